package org.demarche.record.load;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.Reject;
import org.demarche.source.dataset.StagedRows;

/**
 * Loads a file of events.
 *
 * <p>Every row gets a verdict by its key: new, changed, unchanged, or a repeat of a row of the same
 * file. Of two rows of one file that have one key and say different things the first counts and the
 * other is refused, in whatever piece they stand, so that importing again finds all of them as it
 * left them.
 */
final class EventFile implements LoadedFile {
    private static final String CONTENT =
            """
            (%1$s.actor, %1$s.actor_sector, %1$s.actor_text, %1$s.recipient, %1$s.recipient_sector,
             %1$s.recipient_text, %1$s.type, %1$s.mode, %1$s.score, %1$s.code, %1$s.code_score,
             %1$s.day, %1$s.day_end, %1$s.reports, %1$s.outlets, %1$s.deaths, %1$s.place,
             %1$s.place_state, %1$s.text, %1$s.reference)""";

    private static final String MAPPED =
            """
            CREATE OR REPLACE TEMP VIEW mapped AS
            SELECT s.line, s.key, a.code AS actor, a.sector AS actor_sector, s.actor_text,
             r.code AS recipient, r.sector AS recipient_sector, s.recipient_text,
             e.type, e.mode, e.quad, try_cast(e.score AS DOUBLE) AS score,
             e.mutual = 'true' AS mutual, s.code, s.code_score, s.day, s.day_end, s.reports,
             s.outlets, s.deaths, s.place, p.code AS place_state, s.text, s.reference
            FROM staged s
            JOIN party_meaning a ON a.raw = s.actor
            JOIN party_meaning r ON r.raw = s.recipient
            JOIN event_meaning e ON e.raw = s.code
            JOIN state_meaning p ON p.raw = s.place_state""";

    private static final String MEET =
            """
            CREATE OR REPLACE TEMP TABLE met AS
            SELECT m.line, m.key, o.rowid AS old, o.valid_from AS since,
             %s IS NOT DISTINCT FROM %s AS same
            FROM mapped m JOIN outside_event o ON o.dataset = ? AND o.key = m.key
             AND o.valid_to IS NULL"""
                    .formatted(CONTENT.formatted("m"), CONTENT.formatted("o"));

    private static final String JUDGE_MET =
            """
            INSERT INTO verdict SELECT line, old, CASE WHEN same AND since < $1 THEN 'unchanged'
             WHEN same THEN 'joined'
             WHEN since >= $1 OR key IN (SELECT key FROM seen) THEN 'repeated'
             ELSE 'changed' END FROM met""";

    private static final String REPEATS =
            """
            CREATE OR REPLACE TEMP TABLE again AS
            WITH open AS (SELECT line, key FROM staged ANTI JOIN
              (SELECT line FROM verdict WHERE kind <> 'changed') USING (line)),
             first AS (SELECT key, min(line) AS first FROM open GROUP BY key HAVING count(*) > 1),
             m AS (SELECT mapped.* FROM mapped SEMI JOIN
              (SELECT line FROM open SEMI JOIN first USING (key)) USING (line))
            SELECT m.line, %s IS NOT DISTINCT FROM %s AS same
            FROM m JOIN first USING (key) JOIN m o ON o.line = first.first
            WHERE m.line > first.first"""
                    .formatted(CONTENT.formatted("m"), CONTENT.formatted("o"));

    private static final String INSERT =
            """
            INSERT INTO outside_event BY NAME
            SELECT ? AS dataset, m.*, ?::INTEGER AS valid_from, NULL::INTEGER AS valid_to
            FROM mapped m""";

    private final Sql sql;
    private final Place place;
    private final Staging staging;
    private final Meanings meanings;
    private boolean hasOlder;

    EventFile(Sql sql, Place place, Layout layout) throws SQLException {
        this.sql = sql;
        this.place = place;
        this.staging = new Staging(sql, layout);
        this.meanings = new Meanings(sql, layout.vocabulary());
        meanings.begin();
        sql.run("CREATE OR REPLACE TEMP TABLE seen (key VARCHAR)");
        sql.run("CREATE OR REPLACE TEMP TABLE days (first DATE, last DATE)");
    }

