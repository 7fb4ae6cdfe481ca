package org.demarche.bench.response;

import java.util.Random;

/** Overdispersed counts, drawn. */
final class MadeUpCounts {
    private MadeUpCounts() {}

    /** A count with that mean and variance mean + mean² / size. */
    static int count(Random random, double mean, double size) {
        double limit = Math.exp(-mean * gamma(random, size) / size);
        double product = random.nextDouble();
        int n = 0;
        while (product > limit) {
            product *= random.nextDouble();
            n++;
        }
        return n;
    }

    /** Marsaglia and Tsang, "A Simple Method for Generating Gamma Variables" (2000). */
    private static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            boolean isTaken =
                    v > 0
                            && Math.log(random.nextDouble())
                                    < x * x / 2 + d - d * v + d * Math.log(v);
            if (isTaken) {
                return d * v;
            }
        }
    }
}
