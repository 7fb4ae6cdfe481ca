package org.demarche.outlook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.demarche.outlook.forecast.CountDistribution;
import org.demarche.outlook.forecast.PastForecast;
import org.demarche.series.measure.Interval;

/**
 * What is expected of the balance of cooperation and conflict within the horizon, if anything
 * happens.
 *
 * <p>The counts of the two are taken to be independent given their forecasts; as they rise and fall
 * together in truth and the balance is indifferent to that, its range is rather too wide. Held
 * against how balances have been in all the past, which is shown where it has scored better.
 *
 * @param median the middle of what is expected, −1 all hostile to +1 all cooperative
 * @param range 80 % of what is expected
 * @param isPast whether this is how balances have been, as no forecast has beaten that
 * @param score how forecasts have done
 */
public record BalanceOutlook(double median, Interval range, boolean isPast, Score score) {
    private static final double TAIL = 0.1;

    /**
     * How past forecasts of the balance have done.
     *
     * @param forecasts how many were scored: those in whose window something happened
     * @param crps of the forecasts, on a scale of −1 to 1, on average
     * @param pastCrps of how balances had been until then
     * @param held share of the 80 % ranges that held what came
     */
    public record Score(int forecasts, double crps, double pastCrps, double held) {}

    static BalanceOutlook of(PairCounts counts, CountOutlook hostile, CountOutlook friendly) {
        int length = hostile.overlap();
        Seen seen = new Seen(counts, length);
        double[] sums = new double[3];
        int n = 0;
        int both = Math.min(hostile.past().size(), friendly.past().size());
        for (int i = 0; i < both; i++) {
            PastForecast h = hostile.past().get(i);
            double[] said = balances(h.points(), friendly.past().get(i).points());
            List<Double> before = seen.until(h.origin());
            OptionalDouble came = counts.balance(h.origin() + 1, length);
            if (came.isPresent() && said.length > 0 && !before.isEmpty()) {
                double y = came.getAsDouble();
                sums[0] += crps(said, y);
                sums[1] += crps(array(before), y);
                sums[2] += quantile(said, TAIL) <= y && y <= quantile(said, 1 - TAIL) ? 1 : 0;
                n++;
            }
        }
        Score score = new Score(n, sums[0] / n, sums[1] / n, sums[2] / n);
        double[] now = balances(points(hostile), points(friendly));
        double[] past = array(seen.until(counts.periods().size() - 1));
        boolean isPast = now.length == 0 || (n > 0 && score.crps() > score.pastCrps());
        double[] shown = isPast ? past : now;
        return new BalanceOutlook(
                quantile(shown, 0.5),
                new Interval(quantile(shown, TAIL), quantile(shown, 1 - TAIL)),
                isPast,
                score);
    }

    /** The balances of the windows that were over by then, lowest first. */
    private static final class Seen {
        private final PairCounts counts;
        private final int length;
        private final List<Double> balances = new ArrayList<>();
        private int next;

        Seen(PairCounts counts, int length) {
            this.counts = counts;
            this.length = length;
        }

        List<Double> until(int last) {
            for (; next + length - 1 <= last; next++) {
                counts.balance(next, length).ifPresent(this::add);
            }
            return balances;
        }

        /** Keeps them in order. */
        private void add(double balance) {
            int place = Collections.binarySearch(balances, balance);
            balances.add(place < 0 ? -1 - place : place, balance);
        }
    }

    private static List<Integer> points(CountOutlook count) {
        CountDistribution expected = count.expected();
        return PastForecast.points(expected);
    }

    /** The balances of every combination in which anything happens, rising. */
    private static double[] balances(List<Integer> hostile, List<Integer> friendly) {
        double[] all = new double[hostile.size() * friendly.size()];
        int n = 0;
        for (int h : hostile) {
            for (int f : friendly) {
                if (h + f > 0) {
                    all[n++] = (double) (f - h) / (f + h);
                }
            }
        }
        double[] some = java.util.Arrays.copyOf(all, n);
        java.util.Arrays.sort(some);
        return some;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)];
    }

    /** E|X − y| − ½ E|X − X′| of values that are equally likely, in order. */
    private static double crps(double[] sorted, double y) {
        double distance = 0;
        double spread = 0;
        int n = sorted.length;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - y);
            spread += (2.0 * i - n + 1) * sorted[i];
        }
        return distance / n - spread / n / n;
    }
}
