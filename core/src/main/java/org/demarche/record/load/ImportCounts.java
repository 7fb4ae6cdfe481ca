package org.demarche.record.load;

/**
 * What became of the rows of outside files: {@code rows = imported + joined + unchanged +
 * rejected}. Rows that were withdrawn are on record and not in the files, and stand apart.
 *
 * @param rows rows of the files, headers not counted
 * @param imported rows that are new on record, or new in what they say
 * @param changed those of {@code imported} that ended an older row of the same key
 * @param joined rows that tell no other event: repeats of a row, and mentions of one
 * @param unchanged rows that were on record already
 * @param withdrawn rows on record that a newer release no longer has
 * @param rejected rows that could not be taken, each with its reason
 * @param unknownTypes rows of {@code imported} whose code PLOVER has no type for
 * @param unknownParties rows of {@code imported} with a side that no table knows
 */
public record ImportCounts(
        long rows,
        long imported,
        long changed,
        long joined,
        long unchanged,
        long withdrawn,
        long rejected,
        long unknownTypes,
        long unknownParties) {
    /** Of no rows. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public ImportCounts {
        if (rows != imported + joined + unchanged + rejected) {
            throw new IllegalArgumentException(
                    "rows must be imported + joined + unchanged + rejected, were %d and %d+%d+%d+%d"
                            .formatted(rows, imported, joined, unchanged, rejected));
        }
    }

    /** Of rows that are on record no longer. */
    static ImportCounts ofWithdrawn(long withdrawn) {
        return new ImportCounts(0, 0, 0, 0, 0, withdrawn, 0, 0, 0);
    }

    /** Both together. */
    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                rows + other.rows,
                imported + other.imported,
                changed + other.changed,
                joined + other.joined,
                unchanged + other.unchanged,
                withdrawn + other.withdrawn,
                rejected + other.rejected,
                unknownTypes + other.unknownTypes,
                unknownParties + other.unknownParties);
    }

    /** Whether the record is another than before. */
    boolean isChange() {
        return imported > 0 || joined > 0 || withdrawn > 0;
    }
}
