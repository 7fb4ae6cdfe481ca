package org.demarche.bench.outlook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.change.ValueSeries;
import org.demarche.outlook.forecast.Coverage;
import org.demarche.outlook.forecast.Method;
import org.demarche.outlook.forecast.PoolSettings;
import org.demarche.outlook.forecast.ReliabilityBin;
import org.demarche.outlook.forecast.RollingForecast;
import org.demarche.outlook.forecast.Scorecard;
import org.demarche.outlook.forecast.Window;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.query.Answer;
import org.demarche.record.query.Cell;
import org.demarche.text.FormatException;

/**
 * Scores forecasts of the weekly counts of the most reported directed pairs of a record against
 * baselines, every forecast made from its past alone.
 */
public final class OutlookSkill {
    private static final String DAYS =
            """
            WITH pair AS (
             SELECT actor, recipient, count(*) AS n FROM outside_event
             WHERE valid_to IS NULL AND actor <> recipient
              AND actor NOT IN ('', 'UNK') AND recipient NOT IN ('', 'UNK')
             GROUP BY ALL ORDER BY n DESC, actor, recipient LIMIT %d)
            SELECT p.n, p.actor, p.recipient, CAST(e.day AS VARCHAR) AS d, e.quad, count(*)
            FROM pair p JOIN outside_event e
             ON e.actor = p.actor AND e.recipient = p.recipient AND e.valid_to IS NULL
            GROUP BY ALL ORDER BY p.n DESC, p.actor, p.recipient, d, e.quad""";

    /** What is counted, told by how the names of its quad classes end. */
    private enum Outcome {
        EVENTS("all events", ""),
        HOSTILE("hostile", "CONFLICT"),
        COOPERATIVE("cooperative", "COOPERATION"),
        HOSTILE_DEEDS("hostile deeds", "MATERIAL_CONFLICT"),
        MATERIAL_COOPERATION("material cooperation", "MATERIAL_COOPERATION");

        private final String words;
        private final String quads;

        Outcome(String words, String quads) {
            this.words = words;
            this.quads = quads;
        }

        /** Whether events of that quad class, by name, are counted. */
        boolean takes(String quad) {
            return quad.endsWith(quads);
        }
    }

    private record Row(String pair, LocalDate day, String quad, int events) {}

    /** One thing forecast: what, and of which weeks. */
    private record Task(Outcome outcome, String window, Window weeks, boolean isLate) {}

    private OutlookSkill() {}

