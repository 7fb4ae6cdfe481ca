package org.demarche.record.aggregate;

/**
 * Events of one type.
 *
 * @param events reports, each once
 * @param scoreSum sum of the events' Goldstein scores, each −10 to +10
 */
public record TypeCount(long events, double scoreSum) {
    /** No event. */
    public static final TypeCount NONE = new TypeCount(0, 0);

    public TypeCount plus(TypeCount other) {
        return new TypeCount(events + other.events, scoreSum + other.scoreSum);
    }
}
