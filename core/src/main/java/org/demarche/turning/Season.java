package org.demarche.turning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.change.Regime;
import org.demarche.series.Period;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Whether a series goes with the time of the year, which the search for turning points takes for
 * noise.
 *
 * <p>The test of Kruskal and Wallis, "Use of Ranks in One-Criterion Variance Analysis", JASA 47
 * (1952), on the ranks of what is left once each regime's middle is taken off, by calendar month,
 * with the correction for ties; its statistic is taken for chi-squared. Values are taken to be
 * independent: a series whose neighbours go together is called seasonal somewhat too often. O(n log
 * n) time.
 *
 * @param p probability of months that differ so much if none did
 * @param highest the calendar month with the highest mean rank, 1–12
 */
public record Season(double p, int highest) {
    /** Below this probability a season is told. */
    public static final double TOLD = 0.01;

    private static final int MONTHS = 12;

    /** Fewer years than this cannot show a season. */
    private static final int FEWEST_YEARS = 4;

    /** Whether there is a season to be told of. */
    public boolean isTold() {
        return p < TOLD;
    }

    /**
     * Looks for one; none can be looked for in periods longer than a month, or in less than four
     * years of values.
     *
     * @param values one for each period, {@code NaN} where missing
     * @param regimes what to take off
     */
    static Optional<Season> of(double[] values, List<Period> periods, List<Regime> regimes) {
        boolean isFine = periods.get(0).days() <= 31;
        List<double[]> rest = new ArrayList<>();
        for (Regime regime : regimes) {
            double[] within = Arrays.copyOfRange(values, regime.from(), regime.end());
            double middle = median(within);
            for (int i = 0; i < within.length; i++) {
                if (!Double.isNaN(within[i])) {
                    int month = periods.get(regime.from() + i).from().getMonthValue();
                    rest.add(new double[] {month - 1, within[i] - middle});
                }
            }
        }
        double years = periods.get(0).unit().perYear() * FEWEST_YEARS;
        return isFine && rest.size() >= years ? test(rest) : Optional.empty();
    }

    private static double median(double[] values) {
        double[] there = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        return there.length == 0 ? 0 : there[there.length / 2];
    }

    /** Of pairs of month and value. */
    private static Optional<Season> test(List<double[]> rest) {
        List<double[]> sorted = new ArrayList<>(rest);
        sorted.sort(Comparator.comparingDouble(v -> v[1]));
        int n = sorted.size();
        double[] sums = new double[MONTHS];
        int[] sizes = new int[MONTHS];
        double ties = 0;
        for (int from = 0; from < n; ) {
            int end = from;
            while (end < n && sorted.get(end)[1] == sorted.get(from)[1]) {
                end++;
            }
            double same = end - from;
            ties += same * same * same - same;
            for (int i = from; i < end; i++) {
                int month = (int) sorted.get(i)[0];
                sums[month] += (from + end + 1) / 2.0;
                sizes[month]++;
            }
            from = end;
        }
        double between = 0;
        int groups = 0;
        int highest = 0;
        for (int m = 0; m < MONTHS; m++) {
            if (sizes[m] > 0) {
                groups++;
                double mean = sums[m] / sizes[m];
                between += sizes[m] * Math.pow(mean - (n + 1) / 2.0, 2);
                highest = mean > sums[highest] / Math.max(1, sizes[highest]) ? m : highest;
            }
        }
        double untied = 1 - ties / ((double) n * n * n - n);
        if (groups < 2 || untied <= 0) {
            return Optional.empty();
        }
        double statistic = 12.0 / ((double) n * (n + 1)) * between / untied;
        double p = 1 - new ChiSquaredDistribution(groups - 1.0).cumulativeProbability(statistic);
        return Optional.of(new Season(p, highest + 1));
    }
}
