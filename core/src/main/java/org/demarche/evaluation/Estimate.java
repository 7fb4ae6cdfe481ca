package org.demarche.evaluation;

import java.util.Locale;

/**
 * A score with the range that other texts of the same kind could have brought.
 *
 * @param score the counts
 * @param precision interval of the precision
 * @param recall interval of the recall
 * @param f1 interval of F1
 */
public record Estimate(Score score, Interval precision, Interval recall, Interval f1) {
    /** Nothing counted, nothing known. */
    public static final Estimate NONE =
            new Estimate(Score.NONE, Interval.UNKNOWN, Interval.UNKNOWN, Interval.UNKNOWN);

    /**
     * A 95 % interval.
     *
     * @param low its lower end
     * @param high its upper end, at least {@code low}
     */
    public record Interval(double low, double high) {
        /** All that a share can be. */
        public static final Interval UNKNOWN = new Interval(0, 1);

        public Interval {
            if (!(low <= high)) {
                throw new IllegalArgumentException(
                        "interval must be low <= high, was %s..%s".formatted(low, high));
            }
        }

        public boolean contains(double value) {
            return low <= value && value <= high;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f–%.3f", low, high);
        }
    }
}
