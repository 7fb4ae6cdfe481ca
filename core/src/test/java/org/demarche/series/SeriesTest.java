package org.demarche.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.actor.Party;
import org.demarche.dyad.DyadRecord;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.ontology.EventType;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.series.measure.Measure;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Party A = Party.government("XAR");
    private static final Party B = Party.government("XBE");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final SeriesFrame HALF_YEAR =
            SeriesFrame.of(SeriesUnit.MONTH, FIRST, FIRST.plusMonths(6));
    private static final Reporting READ =
            new Reporting(
                    List.of(
                            part("2020-03-01", "2020-03-02", "Cape Daily", 50),
                            part("2020-03-02", "2020-03-03", "Strait Post", 20),
                            part("2020-04-01", "2020-05-01", "Cape Daily", 60),
                            part("2020-01-01", "2021-01-01", "Cape Daily", 7)));

    private static Reporting.Part part(String from, String end, String outlet, int articles) {
        return new Reporting.Part(
                LocalDate.parse(from), LocalDate.parse(end), outlet, articles, 2 * articles);
    }

    private static Series series(SeriesFrame frame, RecordedEvent... events) {
        DyadRecord pair =
                new DyadRecord("XAR", "XBE", List.of(events), new Coverage(new TreeMap<>()));
        return Series.of(pair, READ, frame);
    }

    private static RecordedEvent event(Party from, Party to, String what, String date) {
        return new EventDraft()
                .id(String.join(" ", from.code(), what, date))
                .dyad(from, to)
                .what(what)
                .date(date)
                .build();
    }

    @Test
    void tellsGapZeroAndToldLaterApart() {
        Series series =
                series(
                        HALF_YEAR,
                        event(A, B, "ACCUSE", "2020-03-09"),
                        event(A, B, "ACCUSE", "2020-05-09"));
        assertThat(series.points())
                .extracting(SeriesPoint::state)
                .containsExactly(
                        SeriesPoint.State.GAP,
                        SeriesPoint.State.GAP,
                        SeriesPoint.State.SEEN,
                        SeriesPoint.State.ZERO,
                        SeriesPoint.State.TOLD_LATER,
                        SeriesPoint.State.GAP);
        assertThat(series.points().get(0).value(Measure.CONFLICT)).isEmpty();
        assertThat(series.points().get(3).value(Measure.CONFLICT)).hasValue(0);
        assertThat(series.points().get(3).value(Measure.BALANCE)).isEmpty();
        assertThat(series.points().get(0).interval(Measure.CONFLICT)).isEqualTo(Optional.empty());
    }

    @Test
    void holdsEachPeriodAgainstWhatEachSourceReported() {
        SeriesPoint march = series(HALF_YEAR).points().get(2);
        assertThat(march.exposure().articles()).isEqualTo(70);
        assertThat(march.exposure().events()).isEqualTo(140);
        assertThat(march.exposure().bySource())
                .containsEntry("Strait Post", new Exposure.Amount(20, 40));
    }

    @Test
    void countsWhatIsDatedTooCoarselyApart() {
        RecordedEvent march = event(A, B, "ACCUSE", "2020-03");
        Series months =
                series(
                        HALF_YEAR,
                        march,
                        event(A, B, "ACCUSE", "2020"),
                        event(A, B, "ACCUSE", "2019-12-31"),
                        new EventDraft().undated().build());
        assertThat(months.events()).isEqualTo(1);
        assertThat(months.unplaced()).isEqualTo(new Unplaced(1, 1, 1, 7));
        Series weeks = series(HALF_YEAR.by(SeriesUnit.WEEK), march);
        assertThat(weeks.events()).isZero();
        assertThat(weeks.unplaced()).isEqualTo(new Unplaced(1, 0, 0, 67));
    }

    @Test
    void takesOneDirectionWithWhatBothDo() {
        RecordedEvent[] events = {
            event(A, B, "ACCUSE", "2020-03-09"),
            event(B, A, "ACCUSE", "2020-03-09"),
            event(B, A, "CONSULT.visit", "2020-03-09")
        };
        assertThat(series(HALF_YEAR, events).events()).isEqualTo(3);
        assertThat(series(HALF_YEAR.in(Direction.FORWARDS), events).events()).isEqualTo(2);
        assertThat(series(HALF_YEAR.ofTypes(Set.of(EventType.ACCUSE)), events).events())
                .isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsNotToldAsHavingHappened() {
        Status planned = new Status(Factuality.PLANNED, "", false);
        Series series = series(HALF_YEAR, new EventDraft().status(planned).build());
        assertThat(series.events()).isZero();
    }

    @Test
    void wholeReachesFromTheFirstToTheLastDayPublished() {
        SeriesFrame whole = SeriesFrame.whole(SeriesUnit.MONTH, READ).orElseThrow();
        assertThat(whole.from()).isEqualTo(FIRST);
        assertThat(whole.end()).isEqualTo(FIRST.plusYears(1));
        assertThat(SeriesFrame.whole(SeriesUnit.DAY, new Reporting(List.of())).isPresent())
                .isFalse();
    }
}
