package org.demarche.ties.outside;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Puts what a data set tells on record within the open transaction: rows that are there already
 * stay, others come, and what is told no longer is ended. O(rows) time.
 */
final class OutsideTieRows {
    private static final String SAME_TIE =
            """
             ON o.dataset = s.dataset AND o.a = s.a AND o.b = s.b AND o.what = s.what
             AND o.name = s.name AND o.begins = s.begins AND o.ends = s.ends AND o.cut = s.cut
             AND o.bodies IS NOT DISTINCT FROM s.bodies""";
    private static final String SAME_VOTE =
            """
             ON o.dataset = s.dataset AND o.roll_call = s.roll_call AND o.year = s.year
             AND o.state = s.state AND o.vote = s.vote""";

    private final DuckDBConnection connection;
    private final TieDataSet set;
    private final int batch;

    OutsideTieRows(DuckDBConnection connection, TieDataSet set, int batch) {
        this.connection = connection;
        this.set = set;
        this.batch = batch;
    }

    /** Rows of a table of the record as they come, until they are told to the database. */
    private final class Staged implements OutsideTable.Shelf, AutoCloseable {
        private final DuckDBAppender ties = connection.createAppender("temp", "main", "staged_tie");
        private final DuckDBAppender votes =
                connection.createAppender("temp", "main", "staged_vote");

        Staged() throws SQLException {}

        @Override
        public void put(KeptTie tie) {
            try {
                ties.beginRow()
                        .append(set.label())
                        .append(tie.a())
                        .append(tie.b())
                        .append(tie.what())
                        .append(tie.name())
                        .append(tie.span().from().toString())
                        .append(tie.span().to().toString())
                        .append(tie.isCut());
                if (tie.isCount()) {
                    ties.append(tie.bodies());
                } else {
                    ties.appendNull();
                }
                ties.append(batch).appendNull().endRow();
            } catch (SQLException e) {
                throw new Failure(e);
            }
        }

        @Override
        public void put(KeptVote vote) {
            try {
                votes.beginRow()
                        .append(set.label())
                        .append(vote.rollCall())
                        .append(vote.year())
                        .append(vote.state())
                        .append(vote.vote())
                        .append(batch)
                        .appendNull()
                        .endRow();
            } catch (SQLException e) {
                throw new Failure(e);
            }
        }

        void flush() throws SQLException {
            ties.flush();
            votes.flush();
        }

        @Override
        public void close() throws SQLException {
            ties.close();
            votes.close();
        }
    }

    /** What the database says, on its way through a shelf that knows of none. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final SQLException failed;

        Failure(SQLException failed) {
            super(failed);
            this.failed = failed;
        }
    }

    /** Returns how many rows came or were ended. */
    int replace(OutsideTable table) throws SQLException {
        run("CREATE OR REPLACE TEMP TABLE staged_tie AS FROM outside_tie LIMIT 0");
        run("CREATE OR REPLACE TEMP TABLE staged_vote AS FROM outside_vote LIMIT 0");
        try (Staged staged = new Staged()) {
            table.save(staged);
            staged.flush();
        } catch (Failure e) {
            throw e.failed;
        }
        int changed =
                changed("outside_tie", "staged_tie", SAME_TIE)
                        + changed("outside_vote", "staged_vote", SAME_VOTE);
        run("DROP TABLE staged_tie");
        run("DROP TABLE staged_vote");
        return changed;
    }

    private int changed(String kept, String staged, String same) throws SQLException {
        String gone =
                """
                UPDATE %1$s SET valid_to = ? WHERE rowid IN (
                 SELECT o.rowid FROM %1$s o ANTI JOIN %2$s s %3$s
                 WHERE o.valid_to IS NULL AND o.dataset = ?)"""
                        .formatted(kept, staged, same);
        String fresh =
                """
                INSERT INTO %1$s SELECT s.* FROM %2$s s
                ANTI JOIN (FROM %1$s WHERE valid_to IS NULL) o %3$s"""
                        .formatted(kept, staged, same);
        try (PreparedStatement end = connection.prepareStatement(gone);
                PreparedStatement add = connection.prepareStatement(fresh)) {
            end.setInt(1, batch);
            end.setString(2, set.label());
            return end.executeUpdate() + add.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
