package org.demarche.page;

import java.util.Locale;

/**
 * How a share is written as per cent, everywhere: “79 %”. Pages and screens break no line before
 * the sign.
 */
public final class Percent {
    private static final String SIGN = " %";

    private Percent() {}

    /**
     * Rounded to a whole number: “79 %”.
     *
     * @param share 1 for all
     */
    public static String of(double share) {
        return of((int) Math.round(100 * share));
    }

    /** Of whole points: “79 %”. */
    public static String of(int points) {
        return points + SIGN;
    }

    /** With one decimal: “7.9 %”. */
    public static String fine(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share) + SIGN;
    }
}
