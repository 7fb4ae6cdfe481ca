package org.demarche.change.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.demarche.page.Percent;

/** Numbers as people read them. */
final class Numbers {
    private static final MathContext DIGITS = new MathContext(4);

    private Numbers() {}

    /** Four digits; very large and very small ones with an exponent. */
    static String of(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size >= 1e7 || size < 1e-4)) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String percent(double share) {
        return Percent.of(share);
    }

    /** A probability: never as sure as 0 or 1. */
    static String probability(double p) {
        if (p > 0.99) {
            return "> .99";
        }
        if (p < 0.01) {
            return "< .01";
        }
        String text = String.format(Locale.ROOT, "%.2f", p);
        return text.startsWith("0") ? text.substring(1) : text;
    }
}
