package org.demarche.evaluation;

import org.demarche.actor.Party;
import org.demarche.event.Event;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/**
 * An event as far as it is scored.
 *
 * @param actor code of who acts
 * @param recipient code of on whom
 * @param type what
 * @param factuality whether it happened
 */
public record Claim(String actor, String recipient, EventType type, Factuality factuality) {
    public static Claim of(Event event) {
        return new Claim(
                event.dyad().actor().code(),
                event.dyad().recipient().code(),
                event.type(),
                event.status().factuality());
    }

    boolean isActual() {
        return factuality == Factuality.ACTUAL;
    }

    /** Whether a side is unknown or both are the same: nothing the gold speaks of. */
    boolean isOutOfScope() {
        String unknown = Party.UNKNOWN.code();
        return actor.equals(recipient) || actor.equals(unknown) || recipient.equals(unknown);
    }

    /** The same with the parties' places exchanged. */
    Claim turned() {
        return new Claim(/* actor= */ recipient, /* recipient= */ actor, type, factuality);
    }

    /** What is one and the same at a level. */
    Object key(Level level) {
        return switch (level) {
            case PAIR -> java.util.List.of(actor, recipient, factuality);
            case TYPE -> java.util.List.of(type, factuality);
            case QUAD -> java.util.List.of(actor, recipient, type.quad(), factuality);
            case TRIPLE, STANDING -> this;
        };
    }

    @Override
    public String toString() {
        return "%s %s %s (%s)".formatted(actor, type, recipient, factuality.label());
    }
}
