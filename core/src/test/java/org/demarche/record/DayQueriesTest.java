package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.record.Clippings.article;
import static org.demarche.record.Clippings.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.ontology.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayQueriesTest {
    private static final LocalDate TENTH = LocalDate.of(2024, 1, 10);

    @Test
    void countsWhatWasReportedByDateAndPairsByDay(@TempDir Path folder) throws Exception {
        try (EventRecord record = EventRecord.open(folder.resolve("r.duckdb"), Access.READ_WRITE)) {
            record.add(
                    batch(
                            article("1", "2024-01-10", "ARL ACCUSE BOR", "BOR ACCUSE ARL/planned"),
                            article("2", "2024-02", "BOR ACCUSE ARL", "(Nothing.)"),
                            article("3", "2024-01-10", "BOR AID ARL", "UNK ASSAULT ARL"),
                            article("4", "", "ARL ACCUSE BOR/actual/2022-07-01")));
            assertThat(record.reporting().isKnown()).isTrue();
            assertThat(record.reporting().parts())
                    .extracting(
                            p -> p.from() + ".." + p.end() + " " + p.articles() + " " + p.events())
                    .containsExactly(
                            "2022-07-01..2022-07-02 0 1",
                            "2024-01-10..2024-01-11 2 3",
                            "2024-02-01..2024-03-01 1 1");
            assertThat(record.pairDays())
                    .containsExactly(
                            new PairDay(
                                    "ARL",
                                    "BOR",
                                    LocalDate.of(2022, 7, 1),
                                    QuadClass.VERBAL_CONFLICT,
                                    1),
                            new PairDay("ARL", "BOR", TENTH, QuadClass.MATERIAL_COOPERATION, 1),
                            new PairDay("ARL", "BOR", TENTH, QuadClass.VERBAL_CONFLICT, 1),
                            new PairDay(
                                    "ARL",
                                    "BOR",
                                    LocalDate.of(2024, 2, 1),
                                    QuadClass.VERBAL_CONFLICT,
                                    1));
        }
    }
}
