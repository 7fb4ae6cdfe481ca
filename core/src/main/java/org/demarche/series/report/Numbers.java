package org.demarche.series.report;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;

/** Values and intervals as a table writes them. */
public final class Numbers {
    private Numbers() {}

    /** “12”, “−0.36”; a dash where there is none. */
    public static String of(OptionalDouble value, Measure measure) {
        return value.isPresent() ? of(value.getAsDouble(), measure) : "–";
    }

    /** Whole numbers for counts, two decimals for shares and scores. */
    public static String of(double value, Measure measure) {
        return measure.isCount() && value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : minus(String.format(Locale.ROOT, measure.isCount() ? "%,.1f" : "%,.2f", value));
    }

    /** “1.6–11.7”; empty where there is none. */
    public static String of(Optional<Interval> interval, Measure measure) {
        return interval.map(i -> end(i.low(), measure) + " to " + end(i.high(), measure))
                .orElse("");
    }

    private static String end(double value, Measure measure) {
        return minus(String.format(Locale.ROOT, measure.isCount() ? "%,.1f" : "%,.2f", value));
    }

    private static String minus(String number) {
        String signless = number.replaceFirst("^-(?=[0.]*$)", "");
        return signless.replace('-', '−');
    }
}
