package org.demarche.dyad;

import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/**
 * What is done by whom, without the day.
 *
 * @param type its type
 * @param factuality whether it happened
 * @param actor code of who acts, empty where both do
 */
record ActKey(EventType type, Factuality factuality, String actor) implements Comparable<ActKey> {
    static ActKey of(Report report) {
        return new ActKey(
                report.what().type(),
                report.status().factuality(),
                report.isMutual() ? "" : report.dyad().actor().code());
    }

    @Override
    public int compareTo(ActKey other) {
        int byType = type.compareTo(other.type);
        int byFactuality = factuality.compareTo(other.factuality);
        if (byType != 0 || byFactuality != 0) {
            return byType != 0 ? byType : byFactuality;
        }
        return actor.compareTo(other.actor);
    }
}
