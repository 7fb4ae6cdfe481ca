package org.demarche.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.record.Finding;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.record.outside.OutsideEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptOccurrencesTest {
    private static final String MONTHS =
            "SELECT actor, recipient, dataset, month, events, occurrences FROM dyad_month ORDER BY"
                    + " ALL";
    private static final String ALL = "SELECT * FROM dyad_%1$s_occurrence ORDER BY ALL";

    @TempDir private Path folder = Path.of("");

    private interface Step {
        void on(Desk desk) throws Exception;
    }

    /** What comes in; those of one list keep their order, the lists may come in any. */
    private static List<List<Step>> steps() {
        return List.of(
                List.of(d -> invasion(d, "i1", "2022-02-24", "protested against the invasion")),
                List.of(d -> invasion(d, "j2", "2022-04-10", "counted what the invasion cost")),
                List.of(d -> invasion(d, "k3", "2022-03-20", "left because of the invasion")),
                List.of(
                        d ->
                                d.imports(
                                        "gdelt",
                                        "g1 ARL BOR ACCUSE 112 2022-03-01 2022-03-02 A page1",
                                        "g2 ARL BOR ACCUSE 112 2022-03-01 2022-03-02 B page2",
                                        "g3 ARL BOR ACCUSE 112 2022-03-01 2022-03-02 B page2",
                                        "g4 BOR ARL CONSULT 040 2022-03-30 2022-04-02 A page4",
                                        "g5 ARL UNK ACCUSE 112 2022-03-01 2022-03-02 A page5",
                                        "g6 ARL COR UNK 010 2022-03-01 2022-03-02 A page6")),
                List.of(
                        d ->
                                d.imports(
                                        "gdelt",
                                        "g7 ARL BOR ACCUSE 112 2022-03-01 2022-03-02 B page1")),
                List.of(
                        d ->
                                d.imports(
                                        "icews",
                                        "x1 COR ARL CONSULT 040 2022-05-05 2022-05-06 A s1",
                                        "x2 ARL COR CONSULT 040 2022-05-05 2022-05-06 A s1",
                                        "x3 COR ARL AID 070 2022-05-07 2022-05-08 A s2"),
                        d -> d.withdraws("icews", "x3")),
                List.of(
                        d -> article(d, "m1", "AID", "Arvania gave Belmora tents and blankets."),
                        d -> article(d, "m1", "", "Arvania did not give anything away.")),
                List.of(
                        d ->
                                d.imports(
                                        "acled",
                                        "a1 ARL BOR ASSAULT 190 2022-02-25 2022-02-26 A n1",
                                        "a2 ARL BOR ASSAULT 190 2022-02-25 2022-02-26 A n1")));
    }

    private static void invasion(Desk desk, String id, String day, String what) throws Exception {
        desk.reads(id, day, "ARL BOR", "ASSAULT", "A crowd in Corvia " + what + ".", "invasion");
    }

    private static void article(Desk desk, String id, String act, String text) throws Exception {
        desk.reads(id, "2022-06-0" + (act.isEmpty() ? 2 : 1), "ARL BOR", act, text, "gave");
    }

    private static List<Step> shuffled(long seed) {
        Random random = new Random(seed);
        List<List<Step>> left = new ArrayList<>();
        steps().forEach(s -> left.add(new ArrayList<>(s)));
        List<Step> order = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Step> next = left.get(random.nextInt(left.size()));
            order.add(next.remove(0));
            left.removeIf(List::isEmpty);
        }
        return order;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverCameInWhateverOrderTheCountsAreThoseOfJoiningEverything(long seed)
            throws Exception {
        Random pauses = new Random(seed);
        try (Desk once = new Desk(folder.resolve("once.duckdb"));
                Desk often = new Desk(folder.resolve("often.duckdb"))) {
            for (List<Step> steps : steps()) {
                for (Step step : steps) {
                    step.on(once);
                }
            }
            KeptOccurrences.update(once.record(), n -> {});
            for (Step step : shuffled(seed)) {
                step.on(often);
                if (pauses.nextBoolean()) {
                    KeptOccurrences.update(often.record(), 1, n -> {});
                    isRight(often);
                }
            }
            KeptOccurrences.update(often.record(), 1, n -> {});
            isRight(often);
            for (String grain : List.of("day", "month")) {
                assertThat(often.ask(ALL.formatted(grain)))
                        .isEqualTo(once.ask(ALL.formatted(grain)));
            }
            assertThat(often.ask(MONTHS)).isEqualTo(once.ask(MONTHS));
        }
    }

    /** What doctor finds, and the counts by month against those of joining every row. */
    private static void isRight(Desk desk) throws Exception {
        assertThat(KeptOccurrences.check(desk.record(), n -> {})).allMatch(Finding::ok);
        Map<String, Integer> joined = new TreeMap<>();
        DyadRecords.each(
                desk.record(), Sources.ALL, p -> p.occurrences().forEach(o -> count(o, joined)));
        List<String> lines = new ArrayList<>();
        joined.forEach((place, n) -> lines.add(place + "|" + n));
        assertThat(
                        desk.ask(
                                "SELECT dataset, actor, recipient, month, sum(occurrences) AS n"
                                        + " FROM dyad_month GROUP BY ALL HAVING n > 0 ORDER BY ALL"))
                .containsExactlyInAnyOrderElementsOf(lines);
    }

    private static void count(Occurrence occurrence, Map<String, Integer> counts) {
        Map<String, String> months = new TreeMap<>();
        List<Report> reports = new ArrayList<>(occurrence.reports());
        Collections.reverse(reports);
        for (Report r : reports) {
            String side =
                    r.origin().dataset()
                            + "|"
                            + r.dyad().actor().code()
                            + "|"
                            + r.dyad().recipient().code();
            LocalDate day = r.day().orElseThrow();
            LocalDate last =
                    r.outside().map(OutsideEvent::end).orElse(day.plusDays(1)).minusDays(1);
            String month =
                    day.getMonth() == last.getMonth() ? day.withDayOfMonth(1).toString() : "null";
            boolean isHead = r.equals(occurrence.head());
            months.merge(side, month, (a, b) -> isHead || b.compareTo(a) < 0 ? b : a);
        }
        months.forEach((side, month) -> counts.merge(side + "|" + month, 1, Integer::sum));
    }

    @Test
    void aLateReportMakesOneHappeningOfTwo() throws Exception {
        try (Desk desk = new Desk(folder.resolve("r.duckdb"))) {
            invasion(desk, "i1", "2022-02-24", "protested against the invasion");
            invasion(desk, "j2", "2022-04-10", "counted what the invasion cost");
            KeptOccurrences.update(desk.record(), n -> {});
            assertThat(desk.ask(MONTHS))
                    .containsExactly(
                            "ARL|BOR|demarche|2022-02-01|1|1", "ARL|BOR|demarche|2022-04-01|1|1");
            invasion(desk, "k3", "2022-03-20", "left because of the invasion");
            KeptOccurrences.update(desk.record(), n -> {});
            assertThat(desk.ask("SELECT month, occurrences FROM dyad_month ORDER BY month"))
                    .containsExactly("2022-02-01|1", "2022-03-01|0", "2022-04-01|0");
        }
    }

    @Test
    void thereIsNoCountRatherThanAnOldOneUntilAPairIsCountedAgain() throws Exception {
        try (Desk desk = new Desk(folder.resolve("r.duckdb"))) {
            desk.imports("gdelt", "g1 ARL BOR ACCUSE 112 2022-03-01 2022-03-02 A page1");
            desk.imports(
                    "gdelt",
                    "g2 ARL COR ACCUSE 112 2022-03-01 2022-03-02 A page1",
                    "g4 BOR COR ACCUSE 112 2022-03-01 2022-03-02 A page1");
            assertThat(KeptOccurrences.uncounted(desk.record())).isEqualTo(3);
            assertThat(desk.ask("SELECT recipient, occurrences FROM dyad_month ORDER BY ALL"))
                    .containsExactly("BOR|null", "COR|null", "COR|null");
            assertThat(KeptOccurrences.update(desk.record(), n -> {})).isEqualTo(3);
            desk.withdraws("gdelt", "g2");
            desk.imports("gdelt", "g3 COR ARL ACCUSE 112 2022-03-09 2022-03-10 A page3");
            assertThat(desk.ask("SELECT recipient, occurrences FROM dyad_day ORDER BY ALL"))
                    .containsExactly("ARL|null", "BOR|1", "COR|1");
            assertThat(KeptOccurrences.check(desk.record(), n -> {}))
                    .extracting(Finding::name, Finding::ok)
                    .containsExactly(
                            tuple(KeptOccurrences.RIGHT, true),
                            tuple(KeptOccurrences.COMPLETE, false));
            assertThat(KeptOccurrences.update(desk.record(), n -> {})).isEqualTo(1);
            assertThat(KeptOccurrences.update(desk.record(), n -> {})).isZero();
            assertThat(desk.ask("SELECT recipient, occurrences FROM dyad_day ORDER BY ALL"))
                    .containsExactly("ARL|1", "BOR|1", "COR|1");
        }
    }

    @Test
    void whoIsStoppedLeavesRightCountsAndTheRestToTheNext() throws Exception {
        try (Desk desk = new Desk(folder.resolve("r.duckdb"))) {
            desk.imports(
                    "gdelt",
                    "g1 ARL BOR ACCUSE 112 2022-03-01 2022-03-02 A page1",
                    "g2 ARL COR ACCUSE 112 2022-03-01 2022-03-02 A page1",
                    "g3 BOR COR ACCUSE 112 2022-03-01 2022-03-02 A page1");
            assertThatThrownBy(
                            () ->
                                    KeptOccurrences.update(
                                            desk.record(),
                                            1,
                                            n -> {
                                                if (n == 2) {
                                                    throw new IllegalStateException("stopped");
                                                }
                                            }))
                    .hasMessage("stopped");
            assertThat(desk.ask("SELECT actor, recipient, occurrences FROM dyad_day ORDER BY ALL"))
                    .containsExactly("ARL|BOR|1", "ARL|COR|null", "BOR|COR|null");
            assertThat(KeptOccurrences.update(desk.record(), n -> {})).isEqualTo(2);
            isRight(desk);
        }
    }

    @Test
    void aWrongCountIsFoundAndMended() throws Exception {
        try (Desk desk = new Desk(folder.resolve("r.duckdb"))) {
            desk.imports("gdelt", "g1 ARL BOR ACCUSE 112 2022-03-01 2022-03-02 A page1");
            KeptOccurrences.update(desk.record(), n -> {});
            desk.record()
                    .write(
                            w ->
                                    w.inTransaction(
                                            c -> {
                                                try (var change =
                                                        c.prepareStatement(
                                                                "UPDATE dyad_month_occurrence SET"
                                                                        + " occurrences = 7")) {
                                                    return change.execute();
                                                }
                                            }));
            assertThat(KeptOccurrences.check(desk.record(), n -> {}))
                    .filteredOn(f -> !f.ok())
                    .extracting(Finding::detail)
                    .containsExactly("1 of the pairs are not: ARL and BOR");
            assertThat(KeptOccurrences.repair(desk.record(), n -> {})).isEqualTo(1);
            isRight(desk);
            assertThat(KeptOccurrences.repair(desk.record(), n -> {})).isZero();
        }
    }
}
