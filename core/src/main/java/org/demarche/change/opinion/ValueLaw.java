package org.demarche.change.opinion;

import java.util.Random;
import org.hipparchus.special.Gamma;

/**
 * Normal values of unknown mean and variance: with the conjugate prior the next value has Student's
 * t distribution. Murphy, "Conjugate Bayesian analysis of the Gaussian distribution", University of
 * British Columbia (2007).
 */
final class ValueLaw implements PredictiveLaw {
    /** The prior is worth a tenth of an observation for the mean and two for the variance. */
    private static final double MEAN_PRIOR = 0.1;

    private static final double SHAPE = 1;

    private final double mean;
    private final double deviation;

    /**
     * @param mean usual value
     * @param deviation usual standard deviation, > 0
     */
    ValueLaw(double mean, double deviation) {
        this.mean = mean;
        this.deviation = deviation;
    }

    @Override
    public double log(double next, int length, double sum, double squares) {
        double x = (next - mean) / deviation;
        double total = (sum - length * mean) / deviation;
        double raw = (squares - 2 * mean * sum + length * mean * mean) / (deviation * deviation);
        double known = MEAN_PRIOR + length;
        double middle = total / known;
        double shape = SHAPE + length / 2.0;
        double scale = SHAPE + Math.max(0, raw - total * total / known) / 2;
        double spread = scale * (known + 1) / (shape * known);
        double freedom = 2 * shape;
        double apart = (x - middle) * (x - middle) / (freedom * spread);
        return Gamma.logGamma((freedom + 1) / 2)
                - Gamma.logGamma(freedom / 2)
                - Math.log(freedom * Math.PI * spread) / 2
                - Math.log(deviation)
                - (freedom + 1) / 2 * Math.log1p(apart);
    }

    @Override
    public double[] quiet(int length, Random random) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = mean + deviation * random.nextGaussian();
        }
        return values;
    }
}
