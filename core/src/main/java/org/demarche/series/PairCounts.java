package org.demarche.series;

import org.demarche.series.measure.QuadCounts;

/**
 * Events between two parties by who acts; what both do together stands once, on its own.
 *
 * @param ab the first party acts on the second
 * @param ba the second acts on the first
 * @param mutual the order of the parties means nothing
 */
public record PairCounts(QuadCounts ab, QuadCounts ba, QuadCounts mutual) {
    /** No event at all. */
    public static final PairCounts ZERO =
            new PairCounts(QuadCounts.ZERO, QuadCounts.ZERO, QuadCounts.ZERO);

    public PairCounts plus(PairCounts other) {
        return new PairCounts(ab.plus(other.ab), ba.plus(other.ba), mutual.plus(other.mutual));
    }

    /** All events of the pair, each once. */
    public QuadCounts together() {
        return ab.plus(ba).plus(mutual);
    }

    public int total() {
        return together().total();
    }
}
