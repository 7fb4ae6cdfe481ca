package org.demarche.record.aggregate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

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

    private static final String EVENTS =
            """
            INSERT INTO dyad_day_change BY NAME
            SELECT m.actor, m.recipient, m.dataset, coalesce(a.outlet, '') AS outlet, m.factuality,
             m.type,
             CASE WHEN last = first THEN first END AS day,
             CASE WHEN date_trunc('month', last) = date_trunc('month', first)
              THEN date_trunc('month', first) END AS month,
             m.batch, sum(sign) AS events, sum(sign) AS occurrences,
             sum(sign * m.score::DECIMAL(18, 4)) AS score_sum
            FROM (
             SELECT *, '%3$s' AS dataset, 1 AS sign, valid_from AS batch FROM event
             WHERE valid_to IS DISTINCT FROM valid_from AND %1$s
             UNION ALL
             SELECT *, '%3$s' AS dataset, -1 AS sign, valid_to AS batch FROM event
             WHERE valid_to > valid_from AND %2$s) m
            LEFT JOIN article a ON a.id = m.article_id AND a.reading = m.reading,
            LATERAL (SELECT
             CASE WHEN m.date_from IS NULL THEN a.published_from ELSE m.date_from END AS first,
             CASE WHEN m.date_from IS NULL THEN a.published_to ELSE m.date_to END - 1 AS last)
            GROUP BY ALL ORDER BY m.actor, m.recipient, day""";
    private static final String MONTHS =
            """
            INSERT INTO dyad_month_change BY NAME
            SELECT actor, recipient, dataset, outlet, factuality, type, month, batch,
             sum(events) AS events, sum(occurrences) AS occurrences, sum(score_sum) AS score_sum
            FROM dyad_day_change WHERE %s GROUP BY ALL ORDER BY actor, recipient, month""";
    private static final String EXPOSURE =
            """
            INSERT INTO exposure_change BY NAME
            SELECT dataset, outlet, day, month, batch,
             sum(documents) AS documents, sum(events) AS events
            FROM (
             SELECT dataset, outlet, day, month, batch, 0 AS documents, events
             FROM dyad_day_change WHERE %1$s
             UNION ALL
             SELECT '%2$s', outlet,
              CASE WHEN published_to - 1 = published_from THEN published_from END,
              CASE WHEN date_trunc('month', published_to - 1) = date_trunc('month', published_from)
               THEN date_trunc('month', published_from) END,
              batch, sign, 0
             FROM (
              SELECT *, 1 AS sign, valid_from AS batch FROM article
              WHERE valid_to IS DISTINCT FROM valid_from AND %3$s
              UNION ALL
              SELECT *, -1 AS sign, valid_to AS batch FROM article
              WHERE valid_to > valid_from AND %4$s))
            GROUP BY ALL
            HAVING sum(documents) <> 0 OR sum(events) <> 0
            ORDER BY day""";

    private AggregateTables() {}

    /** Makes them, empty. */
    public static void create(Connection connection) throws SQLException, IOException {
        try (InputStream sql = AggregateTables.class.getResourceAsStream("aggregates.sql");
                Statement statement = connection.createStatement()) {
            if (sql == null) {
                throw new IllegalStateException("aggregates.sql is missing beside AggregateTables");
            }
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            for (String view : AggregateViews.statements()) {
                statement.execute(view);
            }
        }
    }

    /** Counts what a batch has added and ended; to be called once, when its rows are written. */
    public static void add(Connection connection, int batch) throws SQLException {
        String from = "valid_from = " + batch;
        String to = "valid_to = " + batch;
        String of = "batch = " + batch;
        execute(connection, EVENTS.formatted(from, to, OWN));
        execute(connection, MONTHS.formatted(of));
        execute(connection, EXPOSURE.formatted(of, OWN, from, to));
    }

    /** Counts everything anew, batch by batch as it came. */
    public static void rebuild(Connection connection) throws SQLException {
        for (String table :
                new String[] {"dyad_day_change", "dyad_month_change", "exposure_change"}) {
            execute(connection, "DELETE FROM " + table);
        }
        execute(connection, EVENTS.formatted("true", "true", OWN));
        execute(connection, MONTHS.formatted("true"));
        execute(connection, EXPOSURE.formatted("true", OWN, "true", "true"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
