package org.demarche.series.measure;

import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * The exact interval of a count that is Poisson.
 *
 * <p>Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28 (1936): the rates under
 * which a count as high, or as low, has a probability of 2.5 %; they are quantiles of the gamma
 * distribution. It covers at least 95 % whatever the rate, and rather more where counts are small.
 * It takes events to be independent of each other: reports of one quarrel are not, so for news it
 * is rather too narrow. Constant time.
 */
final class PoissonInterval {
    private static final double TAIL = 0.025;

    private PoissonInterval() {}

    /** The interval of a rate of which {@code count} events were seen in one period. */
    static Interval of(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must be >= 0, was " + count);
        }
        double low =
                count == 0 ? 0 : new GammaDistribution(count, 1).inverseCumulativeProbability(TAIL);
        double high = new GammaDistribution(count + 1.0, 1).inverseCumulativeProbability(1 - TAIL);
        return new Interval(low, high);
    }
}
