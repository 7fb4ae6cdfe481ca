package org.demarche.record;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/**
 * Which reading of an article a row belongs to, and since when it holds.
 *
 * @param reading from 1
 * @param batch the batch that brings it
 * @param current whether it holds from then on, or is superseded within the same batch
 */
record Validity(int reading, int batch, boolean current) {
    /** Writes the last two columns of every table. */
    void end(DuckDBAppender row) throws SQLException {
        row.append(batch);
        if (current) {
            row.appendNull();
        } else {
            row.append(batch);
        }
        row.endRow();
    }
}
