package org.demarche.response.report;

import java.util.Locale;
import java.util.OptionalDouble;
import org.demarche.page.HtmlWriter;
import org.demarche.page.Percent;
import org.demarche.response.lag.FTest;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;
import org.demarche.wording.Words;

/** Probabilities, tests and shares as a sentence or a table of answers writes them. */
final class Figures {
    private Figures() {}

    /** “0.021”, “< 0.001”. */
    static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    /** The same; a dash where there is none. */
    static String p(OptionalDouble p) {
        return p.isPresent() ? p(p.getAsDouble()) : "–";
    }

    /** “p 0.021”, “p < 0.001”. */
    static String withP(double p) {
        return "p " + p(p);
    }

    /** “F(6, 1259) 17.631, p < 0.001”. */
    static String test(FTest test) {
        return String.format(
                Locale.ROOT,
                "F(%d, %d) %.3f, p %s",
                test.numerator(),
                test.denominator(),
                test.statistic(),
                p(test.p()));
    }

    /** “17 of 29 cases (59 %, 41–74)”; “0 of 0 cases” where there is nothing to share. */
    static String share(Share share, String of) {
        String counts = share.part() + " of " + Words.number(share.whole()) + of;
        return share.whole() == 0 ? counts : counts + " (" + Words.share(share) + ")";
    }

    /** “17/29 59 %”. */
    static String cell(Share share) {
        return share.whole() == 0
                ? "0/0"
                : share.part() + "/" + share.whole() + " " + Percent.of(share.value().orElse(0));
    }

    /** “+33 (+12 to +51)”: points, and where the true difference is. */
    static String points(double value, Interval interval) {
        return "%s (%s to %s)"
                .formatted(signed(value), signed(interval.low()), signed(interval.high()));
    }

    private static String signed(double share) {
        int points = Words.percent(share);
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    /** Opens a table that can be moved sideways, with keys too. */
    static HtmlWriter table(HtmlWriter html, String label) {
        return html.open(
                        "div",
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        label)
                .open("table");
    }

    /** “12.4”, “−0.36”: three digits that count. */
    static String number(double value) {
        double size = Math.abs(value);
        int digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.replaceFirst("^-(?=[0.]*$)", "").replace('-', '−');
    }

    /** “12.4 (8.1 to 15.9)”. */
    static String number(double value, Interval interval) {
        return "%s (%s to %s)"
                .formatted(number(value), number(interval.low()), number(interval.high()));
    }
}
