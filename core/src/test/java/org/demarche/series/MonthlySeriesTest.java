package org.demarche.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.demarche.actor.Party;
import org.demarche.dyad.DyadRecord;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.series.measure.QuadCounts;
import org.junit.jupiter.api.Test;

class MonthlySeriesTest {
    private static final Party A = Party.government("XAR");
    private static final Party B = Party.government("XBE");
    private static final MonthRange RANGE =
            MonthRange.closed(YearMonth.of(2020, 1), YearMonth.of(2020, 6));

    private static DyadRecord record(RecordedEvent... events) {
        TreeMap<YearMonth, Integer> read = new TreeMap<>();
        read.put(YearMonth.of(2020, 3), 50);
        read.put(YearMonth.of(2020, 4), 60);
        return new DyadRecord("XAR", "XBE", List.of(events), new Coverage(read));
    }

    @Test
    void countsEachSideAndWhatBothDoOnItsOwn() {
        MonthlySeries series =
                MonthlySeries.of(
                        record(
                                new EventDraft().id("1").date("2020-03-09").build(),
                                new EventDraft()
                                        .id("2")
                                        .dyad(B, A)
                                        .what("ACCUSE")
                                        .date("2020-03-08")
                                        .build(),
                                new EventDraft()
                                        .id("3")
                                        .dyad(B, A)
                                        .what("AID")
                                        .date("2020-03")
                                        .build(),
                                new EventDraft()
                                        .id("4")
                                        .what("CONSULT.visit")
                                        .date("2020-03-01")
                                        .build()),
                        RANGE);
        var march = series.months().get(2).actual();
        assertThat(march.ab()).isEqualTo(new QuadCounts(0, 0, 1, 0));
        assertThat(march.ba()).isEqualTo(new QuadCounts(1, 0, 0, 1));
        assertThat(march.mutual()).isEqualTo(new QuadCounts(0, 1, 0, 0));
        assertThat(march.together()).isEqualTo(new QuadCounts(1, 1, 1, 1));
    }

    @Test
    void keepsWhatDidNotHappenApart() {
        Status planned = new Status(Factuality.PLANNED, "", false);
        MonthlySeries series =
                MonthlySeries.of(record(new EventDraft().status(planned).build()), RANGE);
        assertThat(series.actual().total()).isZero();
        assertThat(series.apart().ab().hostileDeeds()).isEqualTo(1);
    }

    @Test
    void tellsSilenceFromNotReading() {
        MonthlySeries series = MonthlySeries.of(record(new EventDraft().build()), RANGE);
        assertThat(series.gaps())
                .extracting(m -> m.month().getMonthValue())
                .containsExactly(1, 2, 5, 6);
        assertThat(series.months().get(3).isSilent()).isTrue();
        assertThat(series.months().get(4).isSilent()).isFalse();
        assertThat(series.articles()).isEqualTo(110);
    }

    @Test
    void countsABareYearButPutsItInNoMonth() {
        MonthlySeries series =
                MonthlySeries.of(record(new EventDraft().date("2020").build()), RANGE);
        assertThat(series.actual().total()).isEqualTo(1);
        assertThat(series.yearOnly().total()).isEqualTo(1);
        assertThat(series.months()).allMatch(m -> m.actual().total() == 0);
    }

    @Test
    void filesAnUndatedEventUnderItsReport() {
        MonthlySeries series = MonthlySeries.of(record(new EventDraft().date("").build()), RANGE);
        assertThat(series.months().get(3).actual().total()).isEqualTo(1);
    }
}
