package org.demarche.ties;

import java.time.LocalDate;
import java.util.Comparator;
import org.demarche.text.PartialDate;

/**
 * One accepted change to the register: that a tie began, or that it ended.
 *
 * @param tie the tie, with only the end known that the change is about: a beginning opens a tie, an
 *     end closes the open one of the same kind and sides, and, where both have one, of the same
 *     name; its source says what the change rests on, such as {@code event 0123456789abcdef}
 */
public record RegisterChange(StandingTie tie) {
    /** A change told within so many days of what the tables tell is the same. */
    private static final int SAME_DAYS = 92;

    /** What a change does to a span of the same tie. */
    enum Effect {
        NONE,
        /** Nothing: the tables tell the same. */
        KNOWN,
        ENDS_IT
    }

    /** By the day the change is about, so that an end comes after its beginning. */
    static final Comparator<RegisterChange> IN_ORDER =
            Comparator.comparing(RegisterChange::date)
                    .thenComparing(c -> c.tie.kind())
                    .thenComparing(c -> c.tie.name())
                    .thenComparing(c -> c.tie.source());

    public RegisterChange {
        if (!tie.span().from().isKnown() && !tie.span().to().isKnown()) {
            throw new IllegalArgumentException("a change must have a date: " + tie.name());
        }
    }

    /** When it began or ended. */
    public PartialDate date() {
        return tie.span().from().isKnown() ? tie.span().from() : tie.span().to();
    }

    /** Whether it ends what stood before. */
    public boolean isEnd() {
        return tie.span().to().isKnown() && !tie.span().from().isKnown();
    }

    /** Whether that other tie is the one it is about. */
    boolean isAbout(StandingTie other) {
        boolean isSameKind = tie.kind() == other.kind();
        boolean areSidesRight =
                tie.kind().isMutual()
                        ? other.isBetween(tie.sides().first(), tie.sides().second())
                        : tie.sides().equals(other.sides());
        boolean isSameName =
                tie.name().isEmpty()
                        || other.name().isEmpty()
                        || tie.name().equalsIgnoreCase(other.name());
        boolean isSameState =
                tie.kind() != TieKind.BORDER
                        || tie.what().equals(other.what())
                        || tie.what().equals(tie.kind().label());
        return isSameKind && areSidesRight && isSameName && isSameState;
    }

    /** What it does to the time a tie of the same kind, sides and name stands. */
    Effect on(TieSpan span) {
        LocalDate day = date().firstDay().orElseThrow();
        if (isEnd()) {
            boolean hasBegun = span.from().firstDay().map(day::isAfter).orElse(true);
            boolean isOpen = span.isOpen() && hasBegun;
            return isOpen ? Effect.ENDS_IT : isNear(span.to(), day) ? Effect.KNOWN : Effect.NONE;
        }
        boolean stands = span.on(day) != TieSpan.Holding.NO;
        return stands || isNear(span.from(), day) ? Effect.KNOWN : Effect.NONE;
    }

    private static boolean isNear(PartialDate told, LocalDate day) {
        return told.isKnown()
                && told.firstDay().orElseThrow().minusDays(SAME_DAYS).isBefore(day)
                && told.endDay().orElseThrow().plusDays(SAME_DAYS).isAfter(day);
    }
}
