package org.demarche.change.cost;

/** What every cost asks of its numbers. */
final class Checks {
    private Checks() {}

    /** The mean, once every value is found to be a number. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : finite(values)) {
            sum += value / values.length;
        }
        return sum;
    }

    static double[] finite(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("there must be at least 1 value, were 0");
        }
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "value must be finite, was %s at %d".formatted(values[i], i));
            }
        }
        return values;
    }

    static void counts(double[] counts, double[] exposure) {
        finite(counts);
        finite(exposure);
        if (exposure.length != counts.length) {
            throw new IllegalArgumentException(
                    "there must be as many exposures as counts, were %d and %d"
                            .formatted(exposure.length, counts.length));
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) {
                throw new IllegalArgumentException(
                        "count must be >= 0, was %s at %d".formatted(counts[i], i));
            }
            if (exposure[i] <= 0) {
                throw new IllegalArgumentException(
                        "exposure must be > 0, was %s at %d".formatted(exposure[i], i));
            }
        }
    }

    static double positive(String what, double value) {
        if (!(value > 0) || !Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " must be > 0, was " + value);
        }
        return value;
    }
}
