package org.demarche.record.aggregate;

/**
 * How much was reported at all, of whomever: what a count of events must be held against.
 *
 * @param documents articles published in the period; of other data sets what their rows tell of
 * @param events events filed under the period, of any pair
 */
public record Exposure(long documents, long events) {
    /** Nothing was read. */
    public static final Exposure NONE = new Exposure(0, 0);

    public Exposure plus(Exposure other) {
        return new Exposure(documents + other.documents, events + other.events);
    }
}
