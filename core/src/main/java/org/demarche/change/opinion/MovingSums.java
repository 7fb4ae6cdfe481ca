package org.demarche.change.opinion;

import java.util.ArrayList;
import java.util.List;

/**
 * Tests at every place whether the mean of the window before differs from that of the window after.
 *
 * <p>Eichinger and Kirch, "A MOSUM procedure for the estimation of multiple random change points",
 * Bernoulli 24 (2018): the statistic is the difference of both sums over the root of twice the
 * window and the long-run variance; its bound holds for the whole series at once, in the limit of
 * long windows. O(n) time. Sees jumps of level only, none nearer to the ends or to each other than
 * a window; takes a slope for jumps.
 */
public final class MovingSums {
    private final int window;
    private final double level;

    /**
     * @param window observations on each side, at least 5
     * @param level the share of series without a turn in which one is found, 0–1
     */
    public MovingSums(int window, double level) {
        if (window < 5) {
            throw new IllegalArgumentException("window must be >= 5, was " + window);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be within 0..1, was " + level);
        }
        this.window = window;
        this.level = level;
    }

    /** The window that is taken where none is asked for: a tenth of the series, 10 to 52. */
    public static int usualWindow(int n) {
        return Math.max(10, Math.min(52, n / 10));
    }

    /**
     * The index of the first observation after each jump, rising.
     *
     * @param longRunVariance of the noise, > 0, in squared units of the values
     */
    public List<Integer> jumps(double[] values, double longRunVariance) {
        if (!(longRunVariance > 0)) {
            throw new IllegalArgumentException(
                    "long-run variance must be > 0, was " + longRunVariance);
        }
        double[] statistic = statistic(values, Math.sqrt(longRunVariance));
        double bound = bound(values.length);
        List<Integer> jumps = new ArrayList<>();
        for (int at = window; at <= values.length - window; at++) {
            if (statistic[at] > bound && isPeak(statistic, at)) {
                jumps.add(at);
            }
        }
        return jumps;
    }

    private double[] statistic(double[] values, double deviation) {
        int n = values.length;
        double[] statistic = new double[n + 1];
        double[] sums = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        for (int at = window; at <= n - window; at++) {
            double after = sums[at + window] - sums[at];
            double before = sums[at] - sums[at - window];
            statistic[at] = Math.abs(after - before) / (deviation * Math.sqrt(2.0 * window));
        }
        return statistic;
    }

    /** The highest within two fifths of a window, the first of equals. */
    private boolean isPeak(double[] statistic, int at) {
        int reach = Math.max(1, 2 * window / 5);
        int from = Math.max(0, at - reach);
        int to = Math.min(statistic.length - 1, at + reach);
        for (int i = from; i <= to; i++) {
            boolean isHigher =
                    i < at ? statistic[i] >= statistic[at] : statistic[i] > statistic[at];
            if (i != at && isHigher) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the statistic exceeds with this probability somewhere in a series that does not turn.
     */
    double bound(int n) {
        double windows = Math.max(Math.E, (double) n / window);
        double a = Math.sqrt(2 * Math.log(windows));
        double b =
                2 * Math.log(windows)
                        + Math.log(Math.log(windows)) / 2
                        + Math.log(1.5)
                        - Math.log(Math.PI) / 2;
        double c = -Math.log(Math.log(1 / Math.sqrt(1 - level)));
        return (b + c) / a;
    }
}