    /** RECORD [PAIRS]: prints the tables of docs/results/outlook.md. */
    public static void main(String[] args) throws IOException, FormatException {
        int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 60;
        List<Row> rows = rows(Path.of(args[0]), pairs);
        List<Task> tasks = new ArrayList<>();
        for (boolean late : new boolean[] {false, true}) {
            tasks.add(new Task(Outcome.EVENTS, "week 1", Window.single(1), late));
            tasks.add(new Task(Outcome.EVENTS, "week 4", Window.single(4), late));
            tasks.add(new Task(Outcome.EVENTS, "week 12", Window.single(12), late));
            tasks.add(new Task(Outcome.EVENTS, "weeks 1–4", Window.next(4), late));
            tasks.add(new Task(Outcome.EVENTS, "weeks 1–12", Window.next(12), late));
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.EVENTS) {
                tasks.add(new Task(outcome, "week 1", Window.single(1), false));
                tasks.add(new Task(outcome, "weeks 1–4", Window.next(4), false));
                tasks.add(new Task(outcome, "weeks 1–12", Window.next(12), false));
            }
        }
        long start = System.nanoTime();
        int runs = 0;
        for (Task task : tasks) {
            List<Scorecard> cards = cards(rows, task);
            runs += cards.size();
            report(task, cards);
        }
        double each = (System.nanoTime() - start) / 1e6 / runs;
        System.out.printf(Locale.ROOT, "%n%d series gone through, %.1f ms each%n", runs, each);
    }

    private static List<Row> rows(Path record, int pairs) throws IOException, FormatException {
        List<Row> rows = new ArrayList<>();
        try (EventRecord asked = EventRecord.open(record, Access.LOCKED)) {
            asked.query(
                    DAYS.formatted(pairs),
                    new Answer() {
                        @Override
                        public void columns(List<String> names) {}

                        @Override
                        public void row(List<Cell> c) {
                            rows.add(
                                    new Row(
                                            c.get(1).text() + ">" + c.get(2).text(),
                                            LocalDate.parse(c.get(3).text()),
                                            c.get(4).text(),
                                            Integer.parseInt(c.get(5).text())));
                        }
                    });
        }
        return rows;
    }

    private static List<Scorecard> cards(List<Row> rows, Task task) {
        LocalDate first = rows.stream().map(Row::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = rows.stream().map(Row::day).max(LocalDate::compareTo).orElseThrow();
        LocalDate from = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        int weeks = (int) ChronoUnit.WEEKS.between(from, last.plusDays(1));
        Map<String, double[]> counts = new LinkedHashMap<>();
        for (Row row : rows) {
            double[] of = counts.computeIfAbsent(row.pair(), p -> new double[weeks]);
            int week = (int) Math.floorDiv(ChronoUnit.DAYS.between(from, row.day()), 7);
            if (week >= 0 && week < weeks && task.outcome().takes(row.quad())) {
                of[week] += row.events();
            }
        }
        int scoredFrom = task.isLate() ? weeks / 2 : 26;
        return counts.values().stream()
                .map(ValueSeries::of)
                .map(s -> RollingForecast.of(s, task.weeks(), PoolSettings.STANDARD, scoredFrom))
                .map(RollingForecast::scorecard)
                .toList();
    }

    private static void report(Task task, List<Scorecard> cards) {
        int n = cards.size();
        System.out.printf(
                Locale.ROOT,
                "%n## %s, %s, %s: %d pairs, %d forecasts each%n%n",
                task.outcome().words,
                task.window(),
                task.isLate() ? "second half" : "from the 27th week on",
                n,
                cards.get(0).forecasts());
        System.out.println("| method | CRPS | log score | Brier |\n|---|---|---|---|");
        for (Method method : Method.values()) {
            if (method != Method.RECENT_SHARE && method != Method.INGARCH_SHARE) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.4f | %.3f | %.4f |%n",
                        method.words(),
                        mean(cards, c -> c.of(method).crps()),
                        mean(cards, c -> c.of(method).logScore()),
                        mean(cards, c -> c.of(method).brier()));
            }
        }
        double shown = mean(cards, c -> c.of(Method.SHOWN).crps());
        double climate = mean(cards, c -> c.of(Method.CLIMATOLOGY).crps());
        System.out.printf(
                Locale.ROOT,
                "%nskill over the whole past: %.4f events, %.1f %%; against each pair's best"
                        + " baseline: %+.4f on average, at worst %+.4f, by more than .005 worse"
                        + " with %d of %d%n",
                climate - shown,
                100 * (1 - shown / climate),
                mean(cards, OutlookSkill::excess),
                cards.stream().mapToDouble(OutlookSkill::excess).max().orElse(0),
                cards.stream().filter(c -> excess(c) > .005).count(),
                n);
        for (int i = 0; i < 3; i++) {
            int level = i;
            Coverage first = cards.get(0).coverage().get(i);
            System.out.printf(
                    Locale.ROOT,
                    "%s%.0f %%: stated %.3f, held %.3f",
                    i == 0 ? "intervals of " : "; ",
                    100 * first.level(),
                    mean(cards, c -> c.coverage().get(level).stated()),
                    mean(cards, c -> c.coverage().get(level).seen()));
        }
        System.out.println();
        reliability(cards);
    }

    /** What is shown minus the baseline that turned out best. */
    private static double excess(Scorecard card) {
        return card.of(Method.SHOWN).crps() - card.best().crps();
    }

    private static void reliability(List<Scorecard> cards) {
        System.out.println("\n| P(at least one) | forecasts | stated | happened |");
        System.out.println("|---|---|---|---|");
        for (int i = 0; i < cards.get(0).reliability().size(); i++) {
            int forecasts = 0;
            int happened = 0;
            double stated = 0;
            for (Scorecard card : cards) {
                ReliabilityBin bin = card.reliability().get(i);
                forecasts += bin.forecasts();
                happened += bin.happened();
                stated += bin.stated() * bin.forecasts();
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f–%.1f | %d | %.3f | %.3f |%n",
                    i / 10.0,
                    (i + 1) / 10.0,
                    forecasts,
                    forecasts == 0 ? 0 : stated / forecasts,
                    forecasts == 0 ? 0 : (double) happened / forecasts);
        }
    }

    private interface Figure {
        double of(Scorecard card);
    }

    private static double mean(List<Scorecard> cards, Figure figure) {
        return cards.stream().mapToDouble(figure::of).average().orElse(0);
    }
}
