package org.demarche.record.load;

/**
 * How to import.
 *
 * @param startedAt when it was begun, as the caller wants to see it later
 * @param release whether each file is all that its data set has for the days it spans, so that what
 *     is on record of these days and not in the file is withdrawn; else only what an older file of
 *     the same name brought can be
 * @param dryRun whether to count only and change nothing
 * @param pieceRows rows that go on record at once, at least 1
 */
public record ImportOptions(String startedAt, boolean release, boolean dryRun, int pieceRows) {
    /** Rows of a piece unless somebody wants otherwise. */
    public static final int PIECE_ROWS = 500_000;

    public ImportOptions {
        if (pieceRows < 1) {
            throw new IllegalArgumentException("rows of a piece must be >= 1, were " + pieceRows);
        }
    }

    public static ImportOptions begunAt(String startedAt) {
        return new ImportOptions(startedAt, false, false, PIECE_ROWS);
    }

    public ImportOptions asRelease(boolean whether) {
        return new ImportOptions(startedAt, whether, dryRun, pieceRows);
    }

    public ImportOptions withoutChange(boolean whether) {
        return new ImportOptions(startedAt, release, whether, pieceRows);
    }

    public ImportOptions inPiecesOf(int rows) {
        return new ImportOptions(startedAt, release, dryRun, rows);
    }
}
