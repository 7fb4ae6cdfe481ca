package org.demarche.change;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers in the order of time, with what they are out of and what each observation is called.
 * {@code NaN} stands for an observation that is missing; so does one without exposure.
 */
public final class ValueSeries {
    private final double[] values;
    private final double[] exposure;
    private final List<String> labels;

    private ValueSeries(double[] values, double[] exposure, List<String> labels) {
        this.values = values;
        this.exposure = exposure;
        this.labels = labels;
    }

    /**
     * Values without exposure, called by their index from 0.
     *
     * @throws IllegalArgumentException if one is infinite or larger in size than 10¹⁵⁰
     */
    public static ValueSeries of(double... values) {
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i]) > 1e150) {
                throw new IllegalArgumentException(
                        "value must be within ±1e150, was %s at %d".formatted(values[i], i));
            }
        }
        List<String> labels = IntStream.range(0, values.length).mapToObj(String::valueOf).toList();
        return new ValueSeries(values.clone(), new double[0], labels);
    }

    /**
     * The same values, each out of so much: articles read, weeks, people.
     *
     * @param exposure as many, at least 0 each; an observation with 0 is missing
     * @throws IllegalArgumentException if one is negative or no number, or is 0 where the value is
     *     not
     */
    public ValueSeries withExposure(double... exposure) {
        if (exposure.length != values.length) {
            throw new IllegalArgumentException(
                    "there must be as many exposures as values, were %d and %d"
                            .formatted(exposure.length, values.length));
        }
        for (int i = 0; i < exposure.length; i++) {
            check(values[i], exposure[i], i);
        }
        return new ValueSeries(values, exposure.clone(), labels);
    }

    private static void check(double value, double exposure, int index) {
        if (!(exposure >= 0) || Double.isInfinite(exposure)) {
            throw new IllegalArgumentException(
                    "exposure must be >= 0, was %s at %d".formatted(exposure, index));
        }
        if (exposure == 0 && value != 0 && !Double.isNaN(value)) {
            throw new IllegalArgumentException(
                    "exposure must be > 0 where the value is not 0, was 0 at %d".formatted(index));
        }
    }

    /** The same values under other names, such as dates; as many. */
    public ValueSeries withLabels(List<String> labels) {
        if (labels.size() != values.length) {
            throw new IllegalArgumentException(
                    "there must be as many labels as values, were %d and %d"
                            .formatted(labels.size(), values.length));
        }
        return new ValueSeries(values, exposure, List.copyOf(labels));
    }

    /** How many observations, missing ones among them. */
    public int length() {
        return values.length;
    }

    /** The value at an index, {@code NaN} if missing. */
    public double value(int index) {
        return values[index];
    }

    /** What the value is out of; 1 where the series has no exposure. */
    public double exposure(int index) {
        return exposure.length == 0 ? 1 : exposure[index];
    }

    public boolean hasExposure() {
        return exposure.length > 0;
    }

    /** What the observation is called. */
    public String label(int index) {
        return labels.get(index);
    }

    /** The values, {@code NaN} for missing ones. */
    public double[] values() {
        return values.clone();
    }

    /** Whether there is something to go by at the index. */
    public boolean isObserved(int index) {
        return !Double.isNaN(values[index]) && exposure(index) > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ValueSeries series
                && Arrays.equals(values, series.values)
                && Arrays.equals(exposure, series.exposure)
                && labels.equals(series.labels);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(exposure);
    }
}
