package org.demarche.ties.outside;

/** What one data set tells, as it grows by rows and lies in the record. */
interface OutsideTable {
    /** What became of a row. */
    enum Fate {
        IMPORTED,
        JOINED,
        UNCHANGED
    }

    /** Takes what is to be kept. */
    interface Shelf {
        void put(KeptTie tie);

        void put(KeptVote vote);
    }

    /** Says whether rows of this shape can be taken, before the first is. */
    boolean understands(TieRow head);

    /**
     * Takes a row of the data set.
     *
     * @throws IllegalArgumentException if it cannot be taken, with the reason
     */
    Fate take(TieRow row);

    /** Takes back in what was kept of ties. */
    default void restore(KeptTie tie) {
        throw new IllegalArgumentException("the data set tells of no ties: " + tie);
    }

    /** Takes back in what was kept of votes. */
    default void restore(KeptVote vote) {
        throw new IllegalArgumentException("the data set tells of no votes: " + vote);
    }

    /** Hands out all there is, each once. */
    void save(Shelf shelf);

    /** Columns that rows of the data set must have, for messages. */
    String columns();
}
