package org.demarche.change.search;

import java.util.Random;

/**
 * A seeded series with levels that jump, now and then an outlier, and counts with exposure beside.
 */
final class RandomSeries {
    private final double[] values;
    private final double[] counts;
    private final double[] exposure;

    private RandomSeries(double[] values, double[] counts, double[] exposure) {
        this.values = values;
        this.counts = counts;
        this.exposure = exposure;
    }

    double[] values() {
        return values;
    }

    /** Whole numbers from 0. */
    double[] counts() {
        return counts;
    }

    /** Of the counts, above 0. */
    double[] exposure() {
        return exposure;
    }

    static RandomSeries of(int seed) {
        Random random = new Random(7_000 + seed);
        int n = 20 + random.nextInt(41);
        double[] values = new double[n];
        double[] counts = new double[n];
        double[] exposure = new double[n];
        double level = 0;
        double slope = 0;
        for (int i = 0; i < n; i++) {
            if (random.nextInt(12) == 0) {
                level = 6 * random.nextDouble();
                slope = random.nextInt(2) * random.nextGaussian() / 4;
            }
            level += slope;
            double outlier = random.nextInt(25) == 0 ? 15 * random.nextGaussian() : 0;
            values[i] = level + random.nextGaussian() + outlier;
            exposure[i] = 0.5 + random.nextInt(3);
            counts[i] = Math.max(0, Math.round(exposure[i] * (level + 2 * random.nextGaussian())));
        }
        return new RandomSeries(values, counts, exposure);
    }

    /** Uneven, as with gaps. */
    double[] times() {
        double[] times = new double[values.length];
        for (int i = 1; i < times.length; i++) {
            times[i] = times[i - 1] + 1 + i % 3;
        }
        return times;
    }
}
