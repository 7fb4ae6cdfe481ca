package org.demarche.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coding;
import org.demarche.event.Event;
import org.demarche.record.Intake.Reading;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.source.SetAside;
import org.duckdb.DuckDBConnection;

/** Writes one batch into the open transaction of a connection. */
final class BatchWriter {
    private final DuckDBConnection connection;
    private final Batch batch;
    private final int number;
    private final Stage.Watch watch;
    private int events;
    private int repeated;

    BatchWriter(DuckDBConnection connection, Batch batch, int number, Stage.Watch watch) {
        this.connection = connection;
        this.batch = batch;
        this.number = number;
        this.watch = watch;
    }

    Receipt write(Intake intake, List<SetAside> setAside) throws SQLException {
        endRows(intake.superseded());
        watch.passed(Stage.ENDED, connection);
        try (Tables tables = new Tables(connection)) {
            for (Reading reading : intake.readings()) {
                write(reading, intake.isLast(reading), tables);
            }
            tables.articles().flush();
            watch.passed(Stage.ARTICLES, connection);
            tables.sentences().flush();
            watch.passed(Stage.SENTENCES, connection);
            tables.events().flush();
            watch.passed(Stage.EVENTS, connection);
            tables.rejections().flush();
            watch.passed(Stage.REJECTIONS, connection);
        }
        try (ClaimRows rows = new ClaimRows(connection, number)) {
            for (Reading reading : intake.readings()) {
                rows.add(reading, intake.isLast(reading));
            }
            rows.finish();
        }
        watch.passed(Stage.CLAIMS, connection);
        SetAsides.write(connection, setAside, number);
        watch.passed(Stage.SET_ASIDE, connection);
        AggregateTables.add(connection, number);
        watch.passed(Stage.AGGREGATES, connection);
        sign(intake.readings().size(), setAside.size());
        watch.passed(Stage.BATCH, connection);
        return new Receipt(number, intake.counts(), events, repeated, setAside.size());
    }

    /** What articles that were read again had until now holds no longer. */
    private void endRows(List<String> articles) throws SQLException {
        if (articles.isEmpty()) {
            return;
        }
        end("UPDATE article SET valid_to = ? WHERE valid_to IS NULL AND id", articles);
        end("UPDATE sentence SET valid_to = ? WHERE valid_to IS NULL AND article_id", articles);
        end("UPDATE event SET valid_to = ? WHERE valid_to IS NULL AND article_id", articles);
        String claims = "UPDATE claim SET valid_to = ? WHERE valid_to IS NULL AND dataset = '%s'";
        end(claims.formatted(AggregateTables.OWN) + " AND article_id", articles);
        end("UPDATE rejection SET valid_to = ? WHERE valid_to IS NULL AND article_id", articles);
    }

    private void end(String update, List<String> articles) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(update + " IN (SELECT unnest(?))")) {
            statement.setInt(1, number);
            statement.setArray(2, connection.createArrayOf("VARCHAR", articles.toArray()));
            statement.executeUpdate();
        }
    }

    private void write(Reading reading, boolean current, Tables tables) throws SQLException {
        Validity validity = new Validity(reading.number(), number, current);
        Set<String> ids = new HashSet<>();
        Map<Coding.Reason, Integer> reasons = new EnumMap<>(Coding.Reason.class);
        for (CodedSentence sentence : reading.article().sentences()) {
            if (sentence.coding() instanceof Coding.Rejected rejected) {
                reasons.merge(rejected.reason(), 1, Integer::sum);
                continue;
            }
            tables.sentence(reading.id(), sentence.sentence(), validity);
            for (Event event : sentence.coding().events()) {
                check(event, reading.id(), sentence.sentence().index());
                String id = Digest.ofEvent(event);
                if (ids.add(id)) {
                    tables.event(id, event, reading.article().article(), validity);
                } else {
                    repeated++;
                }
            }
        }
        for (Map.Entry<Coding.Reason, Integer> reason : reasons.entrySet()) {
            tables.rejection(reading.id(), reason.getKey(), reason.getValue(), validity);
        }
        tables.article(reading, batch.coder(), ids.size(), validity);
        events += ids.size();
    }

    private static void check(Event event, String article, int sentence) {
        if (!event.evidence().articleId().equals(article)
                || event.evidence().sentence() != sentence) {
            throw new IllegalArgumentException(
                    "an event of sentence %d of %s must say so, said %d of %s"
                            .formatted(
                                    sentence,
                                    article,
                                    event.evidence().sentence(),
                                    event.evidence().articleId()));
        }
    }

    private void sign(int articles, int setAside) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, batch.startedAt());
            insert.setString(3, batch.coder());
            insert.setInt(4, articles);
            insert.setInt(5, events);
            insert.setInt(6, setAside);
            insert.execute();
        }
    }
}
