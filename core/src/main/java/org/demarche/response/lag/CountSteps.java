package org.demarche.response.lag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The steps a regression of counts rests on: observed with all their lags, in a stretch in which
 * something happened, as others say nothing of what goes before what.
 */
final class CountSteps {
    private final double[] counts;
    private final double[] offsets;
    private final double[][] rows;
    private final int[] stretches;

    private CountSteps(double[] counts, double[] offsets, double[][] rows, int[] stretches) {
        this.counts = counts;
        this.offsets = offsets;
        this.rows = rows;
        this.stretches = stretches;
    }

    static CountSteps of(double[] counts, double[] exposure, LagDesign design) {
        List<Integer> whole = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        Map<Integer, Double> sums = new TreeMap<>();
        for (int t = 0; t < counts.length; t++) {
            double[] row = design.row(t);
            boolean isSeen = counts[t] >= 0 && exposure[t] > 0;
            if (isSeen && isFinite(row)) {
                whole.add(t);
                rows.add(row);
                sums.merge(design.stretchOf(t), counts[t], Double::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        List<Integer> busy = List.copyOf(sums.keySet());
        int[] kept =
                IntStream.range(0, whole.size())
                        .filter(i -> sums.containsKey(design.stretchOf(whole.get(i))))
                        .toArray();
        return new CountSteps(
                Arrays.stream(kept).mapToDouble(i -> counts[whole.get(i)]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> Math.log(exposure[whole.get(i)])).toArray(),
                Arrays.stream(kept).mapToObj(rows::get).toArray(double[][]::new),
                Arrays.stream(kept)
                        .map(i -> busy.indexOf(design.stretchOf(whole.get(i))))
                        .toArray());
    }

    private static boolean isFinite(double[] row) {
        for (double value : row) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** One a step. */
    double[] counts() {
        return counts;
    }

    /** Logs of exposure. */
    double[] offsets() {
        return offsets;
    }

    /** What they are explained by. */
    double[][] rows() {
        return rows;
    }

    /** The stretch each lies in, from 0 without a hole. */
    int[] stretches() {
        return stretches;
    }

    int columns() {
        return rows.length == 0 ? 0 : rows[0].length;
    }

    int levels() {
        return stretches.length == 0 ? 0 : stretches[stretches.length - 1] + 1;
    }

    /** Steps less coefficients and levels. */
    int degrees() {
        return rows.length - columns() - levels();
    }
}
