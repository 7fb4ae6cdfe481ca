package org.demarche.dyad;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.actor.Party;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coding;
import org.demarche.event.Dyad;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.event.Grounds;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.record.Access;
import org.demarche.record.Batch;
import org.demarche.record.EventRecord;
import org.demarche.record.Writing;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/** A record into which sentences and rows of another data set come one after the other. */
final class Desk implements AutoCloseable {
    private static final String ROW =
            """
            INSERT INTO outside_event SELECT ?, ?, ?, 'GOV', ?, ?, 'GOV', ?, ?, '',
             'VERBAL_CONFLICT', -2, ?, ?, NULL, ?::DATE, ?::DATE, 1, 1, NULL, '', '', ?, ?, 1, ?, NULL\
            """;

    private final EventRecord record;

    Desk(Path file) throws Exception {
        record = EventRecord.open(file, Access.READ_WRITE);
    }

    EventRecord record() {
        return record;
    }

    /** An article of one sentence; no event comes of it if no act is given. */
    void reads(String id, String day, String dyad, String act, String sentence, String trigger)
            throws Exception {
        Article article =
                new Article(
                        id,
                        PartialDate.parse(day),
                        "",
                        sentence,
                        new Article.Origin("f", 1, "", "Daily " + id.charAt(0), "en"));
        TextSpan span = new TextSpan(0, sentence.length());
        Coding coding = new Coding.Rejected(Coding.Reason.NO_PARTY);
        if (!act.isEmpty()) {
            int at = sentence.indexOf(trigger);
            Evidence evidence =
                    new Evidence(
                            id,
                            0,
                            new TextSpan(at, at + trigger.length()),
                            TextSpan.NONE,
                            TextSpan.NONE);
            String[] parties = dyad.split(" ", -1);
            coding =
                    new Coding.Coded(
                            List.of(
                                    new Event(
                                            new Dyad(
                                                    Party.government(parties[0]),
                                                    Party.government(parties[1])),
                                            EventClass.parse(act),
                                            Status.ACTUAL,
                                            PartialDate.parse(day),
                                            evidence,
                                            new Grounds("made up", 0.75, "test 1"))));
        }
        CodedArticle coded =
                new CodedArticle(
                        article,
                        List.of(new CodedSentence(new Sentence(0, span, sentence), coding, true)));
        record.add(new Batch("2026-01-01T00:00:00Z", "test 1", List.of(coded), List.of()));
    }

    /**
     * Rows of a data set without text, each of words parted by blanks: key, actor, recipient, type,
     * code, first day, day after the last, names, page.
     */
    void imports(String dataset, String... rows) throws Exception {
        record.write(
                writing -> {
                    int batch = writing.nextBatch();
                    return writing.inTransaction(
                            c -> {
                                for (String row : rows) {
                                    try (PreparedStatement insert = c.prepareStatement(ROW)) {
                                        bind(insert, dataset, row.split(" ", -1), batch);
                                        insert.execute();
                                    }
                                }
                                return sign(writing, batch);
                            });
                });
    }

    private static void bind(PreparedStatement insert, String dataset, String[] row, int batch)
            throws SQLException {
        boolean mutual = row[3].equals("CONSULT");
        List<Object> values =
                new ArrayList<>(List.of(dataset, row[0], row[1], row[7] + "-" + row[1], row[2]));
        values.addAll(List.of(row[7] + "-" + row[2], row[3], mutual, row[4], row[5], row[6]));
        values.addAll(List.of("", row[8], batch));
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
    }

    /** Ends a row of a data set. */
    void withdraws(String dataset, String key) throws Exception {
        record.write(
                writing -> {
                    int batch = writing.nextBatch();
                    return writing.inTransaction(
                            c -> {
                                try (PreparedStatement end =
                                        c.prepareStatement(
                                                "UPDATE outside_event SET valid_to = ? WHERE"
                                                        + " dataset = ? AND key = ?")) {
                                    end.setInt(1, batch);
                                    end.setString(2, dataset);
                                    end.setString(3, key);
                                    end.execute();
                                }
                                return sign(writing, batch);
                            });
                });
    }

    private static int sign(Writing writing, int batch) throws SQLException {
        writing.sign(batch, "", "import");
        AggregateTables.add(writing.connection(), batch);
        return batch;
    }

    /** The rows of an answer, fields parted by bars. */
    List<String> ask(String sql) throws Exception {
        return record.ask(
                c -> {
                    List<String> lines = new ArrayList<>();
                    try (PreparedStatement query = c.prepareStatement(sql);
                            var rows = query.executeQuery()) {
                        int width = rows.getMetaData().getColumnCount();
                        while (rows.next()) {
                            List<String> fields = new ArrayList<>();
                            for (int i = 1; i <= width; i++) {
                                fields.add(String.valueOf(rows.getObject(i)));
                            }
                            lines.add(String.join("|", fields));
                        }
                    }
                    return lines;
                });
    }

    @Override
    public void close() throws IOException {
        record.close();
    }
}
