package org.demarche.coding;

import java.util.Optional;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;

/**
 * What is only announced counts as what announcing it is: a meeting to come is an agreement to
 * meet, a withdrawal to come a concession.
 */
final class Promises {
    private Promises() {}

    static Happening of(Happening h) {
        if (h.factuality() != Factuality.PLANNED) {
            return h;
        }
        return switch (h.what().type()) {
            case CONSULT, AID, COOPERATE, SUPPORT, AGREE -> as(h, EventType.AGREE);
            case RETREAT, CONCEDE -> as(h, EventType.CONCEDE);
            default -> h;
        };
    }

    /** Harm to come unless the other side gives way is a threat of it. */
    static Optional<Happening> threat(Happening h) {
        boolean harm = h.what().type().quad().isDeed() && !h.what().type().quad().isCooperative();
        boolean open =
                h.factuality() == Factuality.PLANNED || h.factuality() == Factuality.HYPOTHETICAL;
        return harm && open ? Optional.of(as(h, EventType.THREATEN)) : Optional.empty();
    }

    /** Help or a step back that somebody says will not come is refused. */
    static Optional<Happening> refusal(Happening h) {
        return switch (h.what().type()) {
            case CONSULT, AID, COOPERATE, SUPPORT, AGREE, RETREAT, CONCEDE ->
                    Optional.of(as(h, EventType.REJECT));
            default -> Optional.empty();
        };
    }

    /** Troops that several move together do not move against each other. */
    static EventClass together(EventClass what) {
        return what.type() == EventType.MOBILIZE ? EventClass.of(EventType.COOPERATE) : what;
    }

    /** What is to come by agreement. */
    static Happening agreed(Happening h) {
        return as(h, EventType.AGREE);
    }

    /** The same, no more than supposed. */
    static Happening supposed(Happening h) {
        return new Happening(
                h.actor(),
                h.recipient(),
                h.what(),
                Factuality.HYPOTHETICAL,
                h.trigger(),
                h.saidBy(),
                h.why(),
                h.surety());
    }

    private static Happening as(Happening h, EventType type) {
        return as(h, EventClass.of(type));
    }

    private static Happening as(Happening h, EventClass what) {
        return new Happening(
                h.actor(),
                h.recipient(),
                what,
                Factuality.ACTUAL,
                h.trigger(),
                h.saidBy(),
                h.why() + (what.equals(h.what()) ? ", to come" : ", to come → " + what),
                h.surety().times(0.9));
    }
}
