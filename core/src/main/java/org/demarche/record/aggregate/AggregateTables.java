package org.demarche.record.aggregate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the counts in step with the events: called within the transaction of a batch, so that both
 * are there or neither.
 *
 * <p>A batch costs in proportion to its own rows: what it adds is counted with a plus, what it ends
 * with a minus, and no row that stands is touched. Days are days an event is told to have happened
 * on, or else its article was published; a month or year is not taken for its first day.
 */
public final class AggregateTables {
    /** The data set of events this program coded itself. */
    public static final String OWN = "demarche";

    /** Rows DuckDB keeps and skips together. */
    private static final int ROW_GROUP = 122_880;

    private static final String TAIL =
            """
            WITH seen AS (SELECT rowid AS place, actor, lag(actor) OVER (ORDER BY rowid) AS before
              FROM %s),
             first AS (SELECT min(place) AS unsorted FROM seen WHERE actor < before)
            SELECT count(*), count(*) FILTER (WHERE place >= unsorted) FROM seen, first\
            """;

    private static final String ORDER = "actor, recipient, month";
    private static final String DAYS = "dyad_day_change";
    private static final String MONTHS = "dyad_month_change";
    private static final String EXPOSURE = "exposure_change";

    /** A record of version 2 has one column more, which says nothing. */
    private static final Map<String, String> COLUMNS =
            Map.of(
                    DAYS,
                    "actor, recipient, dataset, outlet, factuality, type, day, month, batch,"
                            + " events, score_sum",
                    MONTHS,
                    "actor, recipient, dataset, outlet, factuality, type, month, batch, events,"
                            + " score_sum");

    private static final String EVENTS =
            """
            SELECT actor, recipient, dataset, outlet, factuality, type,
             CASE WHEN last = first THEN first END AS day,
             CASE WHEN date_trunc('month', last) = date_trunc('month', first)
              THEN date_trunc('month', first)::DATE END AS month,
             batch, sum(sign)::INTEGER AS events,
             coalesce(sum(sign * score::DECIMAL(18, 4)), 0)::DECIMAL(18, 4) AS score_sum
            FROM (
             SELECT m.actor, m.recipient, '%3$s' AS dataset, coalesce(a.outlet, '') AS outlet,
              m.factuality, m.type, m.score, m.sign, m.batch,
              CASE WHEN m.date_from IS NULL THEN a.published_from ELSE m.date_from END AS first,
              CASE WHEN m.date_from IS NULL THEN a.published_to ELSE m.date_to END - 1 AS last
             FROM (
              SELECT *, 1 AS sign, valid_from AS batch FROM event
              WHERE valid_to IS DISTINCT FROM valid_from AND %1$s
              UNION ALL
              SELECT *, -1 AS sign, valid_to AS batch FROM event
              WHERE valid_to > valid_from AND %2$s) m
             LEFT JOIN article a ON a.id = m.article_id AND a.reading = m.reading
             UNION ALL
             SELECT actor, recipient, dataset, '', 'actual', type, score, 1, valid_from, day,
              day_end - 1
             FROM outside_event WHERE valid_to IS DISTINCT FROM valid_from AND %1$s
             UNION ALL
             SELECT actor, recipient, dataset, '', 'actual', type, score, -1, valid_to, day,
              day_end - 1
             FROM outside_event WHERE valid_to > valid_from AND %2$s)
            GROUP BY ALL\
            """;
    private static final String BY_MONTH =
            """
            SELECT actor, recipient, dataset, outlet, factuality, type, month, batch,
             sum(events)::INTEGER AS events, sum(score_sum)::DECIMAL(18, 4) AS score_sum
            FROM dyad_day_change WHERE %s GROUP BY ALL\
            """;
    private static final String REPORTED =
            """
            SELECT dataset, outlet, day, month, batch,
             sum(documents)::INTEGER AS documents, sum(events)::INTEGER AS events
            FROM (
             SELECT dataset, outlet, day, month, batch, 0 AS documents, events
             FROM dyad_day_change WHERE %1$s
             UNION ALL
             SELECT '%2$s', outlet,
              CASE WHEN published_to - 1 = published_from THEN published_from END,
              CASE WHEN date_trunc('month', published_to - 1) = date_trunc('month', published_from)
               THEN date_trunc('month', published_from)::DATE END,
              batch, sign, 0
             FROM (
              SELECT *, 1 AS sign, valid_from AS batch FROM article
              WHERE valid_to IS DISTINCT FROM valid_from AND %3$s
              UNION ALL
              SELECT *, -1 AS sign, valid_to AS batch FROM article
              WHERE valid_to > valid_from AND %4$s)
             UNION ALL
             SELECT dataset, '',
              CASE WHEN day_end - 1 = day THEN day END,
              CASE WHEN date_trunc('month', day_end - 1) = date_trunc('month', day)
               THEN date_trunc('month', day)::DATE END,
              batch, sign * reports, 0
             FROM (
              SELECT dataset, day, day_end, reports, 1 AS sign, valid_from AS batch
              FROM outside_event WHERE valid_to IS DISTINCT FROM valid_from AND %3$s
              UNION ALL
              SELECT dataset, day, day_end, reports, -1 AS sign, valid_to AS batch
              FROM outside_event WHERE valid_to > valid_from AND %4$s))
            GROUP BY ALL
            HAVING sum(documents) <> 0 OR sum(events) <> 0\
            """;

