package org.demarche.record.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.demarche.coding.CodedArticle;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;
import org.demarche.record.Access;
import org.demarche.record.Clippings;
import org.demarche.record.EventRecord;
import org.demarche.record.OutsideRows;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DyadAggregatesTest {
    private static final DyadQuestion MONTHLY = DyadQuestion.monthly("ARL", "BOR");
    private static final DyadQuestion DAILY = DyadQuestion.daily("ARL", "BOR");

    @TempDir private Path folder = Path.of("");
    private EventRecord record;

    @BeforeEach
    void open() throws Exception {
        record = EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE);
    }

    @AfterEach
    void close() throws Exception {
        record.close();
    }

    private void add(CodedArticle... articles) throws Exception {
        record.add(Clippings.batch(articles));
    }

    @Test
    void countsByTypeQuadAndScoreMonthByMonth() throws Exception {
        add(
                Clippings.article("a", "2020-01-03", "ARL ACCUSE BOR", "ARL AID BOR", "(Rain.)"),
                Clippings.article("b", "2020-01-30", "ARL ACCUSE BOR", "BOR REJECT ARL"),
                Clippings.article("c", "2020-03-01", "(Nothing.)"));
        DyadTimeline timeline = record.timeline(MONTHLY);
        assertThat(timeline.periods())
                .extracting(p -> p.start().toString())
                .containsExactly("2020-01-01", "2020-02-01", "2020-03-01");
        DyadCounts january = timeline.periods().get(0).counts();
        assertThat(january.events()).isEqualTo(3);
        assertThat(january.events(EventType.ACCUSE)).isEqualTo(2);
        assertThat(january.events(QuadClass.MATERIAL_COOPERATION)).isEqualTo(1);
        assertThat(january.events(QuadClass.MATERIAL_CONFLICT)).isZero();
        assertThat(january.scoreSum()).isCloseTo(2 * -2.0 + 10.0, within(1e-9));
        assertThat(january.meanScore()).hasValue(2.0);
        assertThat(timeline.periods().get(1).counts().events()).isZero();
        assertThat(timeline.periods().get(1).counts().meanScore()).isEmpty();
        assertThat(timeline.periods())
                .extracting(DyadPeriod::exposure)
                .containsExactly(new Exposure(2, 4), Exposure.NONE, new Exposure(1, 0));
    }

    @Test
    void answersTheSameFromWhatItKeptOfEarlierQuestions() throws Exception {
        add(
                Clippings.article("a", "2020-01-03", "ARL ACCUSE BOR", "BOR AID ARL"),
                Clippings.article("b", "2020-02-03", "ARL AID BOR"));
        DyadTimeline there = record.timeline(MONTHLY);
        DyadTimeline back = record.timeline(MONTHLY.turned());
        DyadQuestion other = MONTHLY.from(Sources.dataset("gdelt"));
        DyadTimeline elsewhere = record.timeline(other);
        record.close();
        try (EventRecord asked =
                EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_ONLY)) {
            for (int i = 0; i < 2; i++) {
                assertThat(asked.timeline(MONTHLY)).isEqualTo(there);
                assertThat(asked.timeline(MONTHLY.turned())).isEqualTo(back);
                assertThat(asked.timeline(other)).isEqualTo(elsewhere);
                assertThat(asked.timeline(DAILY).periods()).hasSize(32);
            }
        }
    }

    @Test
    void seesAtOnceWhatIsAddedWhileTheRecordIsOpen() throws Exception {
        add(Clippings.article("a", "2020-01-03", "ARL ACCUSE BOR"));
        record.timeline(MONTHLY);
        add(Clippings.article("b", "2020-01-04", "ARL AID BOR"));
        assertThat(record.timeline(MONTHLY).periods().get(0).exposure())
                .isEqualTo(new Exposure(2, 2));
    }

    @Test
    void eachDirectionIsAQuestionOfItsOwn() throws Exception {
        add(Clippings.article("a", "2020-01-03", "ARL ACCUSE BOR", "BOR CONSULT.visit ARL"));
        DyadCounts there = record.timeline(MONTHLY).periods().get(0).counts();
        DyadCounts back = record.timeline(MONTHLY.turned()).periods().get(0).counts();
        assertThat(there.byType().keySet()).containsExactly(EventType.ACCUSE);
        assertThat(there.mutual().events()).isZero();
        assertThat(back.mutual().events()).isEqualTo(1);
        assertThat(back.oneSided().events()).isZero();
    }

    @Test
    void whatDidNotHappenIsNotCountedUnlessAskedFor() throws Exception {
        add(Clippings.article("a", "2020-01-03", "ARL ACCUSE BOR/denied", "ARL AID BOR"));
        assertThat(record.timeline(MONTHLY).periods().get(0).counts().events()).isEqualTo(1);
        assertThat(
                        record.timeline(MONTHLY.withFactualities(Set.of(Factuality.DENIED)))
                                .periods()
                                .get(0)
                                .counts()
                                .events(EventType.ACCUSE))
                .isEqualTo(1);
    }

    @Test
    void aMonthIsNotTakenForItsFirstDayNorAYearForItsFirstMonth() throws Exception {
        add(
                Clippings.article("a", "2020-02-03", "ARL AID BOR/actual/2020-01"),
                Clippings.article("b", "2020-02-03", "ARL ACCUSE BOR/actual/2020"),
                Clippings.article("c", "2020", "ARL REJECT BOR"));
        DyadTimeline months = record.timeline(MONTHLY);
        assertThat(months.periods().get(0).counts().byType().keySet())
                .containsExactly(EventType.AID);
        assertThat(months.unplaced().byType().keySet())
                .containsExactly(EventType.ACCUSE, EventType.REJECT);
        DyadTimeline days = record.timeline(DAILY);
        assertThat(days.periods()).hasSize(1);
        assertThat(days.periods().get(0).exposure().documents()).isEqualTo(2);
        assertThat(days.unplaced().events()).isEqualTo(3);
    }

    @Test
    void anArticleReadAgainCountsAsItNowStands() throws Exception {
        add(Clippings.article("a", "2020-01-03", "ARL ACCUSE BOR", "ARL AID BOR"));
        add(Clippings.article("a", "2020-01-04", "ARL REJECT BOR"));
        assertThat(record.timeline(DAILY).periods())
                .extracting(p -> p.start() + " " + p.counts().events() + " " + p.exposure())
                .containsExactly("2020-01-04 1 " + new Exposure(1, 1));
    }

    @Test
    void narrowsToARangeAndToSources() throws Exception {
        add(
                Clippings.article("a", "2020-01-03", "ARL AID BOR"),
                Clippings.article("b", "2020-03-05", "ARL AID BOR"));
        LocalDate from = LocalDate.of(2020, 2, 10);
        DyadTimeline some = record.timeline(MONTHLY.within(from, LocalDate.of(2020, 5, 1)));
        assertThat(some.periods())
                .extracting(p -> p.start().getMonthValue() + ":" + p.counts().events())
                .containsExactly("2:0", "3:1", "4:0");
        assertThat(record.datasets()).containsExactly(AggregateTables.OWN);
        assertThat(record.timeline(MONTHLY.from(Sources.dataset("gdelt"))).periods()).isEmpty();
        Sources daily = new Sources(Set.of(AggregateTables.OWN), Set.of("Daily", "Weekly"));
        assertThat(record.timeline(MONTHLY.from(daily)).periods()).hasSize(3);
    }

    @Test
    void aRecordMadeAgainFromParquetGivesTheSameCounts() throws Exception {
        add(Clippings.article("a", "2020-01-03", "ARL ACCUSE BOR", "ARL AID BOR"));
        add(Clippings.article("a", "2020-01-04", "ARL REJECT BOR"));
        add(Clippings.article("b", "2020-02-04", "ARL REJECT BOR/denied", "ARL AID BOR"));
        DyadTimeline before = record.timeline(MONTHLY);
        record.publish();
        record.close();
        Path file = folder.resolve("demarche.duckdb");
        Files.delete(file);
        EventRecord.rebuildFromParquet(file);
        record = EventRecord.open(file, Access.READ_WRITE);
        assertThat(record.timeline(MONTHLY)).isEqualTo(before);
        assertThat(before.periods()).hasSize(2);
    }

    @Test
    void otherDataSetsAreSourcesOfTheirOwn() throws Exception {
        add(Clippings.article("a", "2020-01-03", "BOR AID DOR"));
        record.close();
        OutsideRows.add(folder.resolve("demarche.duckdb"), 2);
        record = EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE);
        DyadQuestion both = DyadQuestion.monthly("BOR", "DOR");
        assertThat(record.datasets()).containsExactly(AggregateTables.OWN, "gdelt");
        assertThat(record.timeline(both).periods().get(0).counts().events()).isEqualTo(3);
        DyadPeriod gdelt = record.timeline(both.from(Sources.dataset("gdelt"))).periods().get(0);
        assertThat(gdelt.counts().scoreSum()).isCloseTo(5.0, within(1e-9));
        assertThat(gdelt.exposure()).isEqualTo(new Exposure(6, 2));
        record.publish();
        assertThat(record.check()).allMatch(f -> f.ok());
    }

    @Test
    void countsBroughtIntoOrderAnswerTheSame() throws Exception {
        add(Clippings.article("a", "2020-01-03", "BOR AID ARL", "ARL ACCUSE BOR"));
        add(Clippings.article("b", "2020-01-04", "BOR AID ARL", "ARL AID BOR"));
        DyadTimeline before = record.timeline(MONTHLY);
        assertThat(actorsAsTheyLie()).isEqualTo("ARL,BOR,ARL,BOR");
        record.write(
                writing ->
                        writing.inTransaction(
                                c -> {
                                    AggregateTables.settle(c, 3);
                                    return c;
                                }));
        assertThat(actorsAsTheyLie()).isEqualTo("ARL,ARL,BOR,BOR");
        assertThat(record.timeline(MONTHLY)).isEqualTo(before);
        record.publish();
        assertThat(record.check()).allMatch(f -> f.ok());
    }

    private String actorsAsTheyLie() throws Exception {
        return record.write(
                writing ->
                        writing.asked(
                                c -> {
                                    try (var rows =
                                            c.createStatement()
                                                    .executeQuery(
                                                            "SELECT string_agg(actor, ',' ORDER BY rowid)"
                                                                    + " FROM dyad_month_change")) {
                                        rows.next();
                                        return rows.getString(1);
                                    }
                                }));
    }

    @Test
    void refusesWhatCannotBeAsked() {
        assertThatThrownBy(() -> MONTHLY.withFactualities(Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThatThrownBy(() -> MONTHLY.within(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from <= end");
    }
}
