package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.series.MonthRange;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.turning.TurnSearch;
import org.junit.jupiter.api.Test;

class TurnedTest {
    private static final MonthRange RANGE = Samples.years(2014, 2020);

    /** Nothing to speak of until June 2018, then so many expulsions every month. */
    private static Brief brief(int after) {
        List<RecordedEvent> events = new ArrayList<>();
        List<Reporting.Part> read = new ArrayList<>();
        TreeMap<YearMonth, Integer> coverage = new TreeMap<>();
        for (YearMonth month : RANGE.months()) {
            LocalDate day = month.atDay(5);
            coverage.put(month, 100);
            read.add(new Reporting.Part(day, day.plusDays(1), "Cape Daily", 100, 4));
            int count = month.isBefore(YearMonth.of(2018, 6)) ? month.getMonthValue() / 12 : after;
            for (int i = 0; i < count; i++) {
                String id = "%016x".formatted(events.size());
                events.add(
                        0, new EventDraft().date(day.plusDays(4L * i).toString()).id(id).build());
            }
        }
        DyadRecord pair = new DyadRecord("XAR", "XBE", events, new Coverage(coverage));
        SeriesFrame frame =
                SeriesFrame.of(SeriesUnit.MONTH, RANGE.from().atDay(1), RANGE.end().atDay(1));
        return Brief.of(pair, BriefPeriod.whole(RANGE), Samples.PROVENANCE, Samples.NAMES)
                .withTurns(
                        new TurnSearch(pair, new Reporting(read), List.of())
                                .in(frame, Measure.CONFLICT));
    }

    @Test
    void theLeadNamesTheDateAndTheSectionTheCause() {
        String text = new BriefText(100, 3).write(brief(5));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Conflict turned once: June 2018 (up).")
                .contains("WHEN IT TURNED Between Arvania and Belmora conflict turned once")
                .contains("In June 2018 conflict rose from")
                .contains(
                        "The weightiest deed then: a sanction (expel), Arvania → Belmora, 5 June 2018");
    }

    @Test
    void onAPageEachSentenceLeadsToWhatItRestsOn() {
        String page = new BriefPage().write(brief(5));
        assertThat(page)
                .contains("<a href=\"#turned\">turned once</a>", "id=\"turned\"")
                .containsPattern("<a href=\"#p1-[0-9a-f]{16}\">In June 2018 conflict rose")
                .contains("demarche turns XAR XBE --html turns.html");
        assertThat(new BriefJson().write(brief(5))).contains("\"period\" : \"2018-06\"");
    }

    @Test
    void aThinRecordIsSaidToBeTooThin() {
        String text = new BriefText(100, 3).write(brief(0)).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("WHEN IT TURNED When it turned cannot be told: 4 events of conflict")
                .doesNotContain("Conflict turned");
    }
}
