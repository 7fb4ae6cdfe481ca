package org.demarche.change.opinion;

import java.util.Random;
import org.hipparchus.special.Gamma;

/**
 * Counts of an unknown rate: the rate has a gamma distribution, so that the next count is negative
 * binomial. Counts that vary more than independent events are divided by their dispersion first,
 * which makes them vary as such.
 */
final class CountLaw implements PredictiveLaw {
    /** The prior is worth so many observations of the usual rate. */
    private static final double PRIOR = 1;

    private final double rate;
    private final double dispersion;

    /**
     * @param rate usual count, > 0
     * @param dispersion variance over mean, at least 1
     */
    CountLaw(double rate, double dispersion) {
        this.rate = rate;
        this.dispersion = dispersion;
    }

    @Override
    public double log(double next, int length, double sum, double squares) {
        double count = next / dispersion;
        double shape = PRIOR * rate / dispersion + sum / dispersion;
        double exposure = PRIOR + length;
        return Gamma.logGamma(shape + count)
                - Gamma.logGamma(shape)
                - Gamma.logGamma(count + 1)
                + shape * Math.log(exposure / (exposure + 1))
                - count * Math.log(exposure + 1);
    }

    /** Negative binomial counts of this mean and dispersion. */
    @Override
    public double[] quiet(int length, Random random) {
        double[] counts = new double[length];
        double size = dispersion > 1.0001 ? rate / (dispersion - 1) : 0;
        for (int i = 0; i < length; i++) {
            double mean = size > 0 ? rate * Draws.gamma(random, size) / size : rate;
            counts[i] = Draws.poisson(random, mean);
        }
        return counts;
    }
}
