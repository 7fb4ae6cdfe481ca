package org.demarche.series.measure;

import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.hipparchus.special.Beta;

/**
 * How far two shares of different events lie apart.
 *
 * <p>The interval is the hybrid score interval at 95 %: Newcombe, "Interval Estimation for the
 * Difference Between Independent Proportions: Comparison of Eleven Methods", Statistics in Medicine
 * 17 (1998), method 10. The probability is that of Fisher's exact test, two-sided by the sum of all
 * tables that are no likelier (Fisher, "The Logic of Inductive Inference", Journal of the Royal
 * Statistical Society 98, 1935). Which of the two is the larger, and how surely, can be told of any
 * number of events: all shares being alike likely before the count, the probability is a finite sum
 * (Altham, "Exact Bayesian Analysis of a 2×2 Contingency Table, and Fisher's 'Exact' Significance
 * Test", Journal of the Royal Statistical Society B 31, 1969). All take the events to be
 * independent.
 *
 * @param one the first share
 * @param other the one taken from it
 */
public record ShareDifference(Share one, Share other) {
    /** Tables are as likely as each other up to rounding. */
    private static final double ROUNDING = 1 + 1e-7;

    /** First minus second, −1 to 1; 0 where one is of nothing. */
    public double value() {
        return one.whole() == 0 || other.whole() == 0
                ? 0
                : one.value().orElseThrow() - other.value().orElseThrow();
    }

    /** The range the true difference is in; all there can be where one share is of nothing. */
    public Interval interval() {
        if (one.whole() == 0 || other.whole() == 0) {
            return new Interval(-1, 1);
        }
        double p = one.value().orElseThrow();
        double q = other.value().orElseThrow();
        double below = Math.hypot(p - one.low(), other.high() - q);
        double above = Math.hypot(one.high() - p, q - other.low());
        return new Interval(p - q - below, p - q + above);
    }

    /** How likely a difference as large would be if there were none, 0 to 1. */
    public double p() {
        int whole = one.whole() + other.whole();
        int part = one.part() + other.part();
        if (one.whole() == 0 || other.whole() == 0 || part == 0 || part == whole) {
            return 1;
        }
        var tables = new HypergeometricDistribution(whole, part, one.whole());
        double seen = tables.probability(one.part()) * ROUNDING;
        double sum = 0;
        for (int k = tables.getSupportLowerBound(); k <= tables.getSupportUpperBound(); k++) {
            double p = tables.probability(k);
            sum += p <= seen ? p : 0;
        }
        return Math.min(1, sum);
    }

    /**
     * How likely the first share is the larger, given the counts, 0 to 1; a half if none is known.
     */
    public double probabilityOfMore() {
        double b = one.whole() - one.part() + 1.0;
        double c = other.part() + 1.0;
        double d = other.whole() - other.part() + 1.0;
        double sum = 0;
        for (int i = 0; i <= one.part(); i++) {
            sum +=
                    Math.exp(
                            Beta.logBeta(c + i, d + b)
                                    - Math.log(b + i)
                                    - Beta.logBeta(1.0 + i, b)
                                    - Beta.logBeta(c, d));
        }
        return Math.min(1, sum);
    }

    /** Whether the interval leaves out that there is no difference. */
    public boolean isClear() {
        return !interval().contains(0);
    }
}
