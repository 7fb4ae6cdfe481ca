package org.demarche.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.event.Evidence;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.text.TextSpan;
import org.duckdb.DuckDBConnection;

/** Looks for whatever should not be in a record. */
final class RecordCheck {
    /** The finding that counting anew mends. */
    static final String COUNTS = "the counts kept ready are those of the events";

    /** The finding that is no harm to the record. */
    static final String CODERS = "one coder read all articles";

    private static final int NAMED = 3;

    private final DuckDBConnection connection;
    private final Path file;
    private final List<Finding> findings = new ArrayList<>();

    RecordCheck(DuckDBConnection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    List<Finding> all() throws SQLException, IOException {
        findings.add(version());
        for (Rule rule : Rule.values()) {
            check(rule);
        }
        evidence();
        counts();
        coders();
        findings.addAll(new TieCheck(connection).findings());
        findings.addAll(new ClaimTableCheck(connection).findings());
        findings.add(new PublishedCheck(connection, file).finding());
        return List.copyOf(findings);
    }

    /** Opening an earlier one to be changed, as repairing does, brings it up to date. */
    private Finding version() throws SQLException {
        String version = Schema.versionOf(connection).orElse("unknown");
        boolean ok = version.equals(Integer.toString(Schema.VERSION));
        String what = ok ? "" : ", this is %d: demarche doctor --repair".formatted(Schema.VERSION);
        return new Finding("version", ok, "record version " + version + what);
    }

    /** What no row may do; each query names the offenders. */
    private enum Rule {
        ARTICLE_KEYS(
                "one reading of an article holds",
                "SELECT id FROM article WHERE valid_to IS NULL GROUP BY id HAVING count(*) > 1"),
        EVENT_KEYS(
                "one event holds under each id",
                "SELECT id FROM event WHERE valid_to IS NULL GROUP BY id HAVING count(*) > 1"),
        EVENTS_ANCHORED(
                "every event has its article and sentence",
                """
                SELECT e.id FROM event e
                LEFT JOIN article a ON a.id = e.article_id AND a.reading = e.reading
                 AND a.valid_to IS NOT DISTINCT FROM e.valid_to
                LEFT JOIN sentence s ON s.article_id = e.article_id AND s.reading = e.reading
                 AND s.number = e.sentence AND s.valid_to IS NOT DISTINCT FROM e.valid_to
                WHERE a.id IS NULL OR s.article_id IS NULL\
                """),
        EVENTS_COUNTED(
                "every article has the events it was coded with",
                """
                SELECT a.id FROM article a LEFT JOIN
                 (SELECT article_id, reading, count(*) AS n FROM event GROUP BY ALL) e
                 ON e.article_id = a.id AND e.reading = a.reading
                WHERE a.events <> coalesce(e.n, 0)\
                """),
        SENTENCES_COUNTED(
                "every sentence has events or a reason",
                """
                SELECT a.id FROM article a LEFT JOIN
                 (SELECT article_id, reading, count(*) AS n FROM sentence GROUP BY ALL) s
                 ON s.article_id = a.id AND s.reading = a.reading LEFT JOIN
                 (SELECT article_id, reading, sum(n) AS n FROM rejection GROUP BY ALL) r
                 ON r.article_id = a.id AND r.reading = a.reading
                WHERE a.sentences <> coalesce(s.n, 0) + coalesce(r.n, 0)\
                """),
        BATCHES_COUNTED(
                "every batch is whole",
                """
                SELECT 'batch ' || b.number FROM batch b LEFT JOIN
                 (SELECT valid_from, count(*) AS n, sum(events) AS e FROM article GROUP BY ALL) a
                 ON a.valid_from = b.number LEFT JOIN
                 (SELECT batch, count(*) AS n FROM set_aside GROUP BY ALL) s
                 ON s.batch = b.number
                WHERE b.articles <> coalesce(a.n, 0) OR b.events <> coalesce(a.e, 0)
                 OR b.set_aside <> coalesce(s.n, 0)
                UNION ALL SELECT id FROM article
                WHERE valid_from NOT IN (SELECT number FROM batch)\
                """),
        OUTSIDE_KEYS(
                "one row holds under each key of a data set",
                """
                SELECT dataset || ' ' || key FROM outside_event WHERE valid_to IS NULL
                GROUP BY dataset, key HAVING count(*) > 1\
                """),
        DELIVERIES_COUNTED(
                "every delivery of a data set is whole",
                """
                SELECT 'batch ' || d.batch FROM delivery d LEFT JOIN
                 (SELECT valid_from, count(*) AS n FROM outside_event GROUP BY ALL) e
                 ON e.valid_from = d.batch LEFT JOIN
                 (SELECT valid_from, count(*) AS n FROM mention GROUP BY ALL) m
                 ON m.valid_from = d.batch
                WHERE coalesce(e.n, 0) + coalesce(m.n, 0)
                 NOT BETWEEN d.imported AND d.imported + d.joined
                UNION ALL SELECT dataset || ' ' || key FROM outside_event
                WHERE valid_from NOT IN (SELECT batch FROM delivery)\
                """),
        SET_ASIDE_KEYS(
                "nothing is set aside twice",
                """
                SELECT file || ':' || line FROM set_aside
                GROUP BY file, line, reason, detail HAVING count(*) > 1\
                """);

        private final String words;
        private final String offenders;

        Rule(String words, String offenders) {
            this.words = words;
            this.offenders = offenders;
        }
    }

    private void check(Rule rule) throws SQLException {
        long count = 0;
        Set<String> named = new LinkedHashSet<>();
        String sql = "SELECT * FROM (" + rule.offenders + ") ORDER BY 1";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                count++;
                if (named.size() < NAMED) {
                    named.add(rows.getString(1));
                }
            }
        }
        report(rule.words, count, named);
    }

    private void report(String words, long count, Set<String> named) {
        String detail = count == 0 ? "" : count + " do not: " + String.join(", ", named);
        findings.add(new Finding(words, count == 0, detail));
    }

    /** That spans lie in their sentence, sentences are as long as they say, ids fit the content. */
    private void evidence() throws SQLException {
        Offenders spans = new Offenders();
        Offenders names = new Offenders();
        String sql = EventRows.SELECT + " WHERE e.valid_to IS NULL ORDER BY e.id";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            Row row = new Row(rows);
            while (row.next()) {
                RecordedEvent event = EventRows.read(row);
                spans.note(event.id(), isInSentence(event));
                names.note(event.id(), Digest.ofEvent(event.event()).equals(event.id()));
            }
        }
        report("every span lies in its sentence", spans.count, spans.named);
        report("every event's id is made of its content", names.count, names.named);
    }

    /** That series are told from counts which are those of the events. */
    private void counts() throws SQLException {
        List<String> lines = AggregateTables.disagreements(connection);
        Set<String> named = new LinkedHashSet<>();
        lines.stream().distinct().limit(NAMED).forEach(named::add);
        report(COUNTS, lines.size(), named);
    }

    private static final class Offenders {
        private final Set<String> named = new LinkedHashSet<>();
        private long count;

        void note(String id, boolean right) {
            if (!right) {
                count++;
                if (named.size() < NAMED) {
                    named.add(id);
                }
            }
        }
    }

    private static boolean isInSentence(RecordedEvent event) {
        Evidence evidence = event.event().evidence();
        TextSpan sentence = event.sentenceSpan();
        return sentence.length() == event.sentence().length()
                && List.of(evidence.trigger(), evidence.actor(), evidence.recipient()).stream()
                        .allMatch(span -> span.isEmpty() || sentence.contains(span));
    }

    private void coders() throws SQLException {
        List<String> coders = new ArrayList<>();
        String sql =
                "SELECT coder || ' (' || count(*) || ')' FROM article WHERE valid_to IS NULL"
                        + " GROUP BY coder ORDER BY coder";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                coders.add(rows.getString(1));
            }
        }
        String all = String.join(", ", coders);
        findings.add(
                new Finding(
                        CODERS,
                        coders.size() <= 1,
                        coders.size() <= 1 ? all : all + ": read them again to have one"));
    }
}
