package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.record.Clippings.article;
import static org.demarche.record.Clippings.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.demarche.coding.Coding;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.record.RecordSummary.DyadCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordQueriesTest {
    @TempDir static Path folder;
    private static EventRecord record;

    @BeforeAll
    static void fill() throws Exception {
        record = EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE);
        record.add(
                batch(
                        article("1", "2024-01-10", "ARL ACCUSE BOR", "BOR CONSULT ARL/planned"),
                        article("2", "2024-02", "BOR ACCUSE ARL", "(Nothing.)"),
                        article("3", "2023", "ARL AID COR", "COR ACCUSE COR"),
                        article("4", "", "UNK ASSAULT ARL", "ARL ACCUSE BOR/actual/2022-07-01")));
    }

    @AfterAll
    static void close() throws Exception {
        record.close();
    }

    @Test
    void aPairIsFoundWhicheverActs() throws Exception {
        assertThat(found(EventQuery.between("BOR", "ARL")))
                .containsExactly(
                        "2 BOR ACCUSE ARL",
                        "1 ARL ACCUSE BOR",
                        "1 BOR CONSULT ARL",
                        "4 ARL ACCUSE BOR");
    }

    @Test
    void aDirectionTakesMutualEventsFromBothSides() throws Exception {
        assertThat(found(EventQuery.directed("ARL", "BOR")))
                .containsExactly("1 ARL ACCUSE BOR", "1 BOR CONSULT ARL", "4 ARL ACCUSE BOR");
    }

    @Test
    void eitherSideMayBeAnybody() throws Exception {
        assertThat(found(EventQuery.directed("", "COR")))
                .containsExactly("3 ARL AID COR", "3 COR ACCUSE COR");
        assertThat(found(EventQuery.directed("COR", ""))).containsExactly("3 COR ACCUSE COR");
        assertThat(found(EventQuery.between("COR", "")))
                .containsExactly("3 ARL AID COR", "3 COR ACCUSE COR");
    }

    @Test
    void whatHasNoDayComesLast() throws Exception {
        assertThat(found(EventQuery.all())).hasSize(7).last().isEqualTo("4 UNK ASSAULT ARL");
    }

    @Test
    void typeFactualityDaysAndNumberNarrowItDown() throws Exception {
        EventQuery pair = EventQuery.between("ARL", "BOR");
        assertThat(found(pair.ofTypes(Set.of(EventType.CONSULT, EventType.AID)))).hasSize(1);
        assertThat(found(pair.withFactualities(Set.of(Factuality.PLANNED)))).hasSize(1);
        assertThat(found(pair.newest(1))).containsExactly("2 BOR ACCUSE ARL");
        LocalDate day = LocalDate.of(2024, 1, 10);
        assertThat(found(pair.within(day, day.plusDays(1)))).hasSize(2);
        assertThat(found(pair.within(day, day))).isEmpty();
        assertThat(found(EventQuery.between("ARL", "' OR 1=1 --"))).isEmpty();
    }

    @Test
    void refusesAnImpossibleQuestion() {
        assertThatThrownBy(() -> EventQuery.all().newest(0))
                .hasMessage("limit must be >= 1, was 0");
        assertThatThrownBy(
                        () ->
                                EventQuery.all()
                                        .within(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 1)))
                .hasMessageContaining("from <= end");
    }

    @Test
    void coverageCountsArticlesByMonth() throws Exception {
        assertThat(record.coverage().articlesByMonth())
                .hasSize(2)
                .containsEntry(YearMonth.of(2024, 1), 1)
                .containsEntry(YearMonth.of(2024, 2), 1);
    }

    @Test
    void summaryCountsWhatIsThere() throws Exception {
        RecordSummary summary = record.summary(1);
        assertThat(summary.totals()).isEqualTo(new RecordSummary.Totals(4, 2, 8, 7, 7));
        assertThat(summary.byType()).containsEntry(EventType.ACCUSE, 4L).hasSize(4);
        assertThat(summary.byFactuality()).containsEntry(Factuality.PLANNED, 1L).hasSize(2);
        assertThat(summary.refusals().sentences()).containsEntry(Coding.Reason.NO_PARTY, 1L);
        assertThat(summary.topDyads()).containsExactly(new DyadCount("ARL", "BOR", 4));
    }

    private static List<String> found(EventQuery query) throws Exception {
        return record.events(query).stream()
                .map(
                        e ->
                                "%s %s %s %s"
                                        .formatted(
                                                e.article().id(),
                                                e.event().dyad().actor().code(),
                                                e.event().what(),
                                                e.event().dyad().recipient().code()))
                .toList();
    }
}
