package org.demarche.change.opinion;

import java.util.Random;

/** Random numbers that Java's generator does not draw itself. */
final class Draws {
    /** Above this mean a count is drawn as a rounded normal. */
    private static final double LARGE = 500;

    private Draws() {}

    static double poisson(Random random, double mean) {
        if (mean > LARGE) {
            return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double least = Math.exp(-mean);
        int count = 0;
        for (double left = random.nextDouble(); left > least; left *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /**
     * A gamma number of scale 1: Marsaglia and Tsang, "A Simple Method for Generating Gamma
     * Variables", ACM Transactions on Mathematical Software 26 (2000).
     */
    static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            double v = root * root * root;
            double log = Math.log(1 - random.nextDouble());
            if (v > 0 && log < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
