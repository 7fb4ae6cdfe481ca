package org.demarche.event;

import org.demarche.actor.Party;

/**
 * A directed pair: who acts, and on whom.
 *
 * @param actor who does it
 * @param recipient to whom it is done
 */
public record Dyad(Party actor, Party recipient) {
    /** The same pair seen from the other side. */
    public Dyad reversed() {
        return new Dyad(recipient, actor);
    }

    /** Whether both sides are within one state or organisation. */
    public boolean isDomestic() {
        return actor.code().equals(recipient.code());
    }

    @Override
    public String toString() {
        return actor + ">" + recipient;
    }
}
