package org.demarche.evaluation;

import java.util.List;
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

    /** Those of them that were reported as actual. */
    List<GoldEvent> sprung() {
        return all().stream()
                .filter(
                        e ->
                                reported.stream()
                                        .anyMatch(
                                                c ->
                                                        c.isActual()
                                                                && e.matches(
                                                                        c, Level.TRIPLE, true)))
                .toList();
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
