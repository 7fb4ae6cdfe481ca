package org.demarche.evaluation;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Factuality;

/** Gold events that did not happen, and whether they were reported as if they had. */
final class Traps {
    private final GoldText gold;
    private final List<Claim> reported;

    Traps(GoldText gold, List<Claim> reported) {
        this.gold = gold;
        this.reported = reported;
    }

    /** Gold events that have not happened in any reading, of two known parties. */
    List<GoldEvent> all() {
        return gold.events().stream().filter(this::isTrap).toList();
    }

    /** A trap with the claim that tells it as having happened. */
    record Sprung(GoldEvent gold, Claim claim) {}

    /** Those of them that were reported as actual. */
    List<Sprung> sprung() {
        return all().stream().flatMap(e -> claimOf(e).map(c -> new Sprung(e, c)).stream()).toList();
    }

    private Optional<Claim> claimOf(GoldEvent event) {
        return reported.stream()
                .filter(c -> c.isActual() && event.matches(c, Level.TRIPLE, true))
                .findFirst();
    }

    private boolean isTrap(GoldEvent event) {
        boolean counts =
                !event.isActual()
                        && event.weight() != GoldEvent.Weight.DOMESTIC
                        && !event.hasUnknownParty()
                        && !event.mayBeActual();
        return counts && !alsoHappened(event);
    }

    /** Whether the same is told in the same text as having happened. */
    private boolean alsoHappened(GoldEvent event) {
        Claim first = event.first();
        Claim happened =
                new Claim(first.actor(), first.recipient(), first.type(), Factuality.ACTUAL);
        return gold.events().stream()
                .anyMatch(e -> e.isActual() && e.matches(happened, Level.TRIPLE, true));
    }
}
