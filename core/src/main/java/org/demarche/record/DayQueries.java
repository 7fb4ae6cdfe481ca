package org.demarche.record;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ontology.QuadClass;
import org.demarche.record.Reporting.Part;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.aggregate.DyadAggregates;
import org.demarche.record.aggregate.DyadQuestion.Sources;

/** Counts by day, of what was reported and of each pair, without taking events out one by one. */
final class DayQueries {
    private static final String REPORTING =
            """
            SELECT day_from, day_to, outlet, sum(articles), sum(events) FROM (
             SELECT published_from AS day_from, published_to AS day_to, outlet,
              count(*) AS articles, 0 AS events
             FROM article WHERE valid_to IS NULL GROUP BY ALL
             UNION ALL
             SELECT coalesce(e.date_from, a.published_from), coalesce(e.date_to, a.published_to),
              a.outlet, 0, count(*)
             FROM event e JOIN article a ON a.id = e.article_id AND a.reading = e.reading
             WHERE e.valid_to IS NULL AND e.factuality = 'actual' GROUP BY ALL)
            WHERE day_from IS NOT NULL
            GROUP BY ALL ORDER BY day_from, day_to, outlet""";

    /** What a data set has of any pair, a row an article; its days are as exact as its rows. */
    private static final String OUTSIDE =
            """
            SELECT coalesce(day, month),
             CASE WHEN day IS NULL THEN month + INTERVAL 1 MONTH ELSE day + 1 END::DATE,
             dataset, sum(events), sum(events)
            FROM exposure_change
            WHERE month IS NOT NULL AND dataset <> '%s'
             AND (len($1) = 0 OR list_contains($1, dataset))
            GROUP BY ALL HAVING sum(events) <> 0 ORDER BY ALL""";

    /**
     * Mutual events are coded both ways: the same words of the same sentence, or the same text or
     * document of a data set, tell one event.
     */
    private static final String PAIRS =
            """
            SELECT a, b, day, quad, count(*) FROM (
             SELECT DISTINCT least(e.actor, e.recipient) AS a,
              greatest(e.actor, e.recipient) AS b, e.day, e.quad, '%1$s' AS dataset,
              e.article_id AS document, e.sentence, e.trigger_begin AS word, e.type,
              CASE WHEN e.mutual THEN '' ELSE e.id END AS one
             FROM event e LEFT JOIN article t ON t.id = e.article_id AND t.reading = e.reading
             WHERE e.valid_to IS NULL AND e.factuality = 'actual' AND e.day IS NOT NULL
              AND e.actor <> e.recipient AND e.actor <> 'UNK' AND e.recipient <> 'UNK'
              AND (len($1) = 0 OR list_contains($1, '%1$s'))
              AND (len($2) = 0 OR list_contains($2, t.outlet))
             UNION ALL
             SELECT DISTINCT least(actor, recipient), greatest(actor, recipient), day, quad,
              dataset, CASE WHEN mutual THEN reference || text ELSE '' END, 0, 0, type,
              CASE WHEN mutual THEN '' ELSE key END
             FROM outside_event
             WHERE valid_to IS NULL AND actor <> recipient AND actor <> 'UNK'
              AND recipient <> 'UNK' AND quad IN (%2$s)
              AND (len($1) = 0 OR list_contains($1, dataset)))
            GROUP BY ALL ORDER BY a, b, day, quad""";

    private final Connection connection;

    DayQueries(Connection connection) {
        this.connection = connection;
    }

    Reporting reporting() throws SQLException {
        List<Part> parts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(REPORTING);
                ResultSet rows = statement.executeQuery()) {
            Row row = new Row(rows);
            while (row.next()) {
                parts.add(new Part(row.day(), row.day(), row.text(), row.number(), row.number()));
            }
        }
        return new Reporting(parts);
    }

    /** How much of these sources there is; a row of another data set counts as an article. */
    Reporting reporting(Sources sources) throws SQLException {
        List<Part> parts = new ArrayList<>();
        if (takes(sources, AggregateTables.OWN)) {
            reporting().parts().stream()
                    .filter(
                            p ->
                                    sources.outlets().isEmpty()
                                            || sources.outlets().contains(p.outlet()))
                    .forEach(parts::add);
        }
        String sql = OUTSIDE.formatted(AggregateTables.OWN);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, strings(sources.datasets()));
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (row.next()) {
                    parts.add(
                            new Part(row.day(), row.day(), row.text(), row.number(), row.number()));
                }
            }
        }
        List<String> there = new DyadAggregates(connection).datasets();
        return new Reporting(parts, there.stream().filter(d -> takes(sources, d)).toList());
    }

    private static boolean takes(Sources sources, String dataset) {
        return sources.datasets().isEmpty() || sources.datasets().contains(dataset);
    }

    List<PairDay> pairs(Sources sources) throws SQLException {
        List<PairDay> days = new ArrayList<>();
        String quads =
                Stream.of(QuadClass.values())
                        .map(q -> "'" + q.name() + "'")
                        .collect(Collectors.joining(", "));
        String sql = PAIRS.formatted(AggregateTables.OWN, quads);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, strings(sources.datasets()));
            statement.setArray(2, strings(sources.outlets()));
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (row.next()) {
                    String a = row.text();
                    String b = row.text();
                    LocalDate day = row.day();
                    days.add(new PairDay(a, b, day, quad(row.text()), row.number()));
                }
            }
        }
        return days;
    }

    private Array strings(Set<String> names) throws SQLException {
        return connection.createArrayOf("VARCHAR", names.toArray());
    }

    private static QuadClass quad(String name) throws SQLException {
        Optional<QuadClass> quad =
                List.of(QuadClass.values()).stream().filter(q -> q.name().equals(name)).findFirst();
        return quad.orElseThrow(() -> new SQLException("holds a word unknown here: " + name));
    }
}