    @Override
    public ImportCounts load(StagedRows piece, int batch) throws SQLException {
        staging.load(piece);
        piece.rejects().forEach(place.rejects());
        long rejected = piece.rejects().size() + rejectStaged();
        meanings.learn();
        sql.run(MAPPED);
        sql.run("INSERT INTO days SELECT min(day), max(day) FROM staged");
        Map<String, Long> verdicts = judge();
        long changed = verdicts.getOrDefault("changed", 0L);
        if (changed > 0) {
            sql.run(
                    "UPDATE outside_event SET valid_to = ? WHERE rowid IN"
                            + " (SELECT old FROM verdict WHERE kind = 'changed')",
                    batch);
        }
        String sparing =
                verdicts.isEmpty()
                        ? ""
                        : " ANTI JOIN (SELECT line FROM verdict WHERE kind <> 'changed') USING (line)";
        long imported = sql.run(INSERT + sparing, place.dataset(), batch);
        long[] unknown = unknown(batch);
        return new ImportCounts(
                piece.rows(),
                imported,
                changed,
                verdicts.getOrDefault("joined", 0L),
                verdicts.getOrDefault("unchanged", 0L),
                0,
                rejected + verdicts.getOrDefault("repeated", 0L),
                unknown[0],
                unknown[1]);
    }

    private long rejectStaged() throws SQLException {
        long[] count = {0};
        sql.each(
                "SELECT line, problem FROM staged WHERE problem IS NOT NULL ORDER BY line",
                row -> {
                    count[0]++;
                    place.rejects()
                            .accept(new Reject(place.path(), row.getLong(1), row.getString(2)));
                });
        if (count[0] > 0) {
            sql.run("DELETE FROM staged WHERE problem IS NOT NULL");
        }
        return count[0];
    }

    /** Verdicts on the staged rows; those that are simply new have none. */
    private Map<String, Long> judge() throws SQLException {
        sql.run("CREATE OR REPLACE TEMP TABLE verdict (line BIGINT, old BIGINT, kind VARCHAR)");
        hasOlder =
                hasOlder
                        || sql.number(
                                        "SELECT count(*) FROM (SELECT 1 FROM outside_event"
                                                + " WHERE dataset = ? AND valid_to IS NULL LIMIT 1)",
                                        place.dataset())
                                > 0;
        if (hasOlder) {
            sql.run(MEET, place.dataset());
            sql.run(
                    "INSERT INTO seen SELECT DISTINCT key FROM met WHERE same AND since < ?",
                    place.firstBatch());
            sql.run(JUDGE_MET, place.firstBatch());
        }
        if (sql.number("SELECT count(*) - count(DISTINCT key) FROM staged") > 0) {
            judgeRepeats();
        }
        Map<String, Long> verdicts = new HashMap<>();
        sql.each(
                "SELECT kind, count(*) FROM verdict GROUP BY kind",
                row -> verdicts.put(row.getString(1), row.getLong(2)));
        return verdicts;
    }

    private void judgeRepeats() throws SQLException {
        sql.run(REPEATS);
        sql.run("DELETE FROM verdict WHERE line IN (SELECT line FROM again)");
        sql.run(
                "INSERT INTO verdict SELECT line, NULL,"
                        + " CASE WHEN same THEN 'joined' ELSE 'repeated' END FROM again");
        sql.each(
                "SELECT v.line, s.key FROM verdict v JOIN staged s USING (line)"
                        + " WHERE v.kind = 'repeated' ORDER BY v.line",
                row ->
                        place.rejects()
                                .accept(
                                        new Reject(
                                                place.path(),
                                                row.getLong(1),
                                                "id %s stands before with other content"
                                                        .formatted(row.getString(2)))));
    }

    private long[] unknown(int batch) throws SQLException {
        long[] unknown = {0, 0};
        sql.each(
                "SELECT count(*) FILTER (type = 'UNK'), count(*) FILTER (actor = 'UNK'"
                        + " OR recipient = 'UNK') FROM outside_event WHERE valid_from = ?",
                row -> {
                    unknown[0] = row.getLong(1);
                    unknown[1] = row.getLong(2);
                },
                batch);
        return unknown;
    }

    @Override
    public long withdraw(int batch) throws SQLException {
        String scope =
                place.release()
                        ? "day BETWEEN (SELECT min(first) FROM days) AND (SELECT max(last) FROM days)"
                        : "valid_from IN (SELECT d.batch FROM delivery d WHERE d.dataset = ?2"
                                + " AND d.file = ?3)";
        String update =
                "UPDATE outside_event SET valid_to = ?1 WHERE dataset = ?2 AND valid_to IS NULL"
                        + " AND valid_from < ?4 AND "
                        + scope
                        + " AND ?3 IS NOT NULL AND key NOT IN (SELECT key FROM seen)";
        return sql.run(
                update.replace('?', '$'), batch, place.dataset(), place.name(), place.firstBatch());
    }
}
