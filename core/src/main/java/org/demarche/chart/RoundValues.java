package org.demarche.chart;

import java.util.ArrayList;
import java.util.List;

/** Round values for the lines of an axis: 1, 2 or 5 times a power of ten apart. */
public final class RoundValues {
    /** So much more than a fourth of the range a step may be. */
    private static final double LOOSE = 1.3;

    private RoundValues() {}

    /**
     * Three to six round values of a range, from below, the nought among them if it is in it.
     *
     * @param low finite
     * @param high over {@code low}
     */
    public static List<Double> between(double low, double high) {
        if (!(high > low) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException(
                    "range must be low < high, was %s to %s".formatted(low, high));
        }
        double rough = (high - low) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double factor : new double[] {2, 5, 10}) {
            step = power * factor <= rough * LOOSE ? power * factor : step;
        }
        List<Double> values = new ArrayList<>();
        double last = Math.floor(high / step + 1e-9);
        for (double k = Math.ceil(low / step - 1e-9); k <= last; k++) {
            values.add(k == 0 ? 0 : k * step);
        }
        return values;
    }
}