    private AggregateTables() {}

    /** Makes them, empty. */
    public static void create(Connection connection) throws SQLException, IOException {
        run(connection, "aggregates.sql");
        run(connection, "occurrences.sql");
        createViews(connection);
    }

    /**
     * Brings those of record version 2, which kept no count of happenings, into the present form:
     * every pair is still to be counted.
     */
    public static void upgrade(Connection connection) throws SQLException, IOException {
        for (String table : List.of(DAYS, MONTHS)) {
            execute(connection, "ALTER TABLE " + table + " DROP COLUMN IF EXISTS occurrences");
        }
        run(connection, "occurrences.sql");
        createViews(connection);
        OccurrenceTables.markAll(connection);
    }

    private static void run(Connection connection, String name) throws SQLException, IOException {
        try (InputStream sql = AggregateTables.class.getResourceAsStream(name);
                Statement statement = connection.createStatement()) {
            if (sql == null) {
                throw new IllegalStateException(name + " is missing beside AggregateTables");
            }
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void createViews(Connection connection) throws SQLException {
        for (String view : AggregateViews.statements()) {
            execute(connection, view);
        }
    }

    /**
     * Counts what a batch has added and ended, and marks its pairs, as their happenings are to be
     * counted again; to be called once, when its rows are written.
     */
    public static void add(Connection connection, int batch) throws SQLException {
        String from = "valid_from = " + batch;
        String to = "valid_to = " + batch;
        String of = "batch = " + batch;
        insert(connection, DAYS, EVENTS.formatted(from, to, OWN));
        insert(connection, MONTHS, BY_MONTH.formatted(of));
        insert(connection, EXPOSURE, REPORTED.formatted(of, OWN, from, to));
        OccurrenceTables.mark(connection, batch);
    }

    /**
     * Brings the counts of all batches into the order of pairs, once a quarter of them lies out of
     * it: a question then reads one stretch and not one of each batch.
     */
    public static void settle(Connection connection) throws SQLException {
        settle(connection, ROW_GROUP);
    }

    /**
     * @param least tables of no more rows are left as they are; below what the database reads at
     *     once there is nothing to gain
     */
    static void settle(Connection connection, int least) throws SQLException {
        for (String table : List.of(DAYS, MONTHS)) {
            if (isUnsettled(connection, table, least)) {
                execute(
                        connection,
                        "CREATE OR REPLACE TEMP TABLE settled AS FROM %s ORDER BY %s"
                                .formatted(table, ORDER));
                execute(connection, "DELETE FROM " + table);
                execute(connection, "INSERT INTO " + table + " FROM settled");
                execute(connection, "DROP TABLE settled");
            }
        }
    }

    private static boolean isUnsettled(Connection connection, String table, int least)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TAIL.formatted(table));
                ResultSet rows = query.executeQuery()) {
            return rows.next() && rows.getLong(1) > least && 4 * rows.getLong(2) > rows.getLong(1);
        }
    }

    /** Counts everything anew, batch by batch as it came; happenings are still to be counted. */
    public static void rebuild(Connection connection) throws SQLException {
        for (Map.Entry<String, String> table : all().entrySet()) {
            execute(connection, "DELETE FROM " + table.getKey());
            insert(connection, table.getKey(), table.getValue());
        }
        OccurrenceTables.markAll(connection);
    }

    /** Rows that are kept ready and should not, or should and are not: a line each. */
    public static List<String> disagreements(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> table : all().entrySet()) {
            String sql =
                    """
                    SELECT '%1$s, batch ' || batch FROM (
                     (FROM (%2$s) EXCEPT ALL SELECT %3$s FROM %1$s)
                     UNION ALL (SELECT %3$s FROM %1$s EXCEPT ALL FROM (%2$s)))
                    ORDER BY batch\
                    """
                            .formatted(
                                    table.getKey(),
                                    table.getValue(),
                                    COLUMNS.getOrDefault(table.getKey(), "*"));
            try (PreparedStatement query = connection.prepareStatement(sql);
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
        return lines;
    }

    /** Each table with the query that fills it, those that build on others after them. */
    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(DAYS, EVENTS.formatted("true", "true", OWN));
        all.put(MONTHS, BY_MONTH.formatted("true"));
        all.put(EXPOSURE, REPORTED.formatted("true", OWN, "true", "true"));
        return all;
    }

    private static void insert(Connection connection, String table, String rows)
            throws SQLException {
        String order = table.equals(EXPOSURE) ? "day" : ORDER;
        execute(
                connection,
                "INSERT INTO %s BY NAME SELECT * FROM (%s) ORDER BY %s"
                        .formatted(table, rows, order));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
