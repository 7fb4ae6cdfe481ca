package org.demarche.change;

import java.util.SplittableRandom;
import org.hipparchus.special.Beta;

/**
 * How many events a period is expected to have, given those of a regime and how much was read: the
 * negative binomial distribution, which becomes Poisson's where nothing speaks for more spread.
 *
 * <p>The rate has the posterior of Jeffreys' prior, (Σ counts + ½) / Σ exposure; the variance is
 * the mean times the dispersion, which is Pearson's statistic per degree of freedom (McCullagh and
 * Nelder, "Generalized Linear Models", 1989) and at least 1, plus what the uncertainty of the rate
 * adds, mean² / (Σ counts + ½). With a dispersion of 1 this is the exact predictive distribution of
 * a Poisson rate. O(n) time. It takes the periods of a regime to be alike and independent; where a
 * regime drifts, its end is expected too low or too high.
 *
 * @param mean expected number of events, greater than 0
 * @param variance of that number, greater than {@code mean}
 */
public record Prediction(double mean, double variance) {
    private static final double JEFFREYS = 0.5;

    /** Fewer periods than this say nothing of the spread, which is then taken to be Poisson's. */
    private static final int FEWEST = 6;

    public Prediction {
        if (!(mean > 0 && variance > mean)) {
            throw new IllegalArgumentException(
                    "prediction must have 0 < mean < variance, was %s and %s"
                            .formatted(mean, variance));
        }
    }

    /**
     * What a regime expects of a period of which {@code read} was reported.
     *
     * @param counts events in each period of the regime
     * @param exposure what was reported in each of them, 0 where it was not read
     * @param read what was reported in the period asked for, greater than 0
     */
    public static Prediction of(double[] counts, double[] exposure, double read) {
        double events = 0;
        double reported = 0;
        int n = 0;
        for (int i = 0; i < counts.length; i++) {
            if (exposure[i] > 0) {
                events += counts[i];
                reported += exposure[i];
                n++;
            }
        }
        if (n == 0 || !(read > 0)) {
            throw new IllegalArgumentException(
                    "there must be something read, was %s and %s".formatted(reported, read));
        }
        double mean = (events + JEFFREYS) / reported * read;
        double dispersion = n < FEWEST ? 1 : dispersion(counts, exposure, events / reported);
        return new Prediction(mean, dispersion * mean + mean * mean / (events + JEFFREYS));
    }

    /**
     * The same mean with so many times the variance.
     *
     * @param factor at least 1
     */
    Prediction widened(double factor) {
        return new Prediction(mean, variance * factor);
    }

    private static double dispersion(double[] counts, double[] exposure, double rate) {
        double squares = 0;
        int n = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = rate * exposure[i];
            if (expected > 0) {
                squares += (counts[i] - expected) * (counts[i] - expected) / expected;
                n++;
            }
        }
        return n < 2 ? 1 : Math.max(1, squares / (n - 1));
    }

    /** The probability of at most {@code count} events. */
    public double atMost(int count) {
        if (count < 0) {
            return 0;
        }
        double size = mean * mean / (variance - mean);
        return Beta.regularizedBeta(size / (size + mean), size, count + 1.0);
    }

    /** The probability of at least {@code count} events. */
    public double atLeast(int count) {
        if (count <= 0) {
            return 1;
        }
        double size = mean * mean / (variance - mean);
        return Beta.regularizedBeta(mean / (size + mean), count, size);
    }

    /**
     * Where a count stands in the distribution, 0 to 1; uniform where the prediction is right.
     *
     * <p>The randomised probability integral transform of Czado, Gneiting and Held, "Predictive
     * Model Assessment for Count Data", Biometrics 65 (2009): a point between the probability of
     * fewer and that of at most as many, drawn from {@code seed}, so that it can be drawn again.
     */
    public double place(int count, long seed) {
        double below = atMost(count - 1);
        double upTo = atMost(count);
        return below + new SplittableRandom(seed).nextDouble() * (upTo - below);
    }
}
