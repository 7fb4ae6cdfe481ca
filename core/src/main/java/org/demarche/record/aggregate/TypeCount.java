package org.demarche.record.aggregate;

/**
 * Events of one type.
 *
 * @param events reports, each once
 * @param occurrences the same as events; reports of one happening are joined by the layer of pairs
 * @param scoreSum sum of the events' Goldstein scores, each −10 to +10
 */
public record TypeCount(long events, long occurrences, double scoreSum) {
    /** No event. */
    public static final TypeCount NONE = new TypeCount(0, 0, 0);

    public TypeCount plus(TypeCount other) {
        return new TypeCount(
                events + other.events, occurrences + other.occurrences, scoreSum + other.scoreSum);
    }
}
