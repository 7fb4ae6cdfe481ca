package org.demarche.evaluation.report;

import java.util.Locale;
import org.demarche.evaluation.Estimate.Interval;
import org.demarche.page.Percent;

/** Numbers as an evaluation writes them. */
final class Figures {
    private Figures() {}

    /** “0.714”. */
    static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    /** “.71”, at most two places, without the nought; “1” for all. */
    static String brief(double share) {
        String text = String.format(Locale.ROOT, "%.2f", share);
        return text.startsWith("0") ? text.substring(1) : text.equals("1.00") ? "1" : text;
    }

    /** “.62–.79”. */
    static String interval(Interval interval) {
        return brief(interval.low()) + "–" + brief(interval.high());
    }

    /** “+0.031”, “−0.012” or “±0”. */
    static String change(double by) {
        if (by == 0) {
            return "±0";
        }
        return (by < 0 ? "−" : "+") + share(Math.abs(by));
    }

    /** “−.02 to +.05”. */
    static String changes(Interval interval) {
        return signed(interval.low()) + " to " + signed(interval.high());
    }

    private static String signed(double by) {
        if (by == 0) {
            return "0";
        }
        return (by < 0 ? "−" : "+") + brief(Math.abs(by));
    }

    static String percent(double share) {
        return Percent.of(share);
    }

    /** “71 % (62–79)”. */
    static String percent(double share, Interval interval) {
        return "%s (%d–%d)"
                .formatted(
                        percent(share),
                        Math.round(100 * interval.low()),
                        Math.round(100 * interval.high()));
    }

    /** “1 text”, “55 texts”. */
    static String count(int n, String noun) {
        return String.format(Locale.ROOT, "%,d", n) + " " + noun + (n == 1 ? "" : "s");
    }
}
