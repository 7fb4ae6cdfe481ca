package org.demarche.record.aggregate;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeps how many happenings there are by day and month, and which pairs are still to be counted.
 *
 * <p>A new report can join two happenings that were apart, so a pair is counted as a whole or not
 * at all. Whoever changes its reports marks it within the same transaction; while it is marked the
 * views have no count of it rather than an old one.
 */
public final class OccurrenceTables {
    private static final String MARK =
            """
            INSERT INTO dyad_uncounted
            SELECT DISTINCT least(actor, recipient), greatest(actor, recipient)
            FROM dyad_month_change
            WHERE %s AND actor <> 'UNK' AND recipient <> 'UNK' AND actor <> recipient
            EXCEPT FROM dyad_uncounted\
            """;

    private static final String EXIST =
            "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'dyad_uncounted' AND NOT"
                    + " internal";

    private static final String PAIRS =
            """
            SELECT p.a, p.b, coalesce(n, 0) FROM (%s) p LEFT JOIN
             (SELECT least(actor, recipient) AS a, greatest(actor, recipient) AS b, count(*) AS n
              FROM event WHERE valid_to IS NULL GROUP BY ALL) e ON e.a = p.a AND e.b = p.b\
            """;

    private static final String COUNTED =
            """
            SELECT least(actor, recipient) AS a, greatest(actor, recipient) AS b
            FROM (SELECT actor, recipient FROM dyad_month_change
             UNION SELECT actor, recipient FROM dyad_day_occurrence
             UNION SELECT actor, recipient FROM dyad_month_occurrence)
            WHERE actor <> 'UNK' AND recipient <> 'UNK' AND actor <> recipient
            EXCEPT FROM dyad_uncounted\
            """;

    /** Both directions of some pairs. */
    private static final String EITHER_WAY =
            "(SELECT unnest(?::VARCHAR[]) AS actor, unnest(?::VARCHAR[]) AS recipient)";

    private OccurrenceTables() {}

    /** Marks the pairs whose reports a batch has changed. */
    static void mark(Connection connection, int batch) throws SQLException {
        execute(connection, MARK.formatted("batch = " + batch));
    }

    /** Forgets all counts and marks every pair. */
    public static void markAll(Connection connection) throws SQLException {
        execute(connection, "DELETE FROM dyad_uncounted");
        for (Grain grain : Grain.values()) {
            execute(connection, "DELETE FROM " + grain.occurrences());
        }
        execute(connection, MARK.formatted("true"));
    }

    /** Whether a record keeps such counts; one of version 2 does not until it is changed. */
    public static boolean exist(Connection connection) throws SQLException {
        return number(connection, EXIST) > 0;
    }

    /** How many pairs are still to be counted. */
    public static long uncounted(Connection connection) throws SQLException {
        return number(connection, "SELECT count(*) FROM dyad_uncounted");
    }

    /** The pairs that are still to be counted, with how many reports of our own coding each has. */
    public static SortedMap<Pair, Integer> pairsToCount(Connection connection) throws SQLException {
        return pairs(connection, "FROM dyad_uncounted");
    }

    /** The pairs that are counted, with how many reports of our own coding each has. */
    public static SortedMap<Pair, Integer> pairsCounted(Connection connection) throws SQLException {
        return pairs(connection, COUNTED);
    }

    private static SortedMap<Pair, Integer> pairs(Connection connection, String which)
            throws SQLException {
        SortedMap<Pair, Integer> pairs = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(PAIRS.formatted(which));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                pairs.put(new Pair(rows.getString(1), rows.getString(2)), rows.getInt(3));
            }
        }
        return pairs;
    }

    /**
     * Puts new counts in the place of those there are, and takes the mark off the pairs.
     *
     * @param counts by place, of these pairs only
     */
    public static void replace(
            Connection connection,
            Collection<Pair> pairs,
            Map<Grain, Map<OccurrencePlace, Integer>> counts)
            throws SQLException {
        for (Grain grain : Grain.values()) {
            String table = grain.occurrences();
            String delete =
                    "DELETE FROM %1$s USING %2$s p WHERE %1$s.actor = p.actor AND %1$s.recipient = p.recipient"
                            .formatted(table, EITHER_WAY);
            try (PreparedStatement statement = eitherWay(connection, delete, pairs)) {
                statement.execute();
            }
            insert(connection, grain, counts.getOrDefault(grain, Map.of()));
        }
        String unmark =
                "DELETE FROM dyad_uncounted USING %s p WHERE a = p.actor AND b = p.recipient"
                        .formatted(EITHER_WAY);
        try (PreparedStatement statement = eitherWay(connection, unmark, pairs)) {
            statement.execute();
        }
    }

    private static void insert(
            Connection connection, Grain grain, Map<OccurrencePlace, Integer> counts)
            throws SQLException {
        if (counts.isEmpty()) {
            return;
        }
        String sql =
                """
                INSERT INTO %s SELECT unnest(?::VARCHAR[]), unnest(?::VARCHAR[]),
                 unnest(?::VARCHAR[]), unnest(?::VARCHAR[]), unnest(?::VARCHAR[]),
                 unnest(?::DATE[]), unnest(?::INTEGER[])\
                """
                        .formatted(grain.occurrences());
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Collection<OccurrencePlace> places = counts.keySet();
            insert.setArray(1, texts(connection, places.stream().map(OccurrencePlace::actor)));
            insert.setArray(2, texts(connection, places.stream().map(OccurrencePlace::recipient)));
            insert.setArray(3, texts(connection, places.stream().map(OccurrencePlace::dataset)));
            insert.setArray(4, texts(connection, places.stream().map(OccurrencePlace::outlet)));
            insert.setArray(5, texts(connection, places.stream().map(OccurrencePlace::factuality)));
            Object[] periods = places.stream().map(p -> p.period().orElse(null)).toArray();
            insert.setArray(6, connection.createArrayOf("DATE", periods));
            insert.setArray(7, connection.createArrayOf("INTEGER", counts.values().toArray()));
            insert.execute();
        }
    }

    /** What is kept of some pairs. */
    public static Map<OccurrencePlace, Integer> kept(
            Connection connection, Grain grain, Collection<Pair> pairs) throws SQLException {
        String sql =
                "SELECT actor, recipient, dataset, outlet, factuality, %s, occurrences FROM %s SEMI JOIN %s USING (actor, recipient)"
                        .formatted(grain.column(), grain.occurrences(), EITHER_WAY);
        Map<OccurrencePlace, Integer> kept = new HashMap<>();
        try (PreparedStatement query = eitherWay(connection, sql, pairs);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                OccurrencePlace place =
                        new OccurrencePlace(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                Optional.ofNullable(rows.getObject(6, LocalDate.class)));
                kept.merge(place, rows.getInt(7), Integer::sum);
            }
        }
        return kept;
    }

    private static PreparedStatement eitherWay(
            Connection connection, String sql, Collection<Pair> pairs) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        Stream<String> forth = pairs.stream().map(Pair::a);
        Stream<String> back = pairs.stream().map(Pair::b);
        statement.setArray(1, texts(connection, Stream.concat(forth, pairs.stream().map(Pair::b))));
        statement.setArray(2, texts(connection, Stream.concat(back, pairs.stream().map(Pair::a))));
        return statement;
    }

    private static Array texts(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts.toArray());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
