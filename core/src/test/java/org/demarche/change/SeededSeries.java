package org.demarche.change;

import java.util.Random;

/** Made-up series with known turns; equal seeds give equal series. */
final class SeededSeries {
    private final Random random;

    SeededSeries(long seed) {
        random = new Random(seed);
    }

    /** Normal noise of standard deviation 1 around levels, each for so many observations. */
    double[] levels(int each, double... levels) {
        double[] values = new double[each * levels.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = levels[i / each] + random.nextGaussian();
        }
        return values;
    }

    /** Counts with these means, each for so many weeks; negative binomial of this size. */
    double[] counts(int each, double size, double... means) {
        double[] values = new double[each * means.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = poisson(means[i / each] * gamma(size) / size);
        }
        return values;
    }

    /** A line that bends once, in normal noise. */
    double[] bend(int each, double slopeBefore, double slopeAfter, double deviation) {
        double[] values = new double[2 * each];
        double height = 0;
        for (int i = 0; i < values.length; i++) {
            height += i < each ? slopeBefore : slopeAfter;
            values[i] = height + deviation * random.nextGaussian();
        }
        return values;
    }

    /** Noise with Student's tails of so many degrees around levels, each for so many values. */
    double[] heavy(int each, int degrees, double... levels) {
        double[] values = new double[each * levels.length];
        for (int i = 0; i < values.length; i++) {
            double squares = 0;
            for (int d = 0; d < degrees; d++) {
                squares += Math.pow(random.nextGaussian(), 2);
            }
            values[i] = levels[i / each] + random.nextGaussian() / Math.sqrt(squares / degrees);
        }
        return values;
    }

    double poisson(double mean) {
        double left = Math.exp(-Math.min(mean, 600));
        int count = -1;
        for (double product = 1; product > left; product *= random.nextDouble()) {
            count++;
        }
        return Math.max(0, count);
    }

    /** Gamma of this shape and scale 1, as a sum where the shape is whole. */
    private double gamma(double shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum;
    }
}
