package org.demarche.change;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The observations there are, missing ones left out, each with its index in the series. */
final class Sample {
    private final int[] index;
    private final double[] values;
    private final double[] exposure;

    /**
     * @param index in the series, rising
     * @param values as they were
     * @param exposure above 0
     */
    Sample(int[] index, double[] values, double[] exposure) {
        this.index = index;
        this.values = values;
        this.exposure = exposure;
    }

    static Sample of(ValueSeries series) {
        return of(series, series::isObserved);
    }

    private static Sample of(ValueSeries series, IntPredicate taken) {
        int[] index = IntStream.range(0, series.length()).filter(taken).toArray();
        return new Sample(
                index,
                Arrays.stream(index).mapToDouble(series::value).toArray(),
                Arrays.stream(index).mapToDouble(series::exposure).toArray());
    }

    int length() {
        return values.length;
    }

    /** Where each observation stands in the series; not to be changed. */
    int[] index() {
        return index;
    }

    /** Not to be changed. */
    double[] values() {
        return values;
    }

    /** Not to be changed. */
    double[] exposure() {
        return exposure;
    }

    /** Without the observations at these places, which rise. */
    Sample without(int[] places) {
        int[] kept =
                IntStream.range(0, length())
                        .filter(i -> Arrays.binarySearch(places, i) < 0)
                        .toArray();
        return new Sample(
                Arrays.stream(kept).map(i -> index[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> exposure[i]).toArray());
    }

    double[] times() {
        return Arrays.stream(index).asDoubleStream().toArray();
    }

    /** The values from their mean in standard deviations; all 0 if they are all equal. */
    double[] standardised() {
        double mean = Arrays.stream(values).map(v -> v / length()).sum();
        double most = Arrays.stream(values).map(v -> Math.abs(v - mean)).max().orElse(0);
        if (most <= 1e-12 * Math.abs(mean)) {
            return new double[length()];
        }
        double squares = Arrays.stream(values).map(v -> square((v - mean) / most)).sum();
        double deviation = most * Math.sqrt(squares / length());
        return Arrays.stream(values).map(v -> (v - mean) / deviation).toArray();
    }

    private static double square(double x) {
        return x * x;
    }

    /** Whether they all are 0 or more and whole. */
    boolean isWhole() {
        return Arrays.stream(values).allMatch(v -> v >= 0 && v == Math.rint(v));
    }

    boolean isConstant() {
        return Arrays.stream(standardised()).allMatch(v -> v == 0);
    }
}
