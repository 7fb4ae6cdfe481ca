package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evaluation.Estimate.Interval;

/**
 * Whether events marked with a confidence of 0.8 are right eight times in ten.
 *
 * <p>An event is right if who, to whom, what and whether it happened are, leniently; neutral events
 * are left out, as are those without a confidence. The Brier score is the mean squared distance of
 * confidence from 1 for right and 0 for wrong events (Brier, "Verification of Forecasts Expressed
 * in Terms of Probability", Monthly Weather Review 78, 1950). The expected calibration error is the
 * mean distance of a bin's share right from its mean confidence, weighted by count (Naeini, Cooper
 * and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015); it
 * depends on the bins and is too large where they hold few events.
 *
 * @param bins ten bins of equal width without those that are empty, from least to most sure
 * @param events number of events
 * @param brier 0 at best, 1 at worst
 * @param brierInterval its interval
 * @param calibrationError 0 at best, 1 at worst
 */
public record Reliability(
        List<Bin> bins, int events, double brier, Interval brierInterval, double calibrationError) {
    private static final int BINS = 10;

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * The events of like confidence.
     *
     * @param low least confidence that belongs here
     * @param high the confidence from which on it does not, save 1
     * @param count number of events
     * @param confidence their mean confidence
     * @param right how many of them are right
     * @param shareRight interval of the share that is right
     */
    public record Bin(
            double low, double high, int count, double confidence, int right, Interval shareRight) {
        public double share() {
            return (double) right / count;
        }
    }

    /** Adds up. */
    static final class Counts {
        private final List<Entry> entries = new ArrayList<>();

        private record Entry(int text, double confidence, boolean right) {
            int bin() {
                return Math.min(BINS - 1, (int) (confidence * BINS));
            }

            double squaredError() {
                double error = confidence - (right ? 1 : 0);
                return error * error;
            }
        }

        void add(int text, ReportedEvent event, boolean right) {
            event.confidence().ifPresent(c -> entries.add(new Entry(text, c, right)));
        }

        Reliability reliability(Bootstrap bootstrap) {
            List<Ratio> ratios = new ArrayList<>();
            for (int b = 0; b <= BINS; b++) {
                ratios.add(new Ratio());
            }
            for (Entry e : entries) {
                ratios.get(e.bin()).add(e.text(), e.right() ? 1 : 0, 1);
                ratios.get(BINS).add(e.text(), e.squaredError(), 1);
            }
            List<double[]> drawn = bootstrap.draw(ratios);
            List<Bin> bins = new ArrayList<>();
            double error = 0;
            for (int b = 0; b < BINS; b++) {
                List<Entry> in = in(b);
                if (!in.isEmpty()) {
                    Bin bin = bin(b, in, ratios.get(b).interval(drawn.get(b), 1));
                    bins.add(bin);
                    error += bin.count() * Math.abs(bin.share() - bin.confidence());
                }
            }
            int n = entries.size();
            double squares = entries.stream().mapToDouble(Entry::squaredError).sum();
            return new Reliability(
                    bins,
                    n,
                    n == 0 ? 0 : squares / n,
                    ratios.get(BINS).interval(drawn.get(BINS), 1),
                    n == 0 ? 0 : error / n);
        }

        private List<Entry> in(int bin) {
            return entries.stream().filter(e -> e.bin() == bin).toList();
        }

        private static Bin bin(int b, List<Entry> in, Interval right) {
            return new Bin(
                    (double) b / BINS,
                    (b + 1.0) / BINS,
                    in.size(),
                    in.stream().mapToDouble(Entry::confidence).average().orElseThrow(),
                    (int) in.stream().filter(Entry::right).count(),
                    right);
        }
    }
}
