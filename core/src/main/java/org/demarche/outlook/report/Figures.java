package org.demarche.outlook.report;

import java.util.Locale;
import org.demarche.page.Percent;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;
import org.demarche.wording.Words;

/** Numbers of an outlook as its sentences and tables write them. */
final class Figures {
    private Figures() {}

    /** “43 %”, “more than 99 %”, “less than 1 %”. */
    static String probability(double p) {
        if (p > 0.99) {
            return "more than " + Percent.of(99);
        }
        return p < 0.01 ? "less than " + Percent.of(1) : Percent.of(p);
    }

    /** “2.4”, “31”. */
    static String amount(double value) {
        return String.format(Locale.ROOT, value < 9.95 ? "%.1f" : "%,.0f", value);
    }

    /** “0 to 6”, “none”. */
    static String range(Interval range) {
        if (range.high() == 0) {
            return "none";
        }
        return range.low() == range.high()
                ? whole(range.low())
                : whole(range.low()) + " to " + whole(range.high());
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** “−0.35”, “+0.20”. */
    static String balance(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }

    static String score(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** “7 of 9”. */
    static String of(Share share) {
        return Words.number(share.part()) + " of " + Words.number(share.whole());
    }
}
