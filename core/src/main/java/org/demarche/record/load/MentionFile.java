package org.demarche.record.load;

import java.sql.SQLException;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.Reject;
import org.demarche.source.dataset.StagedRows;

/** Loads a file of mentions: each is joined to an event on record, or refused. */
final class MentionFile implements LoadedFile {
    private static final String NEW =
            """
            CREATE OR REPLACE TEMP TABLE new_mention AS
            SELECT key, outlet, reference, sentence, min(day) AS day,
             arg_min(confidence, line) AS confidence, min(line) AS line
            FROM staged GROUP BY key, outlet, reference, sentence""";
    private static final String INSERT =
            """
            INSERT INTO mention BY NAME
            SELECT ? AS dataset, *, ?::INTEGER AS valid_from, NULL::INTEGER AS valid_to
            FROM new_mention""";
    private static final String KNOWN =
            """
            DELETE FROM staged WHERE line IN (SELECT line FROM staged s SEMI JOIN
             (SELECT key, outlet, reference, sentence FROM mention
              WHERE dataset = ? AND valid_to IS NULL AND valid_from < ?) m
             USING (key, outlet, reference, sentence))""";
    private static final String ORPHANS =
            """
            SELECT line, key FROM staged WHERE problem IS NULL AND key NOT IN
             (SELECT key FROM outside_event WHERE dataset = ? AND valid_to IS NULL)
            ORDER BY line""";

    private final Sql sql;
    private final Place place;
    private final Staging staging;

    MentionFile(Sql sql, Place place, Layout layout) {
        this.sql = sql;
        this.place = place;
        this.staging = new Staging(sql, layout);
    }

    @Override
    public ImportCounts load(StagedRows piece, int batch) throws SQLException {
        staging.load(piece);
        piece.rejects().forEach(place.rejects());
        long rejected = piece.rejects().size() + reject();
        long unchanged = sql.run(KNOWN, place.dataset(), place.firstBatch());
        long joined = sql.number("SELECT count(*) FROM staged");
        if (joined > 0) {
            sql.run(NEW);
            sql.run(INSERT, place.dataset(), batch);
        }
        return new ImportCounts(piece.rows(), 0, 0, joined, unchanged, 0, rejected, 0, 0);
    }

    private long reject() throws SQLException {
        long[] count = {0};
        sql.each(
                "SELECT line, problem FROM staged WHERE problem IS NOT NULL ORDER BY line",
                row -> reject(count, row.getLong(1), row.getString(2)));
        sql.each(
                ORPHANS,
                row ->
                        reject(
                                count,
                                row.getLong(1),
                                "mentions event %s, which is not on record"
                                        .formatted(row.getString(2))),
                place.dataset());
        sql.run(
                "DELETE FROM staged WHERE problem IS NOT NULL OR key NOT IN (SELECT key FROM"
                        + " outside_event WHERE dataset = ? AND valid_to IS NULL)",
                place.dataset());
        return count[0];
    }

    private void reject(long[] count, long line, String reason) {
        count[0]++;
        place.rejects().accept(new Reject(place.path(), line, reason));
    }

    /** A file of mentions tells what was said in some minutes, and ends nothing. */
    @Override
    public long withdraw(int batch) {
        return 0;
    }
}
