package org.demarche.series.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A centred running mean, to guide the eye and for nothing else: it makes neighbours alike, so no
 * figure and no test may rest on it. O(n k) time.
 */
final class Smoothing {
    private Smoothing() {}

    /**
     * The mean of the values at most {@code half} steps away; none where there is no value.
     *
     * @param half steps to either side, at least 1
     */
    static List<OptionalDouble> of(List<OptionalDouble> values, int half) {
        if (half < 1) {
            throw new IllegalArgumentException("half must be >= 1, was " + half);
        }
        OptionalDouble[] smooth = new OptionalDouble[values.size()];
        Arrays.setAll(
                smooth,
                i ->
                        values.get(i).isEmpty()
                                ? OptionalDouble.empty()
                                : values
                                        .subList(
                                                Math.max(0, i - half),
                                                Math.min(values.size(), i + half + 1))
                                        .stream()
                                        .filter(OptionalDouble::isPresent)
                                        .mapToDouble(OptionalDouble::getAsDouble)
                                        .average());
        return List.of(smooth);
    }
}
