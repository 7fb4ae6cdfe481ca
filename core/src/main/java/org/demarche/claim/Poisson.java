package org.demarche.claim;

import org.demarche.series.measure.Interval;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Exact inference about one rate of events and about the ratio of two.
 *
 * <p>One rate: Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28 (1936). Two:
 * given their sum, one of two Poisson counts is binomial, whatever the rates (Przyborowski and
 * Wilenski, "Homogeneity of Results in Testing Samples from Poisson Series", Biometrika 31, 1940),
 * with the share of the exposure where the rates are equal; the interval of the ratio follows from
 * Clopper and Pearson's of that share (Biometrika 26, 1934). News comes in bursts: counts are
 * divided by the dispersion seen between months before they are compared, which widens the interval
 * and raises p. Constant time.
 */
final class Poisson {
    private static final double TAIL = 0.025;

    private Poisson() {}

    /** The 95 % interval of the count expected where {@code count} were seen. */
    static Interval interval(int count) {
        double low =
                count == 0 ? 0 : new GammaDistribution(count, 1).inverseCumulativeProbability(TAIL);
        double high = new GammaDistribution(count + 1.0, 1).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low, high);
    }

    /** Probability of so many or more where {@code mean} are expected. */
    static double atLeast(int count, double mean) {
        if (count == 0) {
            return 1;
        }
        return mean <= 0 ? 0 : 1 - new PoissonDistribution(mean).cumulativeProbability(count - 1);
    }

    /**
     * One rate against another.
     *
     * @param ratio the first by the second; infinite if the second is nought, NaN if both are
     * @param interval its 95 % interval
     * @param more probability of a first count as high or higher if the rates are equal
     * @param less probability of one as low or lower
     */
    record Ratio(double ratio, Interval interval, double more, double less) {}

    /**
     * Compares two counts.
     *
     * @param dispersion variance by mean, at least 1; counts are divided by it
     */
    static Ratio ratio(int first, double exposure, int second, double other, double dispersion) {
        double x = first / dispersion;
        double y = second / dispersion;
        double share = exposure / (exposure + other);
        double odds = other / exposure;
        double low = x == 0 ? 0 : new BetaDistribution(x, y + 1).inverseCumulativeProbability(TAIL);
        double high =
                y == 0 ? 1 : new BetaDistribution(x + 1, y).inverseCumulativeProbability(1 - TAIL);
        double more = x == 0 ? 1 : new BetaDistribution(x, y + 1).cumulativeProbability(share);
        double less = y == 0 ? 1 : 1 - new BetaDistribution(x + 1, y).cumulativeProbability(share);
        Interval interval =
                new Interval(
                        odds * low / (1 - low),
                        high == 1 ? Double.POSITIVE_INFINITY : odds * high / (1 - high));
        return new Ratio(odds * x / y, interval, more, less);
    }
}
