package org.demarche.outlook;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.demarche.outlook.forecast.Coverage;
import org.demarche.outlook.forecast.Score;
import org.demarche.outlook.forecast.Scorecard;
import org.demarche.record.EventRecord;
import org.demarche.record.Writing;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.FormatException;

/**
 * Keeps scorecards in the record, in the table {@code outlook_score}: for each pair, horizon and
 * choice of sources those of the last state of the record they were made from, a row a count and
 * method. A rebuilt record is without them until they are kept again.
 */
public final class KeptScores {
    private static final String CREATE =
            """
            CREATE TABLE IF NOT EXISTS outlook_score (a VARCHAR NOT NULL, b VARCHAR NOT NULL,
             horizon VARCHAR NOT NULL, sources VARCHAR NOT NULL, batch INTEGER NOT NULL,
             measure VARCHAR NOT NULL, method VARCHAR NOT NULL, forecasts INTEGER NOT NULL,
             crps DOUBLE NOT NULL, log_score DOUBLE NOT NULL, brier DOUBLE NOT NULL,
             held_50 DOUBLE, held_80 DOUBLE, held_95 DOUBLE);
            COMMENT ON TABLE outlook_score IS 'How good forecasts of a pair were, by method';
            COMMENT ON COLUMN outlook_score.batch IS 'last batch of the record they saw';
            COMMENT ON COLUMN outlook_score.held_50 IS 'of what was shown: share of 50 % ranges that held'
            """;
    private static final String WHERE =
            " FROM outlook_score WHERE a = ? AND b = ? AND horizon = ? AND sources = ?";

    private KeptScores() {}

    /**
     * Keeps the scorecards of an outlook, if it has any and they are not those on record.
     *
     * @param record open to write
     * @param sources what the outlook was made from
     * @return whether anything was written
     */
    public static boolean keep(EventRecord record, Outlook outlook, Sources sources)
            throws IOException, FormatException {
        if (outlook.standing() != Outlook.Standing.SCORED) {
            return false;
        }
        return record.write(w -> keep(w, outlook, String.join(",", sources.datasets())));
    }

    private static boolean keep(Writing writing, Outlook outlook, String sources)
            throws IOException {
        int batch = writing.nextBatch() - 1;
        return writing.inTransaction(
                c -> {
                    try (Statement statement = c.createStatement()) {
                        statement.execute(CREATE);
                    }
                    if (batchOf(c, outlook, sources) == batch) {
                        return false;
                    }
                    try (PreparedStatement old = c.prepareStatement("DELETE" + WHERE)) {
                        key(old, outlook, sources);
                        old.execute();
                    }
                    for (CountOutlook count : outlook.counts()) {
                        insert(c, outlook, sources, batch, count);
                    }
                    return true;
                });
    }

    private static int batchOf(Connection c, Outlook outlook, String sources) throws SQLException {
        try (PreparedStatement kept = c.prepareStatement("SELECT max(batch)" + WHERE)) {
            key(kept, outlook, sources);
            try (ResultSet rows = kept.executeQuery()) {
                return rows.next() && rows.getObject(1) != null ? rows.getInt(1) : -1;
            }
        }
    }

    private static void key(PreparedStatement statement, Outlook outlook, String sources)
            throws SQLException {
        statement.setString(1, outlook.a());
        statement.setString(2, outlook.b());
        statement.setString(3, outlook.horizon().label());
        statement.setString(4, sources);
    }

    private static void insert(
            Connection c, Outlook outlook, String sources, int batch, CountOutlook count)
            throws SQLException {
        Scorecard card = count.scorecard();
        List<Coverage> held = card.coverage();
        String row = "INSERT INTO outlook_score VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = c.prepareStatement(row)) {
            for (Score score : card.scores()) {
                key(insert, outlook, sources);
                insert.setInt(5, batch);
                insert.setString(6, count.measure().label());
                insert.setString(7, score.method().name());
                insert.setInt(8, score.forecasts());
                insert.setDouble(9, count.unit() * score.crps());
                insert.setDouble(10, score.logScore());
                insert.setDouble(11, score.brier());
                for (int i = 0; i < held.size(); i++) {
                    insert.setDouble(12 + i, held.get(i).seen());
                }
                insert.execute();
            }
        }
    }
}
