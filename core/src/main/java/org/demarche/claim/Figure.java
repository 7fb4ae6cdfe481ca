package org.demarche.claim;

import java.util.Locale;
import org.demarche.series.measure.Interval;

/**
 * A count with what it is out of.
 *
 * @param what what was counted
 * @param count how many
 * @param of out of how many: articles, days or acts
 * @param unit what these are
 * @param value the rate or share
 * @param interval its 95 % interval
 * @param isShare whether it is a share from 0 to 1, not a rate for each thousand
 */
public record Figure(
        String what,
        int count,
        double of,
        String unit,
        double value,
        Interval interval,
        boolean isShare) {
    /** “160 articles read”: what it is out of. */
    public String outOf() {
        return counted(Math.round(of), unit);
    }

    /** So many of a unit whose first word takes the plural: “2 days with a cause”. */
    static String counted(long n, String unit) {
        int blank = unit.indexOf(' ');
        String plural =
                n == 1
                        ? unit
                        : blank < 0
                                ? unit + "s"
                                : unit.substring(0, blank) + "s" + unit.substring(blank);
        return String.format(Locale.ROOT, "%,d %s", n, plural);
    }
}
