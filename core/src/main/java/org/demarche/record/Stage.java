package org.demarche.record;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** The steps in which a batch is written, in their order. */
enum Stage {
    ENDED,
    ARTICLES,
    SENTENCES,
    EVENTS,
    REJECTIONS,
    CLAIMS,
    SET_ASIDE,
    AGGREGATES,
    BATCH;

    /** Is told of each step before the next; by it a test crashes the writer at every point. */
    interface Watch {
        Watch NONE = (stage, connection) -> {};

        void passed(Stage stage, DuckDBConnection connection) throws SQLException;
    }
}
