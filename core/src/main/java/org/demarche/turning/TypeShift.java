package org.demarche.turning;

import org.demarche.ontology.EventType;

/**
 * How the frequency of one type of event changed at a turning point.
 *
 * @param type the type
 * @param before events for each thousand articles in the regime before
 * @param after the same in the regime after
 */
public record TypeShift(EventType type, double before, double after) {
    public double change() {
        return after - before;
    }
}
