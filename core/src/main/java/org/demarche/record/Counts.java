package org.demarche.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.demarche.coding.Coding;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.record.RecordSummary.DyadCount;
import org.demarche.record.RecordSummary.Refusals;
import org.demarche.record.RecordSummary.Totals;
import org.demarche.record.export.Provenance;
import org.demarche.source.SetAside;

/** Counts what holds at present. */
final class Counts {
    private static final int DIGITS = 12;
    private static final String TOTALS =
            """
            SELECT count(*), count(*) FILTER (WHERE length(published) < 7),
             coalesce(sum(sentences), 0), coalesce(sum(parsed), 0), coalesce(sum(events), 0)
            FROM article WHERE valid_to IS NULL""";
    private static final String DYADS =
            """
            SELECT least(actor, recipient) AS a, greatest(actor, recipient) AS b, count(*) AS n
            FROM event WHERE valid_to IS NULL AND actor <> recipient
             AND actor <> 'UNK' AND recipient <> 'UNK'
            GROUP BY a, b ORDER BY n DESC, a, b LIMIT ?""";
    private static final String MONTHS =
            """
            SELECT substr(published, 1, 7) AS month, count(*) FROM article
            WHERE valid_to IS NULL AND length(published) >= 7 GROUP BY month""";

    private static final String CONTENT =
            """
            SELECT lower(printf('%032x', coalesce(
              bit_xor(md5_number(id || chr(10) || content_hash || chr(10) || coder)), 0))),
             count(*), count(DISTINCT nullif(outlet, ''))
            FROM article WHERE valid_to IS NULL""";
    private static final String OUTSIDE =
            """
            SELECT dataset, count(*), lower(printf('%032x', bit_xor(md5_number(concat_ws(chr(31),
             key, actor, actor_sector, recipient, recipient_sector, type, mode, score, code, day,
             day_end, reports, text, reference)))))
            FROM outside_event WHERE valid_to IS NULL GROUP BY dataset ORDER BY dataset""";
    private static final String TIES =
            """
            SELECT n || CASE WHEN n = 1 THEN replace(replace(words, 'changes', 'change'), 's of ', ' of ')
              ELSE words END, hash
            FROM (
             SELECT 1 AS place, count(*) AS n, ' accepted changes to the register of ties' AS words,
              lower(printf('%032x', bit_xor(md5_number(concat_ws(chr(31), dataset, kind, what, a, b,
               name, begins, ends, source))))) AS hash
             FROM tie_decision WHERE valid_to IS NULL AND answer = 'accepted' HAVING count(*) > 0
             UNION ALL SELECT 2, count(*), ' ties of ' || dataset,
              lower(printf('%032x', bit_xor(md5_number(concat_ws(chr(31), a, b, what, name, begins,
               ends, cut, bodies)))))
             FROM outside_tie WHERE valid_to IS NULL GROUP BY dataset
             UNION ALL SELECT 3, count(*), ' votes of ' || dataset,
              lower(printf('%032x', bit_xor(md5_number(concat_ws(chr(31), roll_call, year, state,
               vote)))))
             FROM outside_vote WHERE valid_to IS NULL AND state <> '' GROUP BY dataset)
            ORDER BY place, words""";
    private static final String CODERS =
            "SELECT DISTINCT coder FROM article WHERE valid_to IS NULL ORDER BY coder";

    private final Connection connection;

    Counts(Connection connection) {
        this.connection = connection;
    }

    /** Takes one row of an answer. */
    private interface Taker {
        void take(Row row) throws SQLException;
    }

    RecordSummary summary(int dyads) throws SQLException {
        List<Totals> totals = new ArrayList<>();
        each(
                TOTALS,
                row ->
                        totals.add(
                                new Totals(
                                        row.count(),
                                        row.count(),
                                        row.count(),
                                        row.count(),
                                        row.count())));
        Map<Coding.Reason, Long> sentences =
                tally(
                        Coding.Reason.class,
                        "SELECT reason, sum(n) FROM rejection WHERE valid_to IS NULL GROUP BY reason",
                        named(Coding.Reason.values()));
        Map<SetAside.Reason, Long> material =
                tally(
                        SetAside.Reason.class,
                        "SELECT reason, count(*) FROM set_aside GROUP BY reason",
                        named(SetAside.Reason.values()));
        List<DyadCount> top = new ArrayList<>();
        each(DYADS, row -> top.add(new DyadCount(row.text(), row.text(), row.count())), dyads);
        return new RecordSummary(
                totals.get(0),
                tally(
                        EventType.class,
                        "SELECT type, count(*) FROM event WHERE valid_to IS NULL GROUP BY type",
                        EventType::named),
                tally(
                        Factuality.class,
                        "SELECT factuality, count(*) FROM event WHERE valid_to IS NULL"
                                + " GROUP BY factuality",
                        Factuality::named),
                new Refusals(sentences, material),
                top);
    }

    RecordContent content() throws SQLException {
        List<String> coders = new ArrayList<>();
        each(CODERS, row -> coders.add(row.text()));
        List<RecordContent> content = new ArrayList<>();
        each(
                CONTENT,
                row ->
                        content.add(
                                new RecordContent(
                                        row.text().substring(0, DIGITS),
                                        coders,
                                        row.number(),
                                        row.number())));
        return content.get(0);
    }

    /** What files drawn from the whole record must be cited by; looks at every row. */
    Provenance provenance(String program) throws SQLException {
        RecordContent content = content();
        List<String> sources = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        sources.add(content.words());
        each(
                OUTSIDE,
                row -> {
                    String dataset = row.text();
                    sources.add(row.count() + " events of " + dataset);
                    hashes.add(dataset);
                    hashes.add(row.text());
                });
        if (Schema.has(connection, ParquetTable.TIE_DECISIONS)) {
            each(
                    TIES,
                    row -> {
                        sources.add(row.text());
                        hashes.add(row.text());
                    });
        }
        hashes.add(content.dataVersion());
        String version =
                hashes.size() == 1
                        ? content.dataVersion()
                        : Digest.ofTexts(hashes).substring(0, DIGITS);
        return new Provenance(program, version, content.coders(), sources);
    }

    Coverage coverage() throws SQLException {
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        each(MONTHS, row -> months.put(YearMonth.parse(row.text()), row.number()));
        return new Coverage(months);
    }

    private <E extends Enum<E>> Map<E, Long> tally(
            Class<E> kind, String sql, Function<String, Optional<E>> named) throws SQLException {
        Map<E, Long> counts = new EnumMap<>(kind);
        each(
                sql,
                row -> {
                    String name = row.text();
                    E value =
                            named.apply(name)
                                    .orElseThrow(
                                            () ->
                                                    new SQLException(
                                                            "holds a word unknown here: " + name));
                    counts.put(value, row.count());
                });
        return counts;
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> named(E[] values) {
        return name -> List.of(values).stream().filter(v -> v.name().equals(name)).findFirst();
    }

    private void each(String sql, Taker taker, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (row.next()) {
                    taker.take(row);
                }
            }
        }
    }
}
