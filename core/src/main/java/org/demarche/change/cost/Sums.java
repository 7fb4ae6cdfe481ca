package org.demarche.change.cost;

/** Sums over any stretch in one subtraction. */
final class Sums {
    private final double[] upTo;

    Sums(int n) {
        upTo = new double[n + 1];
    }

    /** The running sums of {@code values}. */
    static Sums of(double[] values) {
        Sums sums = new Sums(values.length);
        for (int i = 0; i < values.length; i++) {
            sums.set(i, values[i]);
        }
        return sums;
    }

    /** Takes the value of observation {@code i}; to be called in order. */
    void set(int i, double value) {
        upTo[i + 1] = upTo[i] + value;
    }

    double over(int from, int end) {
        return upTo[end] - upTo[from];
    }
}
