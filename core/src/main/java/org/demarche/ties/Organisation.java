package org.demarche.ties;

import java.util.Comparator;
import java.util.Locale;

/**
 * What states belong to.
 *
 * @param code its short code, such as {@code CSTO}
 * @param name its name
 * @param kind alliance, bloc, igo, bank, court, regulator or ngo
 * @param members how many states are on the table, former ones included
 */
public record Organisation(String code, String name, String kind, int members) {
    /** From this many members on, belonging to it tells nothing of two states. */
    public static final int UNIVERSAL_MEMBERS = 90;

    /** Security first, then blocs, then the rest; of these the smaller says more. */
    public static final Comparator<Organisation> TELLING_FIRST =
            Comparator.comparingInt(Organisation::rank)
                    .thenComparingInt(Organisation::members)
                    .thenComparing(Organisation::code);

    private int rank() {
        if (isUniversal()) {
            return 3;
        }
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "alliance" -> 0;
            case "bloc" -> 1;
            default -> 2;
        };
    }

    /** Whether nearly every state belongs to it: at least {@link #UNIVERSAL_MEMBERS} do. */
    public boolean isUniversal() {
        return members >= UNIVERSAL_MEMBERS;
    }

    /** Whether it is an alliance or a bloc of some states, so that staying out of it tells too. */
    public boolean isExclusive() {
        return rank() < 2;
    }
}
