package org.demarche.change;

import java.util.Arrays;

/** Middle and spread of numbers, not moved by single wild ones. */
final class Robust {
    /** Makes the median absolute deviation of a normal distribution its standard deviation. */
    private static final double NORMAL = 1.4826022185056018;

    private Robust() {}

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    /** The scaled median absolute deviation; 0 if more than half of the values are equal. */
    static double deviation(double[] values) {
        double middle = median(values);
        return NORMAL * median(Arrays.stream(values).map(v -> Math.abs(v - middle)).toArray());
    }

    /**
     * The fourth moment over the squared second: 3 for a normal distribution, 0 for equal values.
     */
    static double kurtosis(double[] residuals) {
        double two = 0;
        double four = 0;
        for (double r : residuals) {
            two += r * r;
            four += r * r * r * r;
        }
        return two == 0 ? 0 : residuals.length * four / (two * two);
    }

    /** The median of each value and its neighbours, three on each side where there are as many. */
    static double[] runningMedian(double[] values) {
        double[] medians = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - 3);
            int end = Math.min(values.length, i + 4);
            medians[i] = median(Arrays.copyOfRange(values, from, end));
        }
        return medians;
    }
}
