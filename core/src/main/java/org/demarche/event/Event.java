package org.demarche.event;

import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.text.PartialDate;

/**
 * One thing a text reports: who did what to whom, when, whether it happened, and how we know.
 *
 * @param dyad who to whom
 * @param what type and mode
 * @param status whether it happened and who says so
 * @param date when, as exactly as the text tells
 * @param evidence the characters it rests on
 * @param grounds why it was coded and how sure that is
 */
public record Event(
        Dyad dyad,
        EventClass what,
        Status status,
        PartialDate date,
        Evidence evidence,
        Grounds grounds) {
    public EventType type() {
        return what.type();
    }

    /** Whether the order of the parties means nothing. */
    public boolean isSymmetric() {
        return what.type().isMutual();
    }
}
