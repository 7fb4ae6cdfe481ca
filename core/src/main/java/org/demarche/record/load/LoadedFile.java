package org.demarche.record.load;

import java.sql.SQLException;
import org.demarche.source.dataset.StagedRows;

/** One outside file on its way into the record, a piece at a time. */
interface LoadedFile {
    /** Puts a piece on record as this batch, within the open transaction. */
    ImportCounts load(StagedRows piece, int batch) throws SQLException;

    /** Ends what is on record and the file no longer has; returns how many rows. */
    long withdraw(int batch) throws SQLException;
}
