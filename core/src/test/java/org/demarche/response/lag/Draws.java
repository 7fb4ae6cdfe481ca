package org.demarche.response.lag;

import java.util.Random;

/** Made-up counts and noise, seeded. */
public final class Draws {
    private final Random random;

    public Draws(long seed) {
        random = new Random(seed);
    }

    public double normal() {
        return random.nextGaussian();
    }

    public double uniform() {
        return random.nextDouble();
    }

    /** A count with that mean and variance mean + mean² / size. */
    public int count(double mean, double size) {
        double rate = mean * gamma(size) / size;
        double limit = Math.exp(-rate);
        double product = random.nextDouble();
        int n = 0;
        while (product > limit) {
            product *= random.nextDouble();
            n++;
        }
        return n;
    }

    /** Marsaglia and Tsang 2000. */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
