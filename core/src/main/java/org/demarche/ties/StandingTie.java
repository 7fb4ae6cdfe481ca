package org.demarche.ties;

import java.util.Comparator;

/**
 * Something that stands between two parties for a time, by its name and with its source.
 *
 * @param kind what sort of thing
 * @param what the table's own word for it: {@code defence pact}, {@code closed}; the kind's word
 *     where the table has none
 * @param sides between whom
 * @param name what it is called: a treaty, a base, a house, a territory; may be empty
 * @param note a place, or what began or ended it; may be empty
 * @param span when it stands
 * @param source where that can be looked up; never empty
 */
public record StandingTie(
        TieKind kind,
        String what,
        Sides sides,
        String name,
        String note,
        TieSpan span,
        String source) {
    /** By heading, then what began first. */
    static final Comparator<StandingTie> IN_ORDER =
            Comparator.comparing((StandingTie t) -> t.kind.group())
                    .thenComparing(StandingTie::kind)
                    .thenComparing(StandingTie::span)
                    .thenComparing(StandingTie::name)
                    .thenComparing(StandingTie::what)
                    .thenComparing(t -> t.sides.first())
                    .thenComparing(StandingTie::source);

    /**
     * Two parties by code; what their order means tells {@link TieKind#order}.
     *
     * @param first the guest, member or claimant
     * @param second the other
     */
    public record Sides(String first, String second) {
        public Sides {
            if (first.equals(second)) {
                throw new IllegalArgumentException(
                        "a tie must have two different sides, were both " + first);
            }
        }

        /** The other way round. */
        @SuppressWarnings("ArgumentSelectionDefectChecker") // that is the point
        public Sides turned() {
            return new Sides(second, first);
        }

        boolean areBoth(String a, String b) {
            return (first.equals(a) && second.equals(b)) || (first.equals(b) && second.equals(a));
        }
    }

    public StandingTie {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a tie must have a source: " + name);
        }
    }

    boolean isBetween(String a, String b) {
        return sides.areBoth(a, b);
    }

    /** The same at another time, on another source as well. */
    StandingTie at(TieSpan other, String further) {
        return new StandingTie(kind, what, sides, name, note, other, source + "; " + further);
    }
}
