package org.demarche.ties.outside;

/**
 * What became of the rows of an import; they add up.
 *
 * @param imported rows that told something new
 * @param joined rows that told again what another row of this import told, as where a data set
 *     lists each pair both ways
 * @param unchanged rows that told what an earlier import had told
 * @param rejected rows that could not be taken
 */
public record TieImportCounts(long imported, long joined, long unchanged, long rejected) {
    /** Nothing yet. */
    static final TieImportCounts NONE = new TieImportCounts(0, 0, 0, 0);

    /** All rows. */
    public long rows() {
        return imported + joined + unchanged + rejected;
    }

    TieImportCounts plus(OutsideTable.Fate fate) {
        return switch (fate) {
            case IMPORTED -> new TieImportCounts(imported + 1, joined, unchanged, rejected);
            case JOINED -> new TieImportCounts(imported, joined + 1, unchanged, rejected);
            case UNCHANGED -> new TieImportCounts(imported, joined, unchanged + 1, rejected);
        };
    }

    TieImportCounts plusRejected() {
        return new TieImportCounts(imported, joined, unchanged, rejected + 1);
    }
}
