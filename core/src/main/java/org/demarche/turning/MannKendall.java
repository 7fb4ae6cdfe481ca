package org.demarche.turning;

import java.util.Arrays;
import org.hipparchus.special.Erf;

/**
 * Whether values drift up or down, whatever the shape of the drift.
 *
 * <p>The rank test of Mann, "Nonparametric Tests Against Trend", Econometrica 13 (1945), and
 * Kendall, with the variance widened for autocorrelation after Hamed and Rao, "A modified
 * Mann-Kendall trend test for autocorrelated data", Journal of Hydrology 204 (1998): the effective
 * number of observations is told by the ranks' correlations at those lags at which it is
 * significant, of the series freed from its slope. The slope is the median of all slopes between
 * two values (Sen 1968). O(n² log n) time, O(n²) memory: for the some dozens of periods of a
 * regime. Of white noise it calls about one series in twenty a drift; of strongly correlated short
 * series rather more.
 *
 * @param tau Kendall's rank correlation with time, −1 to +1
 * @param p probability of so strong a drift, up or down, where there is none
 * @param slope change a step
 * @param steps how many values it rests on
 */
public record MannKendall(double tau, double p, double slope, int steps) {
    /** Fewer values tell nothing. */
    public static final int FEWEST = 8;

    private static final double SIGNIFICANT = 1.959963984540054;

    /** What is said of too few values. */
    static final MannKendall NONE = new MannKendall(0, 1, 0, 0);

    /** Tests the values in their order; {@code NaN} for missing ones. */
    public static MannKendall of(double... values) {
        double[] time = new double[values.length];
        Arrays.setAll(time, i -> i);
        int n = 0;
        double[] seen = values.clone();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                seen[n] = values[i];
                time[n++] = i;
            }
        }
        return n < FEWEST ? NONE : of(Arrays.copyOf(time, n), Arrays.copyOf(seen, n));
    }

    private static MannKendall of(double[] time, double[] values) {
        int n = values.length;
        double slope = slope(time, values);
        double s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                s += Math.signum(values[i] - values[j]);
            }
        }
        double plain = (n * (n - 1.0) * (2 * n + 5) - ties(values)) / 18;
        double variance = plain * widening(time, values, slope);
        if (variance <= 0) {
            return new MannKendall(0, 1, 0, n);
        }
        double z = (s - Math.signum(s)) / Math.sqrt(variance);
        double p = Erf.erfc(Math.abs(z) / Math.sqrt(2));
        return new MannKendall(2 * s / (n * (n - 1.0)), Math.min(1, p), slope, n);
    }

    private static double ties(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = 0; i < sorted.length; ) {
            int begin = i;
            while (i < sorted.length && sorted[i] == sorted[begin]) {
                i++;
            }
            double t = i - begin;
            sum += t * (t - 1) * (2 * t + 5);
        }
        return sum;
    }

    private static double slope(double[] time, double[] values) {
        int n = values.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                slopes[k++] = (values[i] - values[j]) / (time[i] - time[j]);
            }
        }
        Arrays.sort(slopes);
        return k % 2 == 1 ? slopes[k / 2] : (slopes[k / 2 - 1] + slopes[k / 2]) / 2;
    }

    /** By what the variance grows for autocorrelation; never below 1. */
    private static double widening(double[] time, double[] values, double slope) {
        int n = values.length;
        double[] rest = new double[n];
        Arrays.setAll(rest, i -> values[i] - slope * time[i]);
        double[] ranks = ranks(rest);
        double mean = (n + 1) / 2.0;
        double all = Arrays.stream(ranks).map(r -> (r - mean) * (r - mean)).sum();
        double sum = 0;
        for (int lag = 1; lag < n - 2 && all > 0; lag++) {
            double together = 0;
            for (int i = lag; i < n; i++) {
                together += (ranks[i] - mean) * (ranks[i - lag] - mean);
            }
            double rho = together / all;
            if (Math.abs(rho) > SIGNIFICANT / Math.sqrt(n)) {
                sum += (double) (n - lag) * (n - lag - 1) * (n - lag - 2) * rho;
            }
        }
        return Math.max(1, 1 + 2 * sum / (n * (n - 1.0) * (n - 2)));
    }

    /** Mean ranks, from 1. */
    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double below = 0;
            double equal = 0;
            for (double other : values) {
                below += other < values[i] ? 1 : 0;
                equal += other == values[i] ? 1 : 0;
            }
            ranks[i] = below + (equal + 1) / 2;
        }
        return ranks;
    }

    /** Whether the values rather rise than fall. */
    public boolean isUp() {
        return tau > 0;
    }

    /** Whether there is a drift that chance hardly makes, one in twenty. */
    public boolean isDrift() {
        return p < 0.05;
    }
}
