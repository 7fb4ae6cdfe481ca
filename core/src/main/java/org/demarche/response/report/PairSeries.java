package org.demarche.response.report;

import java.util.Arrays;
import java.util.List;

/**
 * Two series of one length out of a file.
 *
 * @param labels what each step is called
 * @param first what the first is called
 * @param second what the second is called
 * @param values the first and the second, NaN where a value is missing
 */
public record PairSeries(
        List<String> labels, String first, String second, List<List<Double>> values) {
    public PairSeries {
        labels = List.copyOf(labels);
        values = values.stream().map(List::copyOf).toList();
    }

    /** The two, to be asked. */
    public double[][] series() {
        return values.stream()
                .map(v -> v.stream().mapToDouble(x -> x).toArray())
                .toArray(double[][]::new);
    }

    /** How many steps lack a value. */
    public int gaps() {
        double[][] series = series();
        int gaps = 0;
        for (int t = 0; t < labels.size(); t++) {
            int at = t;
            gaps += Arrays.stream(series).anyMatch(s -> Double.isNaN(s[at])) ? 1 : 0;
        }
        return gaps;
    }
}
