package org.demarche.series.report;

import java.util.List;
import java.util.OptionalDouble;

/** A series in one line of a terminal: eight heights, and a dot where nothing was read. */
public final class Sparkline {
    private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /**
     * Draws the values from the lowest to the highest; where there are more than {@code width},
     * each sign stands for the mean of several.
     *
     * @param values a value for each step, none where there is no value
     * @param width signs at most, at least 1
     */
    public static String of(List<OptionalDouble> values, int width) {
        if (width < 1) {
            throw new IllegalArgumentException("width must be >= 1, was " + width);
        }
        int each = (values.size() + width - 1) / Math.max(1, width);
        double[] means = new double[each == 0 ? 0 : (values.size() + each - 1) / each];
        for (int i = 0; i < means.length; i++) {
            means[i] =
                    values.subList(i * each, Math.min(values.size(), (i + 1) * each)).stream()
                            .filter(OptionalDouble::isPresent)
                            .mapToDouble(OptionalDouble::getAsDouble)
                            .average()
                            .orElse(Double.NaN);
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double mean : means) {
            if (!Double.isNaN(mean)) {
                low = Math.min(low, mean);
                high = Math.max(high, mean);
            }
        }
        StringBuilder line = new StringBuilder();
        for (double mean : means) {
            line.append(sign(mean, Math.min(low, 0), Math.max(high, 0)));
        }
        return line.toString();
    }

    private static char sign(double value, double low, double high) {
        if (Double.isNaN(value)) {
            return '·';
        }
        int steps = HEIGHTS.length();
        double place = high > low ? (value - low) / (high - low) : 0;
        return HEIGHTS.charAt(Math.min(steps - 1, (int) (place * steps)));
    }
}
