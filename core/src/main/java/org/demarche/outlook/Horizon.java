package org.demarche.outlook;

import java.util.Locale;
import org.demarche.series.SeriesUnit;

/**
 * How far ahead to look.
 *
 * @param periods how many weeks or months
 * @param unit {@link SeriesUnit#WEEK}, of which 1 to {@value #WEEKS} can be asked for, or {@link
 *     SeriesUnit#MONTH}, 1 to {@value #MONTHS}
 */
public record Horizon(int periods, SeriesUnit unit) {
    /** The most weeks. */
    public static final int WEEKS = 26;

    /** The most months. */
    public static final int MONTHS = 24;

    public Horizon {
        boolean isKnown = unit == SeriesUnit.WEEK || unit == SeriesUnit.MONTH;
        if (!isKnown || periods < 1 || periods > (unit == SeriesUnit.WEEK ? WEEKS : MONTHS)) {
            throw new IllegalArgumentException(refusal(periods + " " + unit.noun()));
        }
    }

    /**
     * Reads {@code 4w}, {@code 12w} or {@code 12m}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Horizon parse(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (!text.matches("[1-9]\\d?[wm]")) {
            throw new IllegalArgumentException(refusal(written));
        }
        int n = Integer.parseInt(text.substring(0, text.length() - 1));
        return new Horizon(n, text.endsWith("w") ? SeriesUnit.WEEK : SeriesUnit.MONTH);
    }

    private static String refusal(String written) {
        return "horizon must be 1w to %dw or 1m to %dm, such as 4w, 12w or 12m, was %s"
                .formatted(WEEKS, MONTHS, written);
    }

    /** “12 weeks”, “1 month”. */
    public String words() {
        return periods + " " + unit.noun() + (periods == 1 ? "" : "s");
    }

    /** As it is written: {@code 12w}. */
    public String label() {
        return periods + (unit == SeriesUnit.WEEK ? "w" : "m");
    }
}
