package org.demarche.record.outside;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.demarche.record.aggregate.Pair;

/**
 * What other data sets report, laid out pair by pair for as long as it is open, with rows that say
 * the same once: they have no text and agree in data set, parties, names, act, days and place, so
 * that they are of one happening by any rule. Rows of data sets in which each is a happening stay
 * apart, and so do rows with text.
 *
 * <p>One reading of all rows and one sorting of those of the pairs; the database keeps what is too
 * much for its memory on disk.
 */
public final class OutsidePairs implements AutoCloseable {
    private static final String LAID =
            """
            CREATE OR REPLACE TEMP TABLE pair_row AS
            SELECT least(actor, recipient) AS a, greatest(actor, recipient) AS b, dataset,
             min(key) AS key, actor, actor_sector, recipient, recipient_sector, actor_text,
             recipient_text, type, mode, mutual, code, day, day_end, max(reports) AS reports,
             reference, text, count(*)::INTEGER AS copies,
             CASE WHEN text <> '' OR dataset IN ('acled', 'ucdp') THEN key END AS alone
            FROM outside_event %s
            WHERE valid_to IS NULL AND actor <> 'UNK' AND recipient <> 'UNK'
             AND actor <> recipient AND type <> 'UNK'
            GROUP BY ALL
            ORDER BY a, b, day DESC, dataset, key\
            """;

    private static final String UNCOUNTED =
            """
            SEMI JOIN (SELECT a AS actor, b AS recipient FROM dyad_uncounted
             UNION ALL SELECT b, a FROM dyad_uncounted) USING (actor, recipient)\
            """;

    private static final String STRETCHES =
            "SELECT a, b, min(rowid), max(rowid) + 1, count(*) FROM pair_row GROUP BY a, b";

    private static final String SELECT =
            """
            SELECT dataset, key, actor, actor_sector, recipient, recipient_sector, actor_text,
             recipient_text, type, mode, mutual, code, day, day_end, reports, reference, text, copies
            FROM pair_row WHERE rowid >= ? AND rowid < ? ORDER BY rowid\
            """;

    private final Connection connection;
    private final Map<Pair, Stretch> stretches = new HashMap<>();

    /** Where the rows of a pair lie. */
    private record Stretch(long from, long end) {}

    /** Takes rows one by one. */
    public interface Taker {
        /**
         * Takes a row.
         *
         * @param copies how many rows say this, at least 1
         */
        void take(OutsideEvent event, int copies) throws IOException;
    }

    private OutsidePairs(Connection connection) {
        this.connection = connection;
    }

    /** Of the pairs whose happenings are still to be counted. */
    public static OutsidePairs toCount(Connection connection) throws SQLException {
        return lay(connection, UNCOUNTED);
    }

    /** Of all pairs of two known parties. */
    public static OutsidePairs all(Connection connection) throws SQLException {
        return lay(connection, "");
    }

    private static OutsidePairs lay(Connection connection, String which) throws SQLException {
        OutsidePairs laid = new OutsidePairs(connection);
        execute(connection, LAID.formatted(which));
        try (PreparedStatement query = connection.prepareStatement(STRETCHES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Stretch stretch = new Stretch(rows.getLong(3), rows.getLong(4));
                if (stretch.end() - stretch.from() != rows.getLong(5)) {
                    throw new SQLException("rows of a pair must lie together");
                }
                laid.stretches.put(new Pair(rows.getString(1), rows.getString(2)), stretch);
            }
        }
        return laid;
    }

    /** How many rows a pair has. */
    public int size(Pair pair) {
        Stretch stretch = stretches.get(pair);
        return stretch == null ? 0 : Math.toIntExact(stretch.end() - stretch.from());
    }

    /**
     * Hands over the rows of some pairs that follow each other in the order of codes, pair by pair,
     * each newest first.
     */
    public void each(Collection<Pair> pairs, Taker taker) throws SQLException, IOException {
        long from = Long.MAX_VALUE;
        long end = 0;
        for (Pair pair : pairs) {
            Stretch stretch = stretches.get(pair);
            if (stretch != null) {
                from = Math.min(from, stretch.from());
                end = Math.max(end, stretch.end());
            }
        }
        if (from >= end) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(SELECT)) {
            query.setLong(1, from);
            query.setLong(2, end);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    taker.take(OutsideSearch.event(row), row.getInt(18));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        execute(connection, "DROP TABLE IF EXISTS pair_row");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
