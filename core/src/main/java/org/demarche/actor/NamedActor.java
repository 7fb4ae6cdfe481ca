package org.demarche.actor;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a name stands for, and when.
 *
 * @param party whom it names
 * @param kind what sort of name it is
 * @param tenure when it holds
 */
record NamedActor(Party party, NameKind kind, Tenure tenure) {
    /** The news names people a little before they take office and a little after. */
    private static final int GRACE_DAYS = 45;

    /** Names that hold at that day before names that do not; the more telling kind first. */
    static Comparator<NamedActor> bestAt(LocalDate day, boolean asPlace) {
        return Comparator.comparing((NamedActor a) -> !a.holds(day))
                .thenComparing(a -> asPlace && !a.kind.isPlace())
                .thenComparing(NamedActor::kind);
    }

    /** Whether it is a place of that state. */
    boolean isIn(NamedActor state) {
        return kind.isPlace() && party.code().equals(state.party.code());
    }

    /** Whether it belongs to a body of states rather than to a state. */
    boolean isOfBody() {
        return party.sector() == Sector.IGO;
    }

    /** Whether it has ceased to be on that day. */
    boolean isOver(LocalDate day) {
        return !holds(day) && !tenure.isAfter(day, GRACE_DAYS);
    }

    boolean holds(LocalDate day) {
        return tenure.holds(day, GRACE_DAYS);
    }

    /** The party at that day: whoever has left office is no longer the government. */
    Party partyAt(LocalDate day) {
        return kind.isPerson() && !holds(day) ? new Party(party.code(), Sector.ELI) : party;
    }
}
