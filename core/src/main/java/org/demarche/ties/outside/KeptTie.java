package org.demarche.ties.outside;

import org.demarche.ties.TieSpan;

/**
 * A row of the table {@code outside_tie}: what a data set tells of two states or of one.
 *
 * @param a a state; of a pair the first in the alphabet
 * @param b the other state, empty for a membership
 * @param what what the data set says there is
 * @param name the alliance or organisation; empty if it names none
 * @param span when it stands; years where the data set tells years
 * @param isCut whether it still stood where the data end
 * @param bodies how many organisations they shared, {@link #NOT_COUNTED} for anything else
 */
record KeptTie(
        String a, String b, String what, String name, TieSpan span, boolean isCut, int bodies) {
    static final int NOT_COUNTED = -1;

    boolean isCount() {
        return bodies != NOT_COUNTED;
    }
}
