package org.demarche.response.lag;

import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Whether a block of coefficients is nought all together.
 *
 * @param statistic the F statistic, at least 0
 * @param numerator how many coefficients are tested
 * @param denominator observations less coefficients
 * @param p probability of a statistic as large if all of them are nought
 */
public record FTest(double statistic, int numerator, int denominator, double p) {
    public FTest {
        if (!(statistic >= 0) || numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException(
                    "test must have F >= 0 and degrees >= 1, was F(%d, %d) = %s"
                            .formatted(numerator, denominator, statistic));
        }
    }

    /** The test of {@code statistic}; a rounding error below 0 is 0. */
    static FTest of(double statistic, int numerator, int denominator) {
        double f = Math.max(0, statistic);
        double p =
                Double.isInfinite(f)
                        ? 0
                        : 1 - new FDistribution(numerator, denominator).cumulativeProbability(f);
        return new FTest(f, numerator, denominator, Math.max(0, Math.min(1, p)));
    }
}
