package org.demarche.ties.outside;

import de.siegmar.fastcsv.writer.CsvWriter;

/** What one data set tells, as it grows by rows and lies in a file. */
interface OutsideTable {
    /** What became of a row. */
    enum Fate {
        IMPORTED,
        JOINED,
        UNCHANGED
    }

    /** Says whether rows of this shape can be taken, before the first is. */
    boolean understands(TieRow head);

    /**
     * Takes a row of the data set.
     *
     * @throws IllegalArgumentException if it cannot be taken, with the reason
     */
    Fate take(TieRow row);

    /** Whether a row of its own file can tell anything of two states. */
    boolean isAbout(TieRow own, String a, String b);

    /** Takes a row of its own file back in. */
    void restore(TieRow own);

    /** Writes its own file, header first, in an order that depends on nothing but the content. */
    void save(CsvWriter file);

    /** Columns that rows of the data set must have, for messages. */
    String columns();
}
