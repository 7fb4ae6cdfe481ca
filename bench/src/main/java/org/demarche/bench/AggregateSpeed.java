package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ontology.EventType;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.Limits;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.aggregate.DyadQuestion;
import org.demarche.record.export.ExportForm;
import org.demarche.record.export.ExportTable;
import org.duckdb.DuckDBConnection;

/**
 * Times what comes out of a large record of made-up events: {@code AggregateSpeed [millions]}, 20
 * if not told otherwise, with as many in a batch as an import brings. Two hundred states, some much
 * more in the news than others, over thirty years; then a million events of own coding, exported.
 */
public final class AggregateSpeed {
    private static final int BATCH = 1_000_000;
    private static final int WARM_UP = 300;
    private static final int ASKED = 200;
    private static final int STATES = 200;
    private static final Limits LIMITS = new Limits(2048, 2);

    private static final String OUTSIDE =
            """
            INSERT INTO outside_event
            SELECT 'made up', 'k' || (%1$d * %2$d + range), printf('S%%03d', a), 'GOV', '',
             printf('S%%03d', b), 'GOV', '', types[t], '', 'VERBAL_CONFLICT',
             (t - 8)::DOUBLE, false, '', NULL, day, day + 1, 1, 1, NULL, '', '', '', '', range, %3$d, NULL
            FROM (SELECT range, [%4$s] AS types, floor(pow(random(), 3) * %5$d)::INTEGER AS a,
              floor(pow(random(), 3) * %5$d)::INTEGER AS b, 1 + floor(random() * 16)::INTEGER AS t,
              DATE '1995-01-01' + floor(random() * 11000)::INTEGER AS day FROM range(%2$d))""";
    private static final String[] OWN = {
        """
        INSERT INTO article SELECT 'a' || range, 1, 'h' || range, 'made up', '2020-01-01',
         DATE '2020-01-01', DATE '2020-01-02', 'Title ' || range, 'Daily',
         'https://example.org/' || range, 'en', 'f', range, 1, 1, 1, %1$d, NULL FROM range(%2$d)""",
        """
        INSERT INTO sentence SELECT 'a' || range, 1, 0, 0, 90,
         'Sentence ' || range || ' tells that one party did something to another: ' || md5('' || range),
         %1$d, NULL FROM range(%2$d)""",
        """
        INSERT INTO event SELECT md5('' || range)[1:16], 'a' || range, 1, 0,
         printf('S%%03d', range %% 199), 'GOV', printf('S%%03d', range %% 187), 'GOV', 'ACCUSE', '',
         'VERBAL_CONFLICT', -2, false, 'actual', '', false, '2020-01-01', DATE '2020-01-01',
         DATE '2020-01-02', DATE '2020-01-01', 0, 8, 9, 10, 11, 12, 0.75, 'made up', 'made up',
         %1$d, NULL FROM range(%2$d)"""
    };

    private AggregateSpeed() {}

    /** Prints one line a measurement. */
    public static void main(String[] args) throws Exception {
        int millions = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Path folder = Files.createTempDirectory("aggregate-speed");
        try {
            series(folder.resolve("large.duckdb"), millions);
            export(folder);
        } finally {
            delete(folder);
        }
    }

    private static void series(Path file, int millions) throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE, LIMITS)) {
            double[] counting = new double[1];
            for (int i = 0; i < millions; i++) {
                int number = i;
                counting[0] += batch(record, (c, batch) -> outside(c, number, batch));
            }
            long start = System.nanoTime();
            record.write(
                    w ->
                            w.inTransaction(
                                    c -> {
                                        AggregateTables.settle(c);
                                        return c;
                                    }));
            say("bringing all counts into order, s", (System.nanoTime() - start) / 1e9);
            say("events, millions", millions);
            say("counting a batch of a million, ms, mean", counting[0] / millions);
        }
        say("size of the file, MB", Files.size(file) / 1e6);
        try (EventRecord record = EventRecord.open(file, Access.READ_ONLY, LIMITS)) {
            ask(record, "month", false);
            ask(record, "day", true);
        }
    }

    private static void ask(EventRecord record, String grain, boolean daily) throws IOException {
        double[] took = new double[ASKED];
        long events = 0;
        for (int i = -WARM_UP; i < ASKED; i++) {
            String actor = "S%03d".formatted((i + WARM_UP) * 7 % STATES);
            String recipient = "S%03d".formatted((i + WARM_UP) * 13 % STATES);
            DyadQuestion question =
                    daily
                            ? DyadQuestion.daily(actor, recipient)
                            : DyadQuestion.monthly(actor, recipient);
            long start = System.nanoTime();
            events +=
                    record.timeline(question).periods().stream()
                            .mapToLong(p -> p.counts().events())
                            .sum();
            if (i >= 0) {
                took[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(took);
        say("series of a pair by " + grain + ", ms, median", took[ASKED / 2]);
        say("series of a pair by " + grain + ", ms, 95 %", took[ASKED * 95 / 100]);
        say("events of such a pair, mean", events / (double) (ASKED + WARM_UP));
    }

    private static void export(Path folder) throws Exception {
        Path file = folder.resolve("own.duckdb");
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE, LIMITS)) {
            batch(record, AggregateSpeed::own);
        }
        try (EventRecord record = EventRecord.open(file, Access.READ_ONLY, LIMITS)) {
            for (String name : new String[] {"e.parquet", "e.csv"}) {
                Path target = folder.resolve(name);
                ExportForm form = ExportForm.of(target).orElseThrow();
                long start = System.nanoTime();
                record.export(target, ExportTable.EVENTS, form, "bench");
                say(
                        "export of a million events, " + name + ", s",
                        (System.nanoTime() - start) / 1e9);
                say("its size, MB", Files.size(target) / 1e6);
            }
        }
    }

    private interface Filling {
        void of(DuckDBConnection connection, int batch) throws SQLException;
    }

    /** Fills a batch; returns the milliseconds that counting it took. */
    private static double batch(EventRecord record, Filling filling) throws Exception {
        return record.write(
                writing -> {
                    int batch = writing.nextBatch();
                    return writing.inTransaction(
                            c -> {
                                filling.of(c, batch);
                                writing.sign(batch, "", "bench");
                                long start = System.nanoTime();
                                AggregateTables.add(c, batch);
                                return (System.nanoTime() - start) / 1e6;
                            });
                });
    }

    private static void outside(DuckDBConnection connection, int number, int batch)
            throws SQLException {
        String types =
                Stream.of(EventType.values())
                        .map(t -> "'" + t + "'")
                        .collect(Collectors.joining(", "));
        execute(connection, OUTSIDE.formatted(number, BATCH, batch, types, STATES));
    }

    private static void own(DuckDBConnection connection, int batch) throws SQLException {
        for (String sql : OWN) {
            execute(connection, sql.formatted(batch, BATCH));
        }
    }

    private static void execute(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void say(String what, double figure) {
        System.out.println(String.format(Locale.ROOT, "%-48s %10.2f", what, figure));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
