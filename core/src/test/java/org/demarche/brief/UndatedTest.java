package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Events that neither their sentence nor their article dates. */
class UndatedTest {
    private static final MonthRange SPRING =
            MonthRange.closed(YearMonth.of(2020, 3), YearMonth.of(2020, 5));

    private static final RecordedEvent DATED = new EventDraft().build();
    private static final RecordedEvent FIRST = new EventDraft().undated().id("u1").build();
    private static final RecordedEvent SECOND = new EventDraft().undated().id("u2").build();

    private static DyadRecord record(boolean isReadingDated, RecordedEvent... events) {
        TreeMap<YearMonth, Integer> read = new TreeMap<>();
        if (isReadingDated) {
            SPRING.months().forEach(m -> read.put(m, 10));
        }
        return new DyadRecord("XAR", "XBE", List.of(events), new Coverage(read));
    }

    private static Brief brief(DyadRecord record) {
        BriefPeriod period = BriefPeriod.whole(List.of(record));
        return Brief.of(record, period, Samples.PROVENANCE, Samples.NAMES);
    }

    private static Document page(Brief brief) {
        return Jsoup.parse(new BriefPage().write(brief));
    }

    private static String text(Brief brief) {
        return new BriefText(400, 20).write(brief);
    }

    @Test
    void standInNoMonthAndAreCountedAndListedLast() {
        Brief brief = brief(record(true, FIRST, DATED, SECOND));
        Document page = page(brief);
        assertThat(page.select("header").text())
                .contains("3 events are on record")
                .contains(
                        "2 events between Arvania and Belmora have no date and stand in no month");
        assertThat(page.select("header a[href=#p1-undated]").text()).isEqualTo("Undated");
        assertThat(page.select("#events-1 h3").eachText())
                .containsExactly("2020 1 event", "Undated 2 events");
        assertThat(page.select("#p1-undated .ev")).hasSize(2);
        assertThat(page.select("#p1-undated").text()).doesNotContain("month not told", "date of");
        assertThat(page.select("time[datetime=]")).isEmpty();
        assertThat(page.select("svg.chart a")).hasSize(1);
        assertThat(page.select("table.deeds tbody tr").get(0).select("td").get(1).text())
                .isEqualTo("3");
        assertThat(text(brief)).contains("\nUndated, 2 events\n\n");
    }

    @Test
    void haveNoTimelineWhereThereIsNoMonth() {
        Brief brief = brief(record(false, FIRST, SECOND)).against(record(false, FIRST));
        Document page = page(brief);
        assertThat(page.select("h1").text()).isEqualTo("Arvania and Belmora");
        assertThat(page.select("#timeline svg, #timeline table")).isEmpty();
        assertThat(page.select("#timeline").text()).contains("There is no timeline");
        assertThat(page.select("header").text())
                .contains("No article on record is dated")
                .doesNotContain("these months", "same months", "latest");
        assertThat(page.select("#method").text()).contains("none of them dated");
        assertThat(page.select("#p1-undated .ev")).hasSize(2);
        assertThat(page.select("a[href=#]")).isEmpty();
        assertThat(text(brief)).contains("There is no timeline", "Undated, 2 events");
    }

    @Test
    void areSaidToBeAmongThoseNotListed() {
        Brief brief = brief(record(true, DATED, FIRST, SECOND));
        assertThat(new BriefText(96, 0).write(brief)).contains("… and 3 more, 2 without a date: ");
        assertThat(new BriefText(96, 2).write(brief)).contains("… and 1 more without a date: ");
    }

    @Test
    void areNullInJson() throws JsonProcessingException {
        JsonNode json =
                new ObjectMapper()
                        .readTree(new BriefJson().write(brief(record(false, FIRST, SECOND))));
        assertThat(json.get("from").isNull()).isTrue();
        JsonNode pair = json.at("/pairs/0");
        assertThat(pair.get("months")).isEmpty();
        assertThat(pair.get("events_undated").asInt()).isEqualTo(2);
        assertThat(pair.at("/undated/a_to_b/hostile_deeds").asInt()).isEqualTo(2);
        assertThat(pair.at("/actual/a_to_b/hostile_deeds").asInt()).isEqualTo(2);
        assertThat(pair.at("/events/0/date").isNull()).isTrue();
        assertThat(pair.at("/events/0/article/published").isNull()).isTrue();
    }

    @Test
    void areLeftOutAndToldWhereMonthsAreAskedFor() {
        Brief brief =
                Brief.of(
                        record(true, DATED, FIRST),
                        BriefPeriod.only(SPRING),
                        Samples.PROVENANCE,
                        Samples.NAMES);
        assertThat(brief.main().events()).containsExactly(Occurrence.of(Report.of(DATED)));
        assertThat(brief.main().leftOut()).isEqualTo(new BriefPair.LeftOut(0, 1));
        assertThat(text(brief))
                .contains("1 event between Arvania and Belmora without a date is left out");
    }

    @Test
    void leaveTheMonthsThatEventsTellThemselves() {
        RecordedEvent told = new EventDraft().date("2020-03").build();
        Brief brief = brief(record(false, told, FIRST));
        Document page = page(brief);
        assertThat(page.select("h1").text()).isEqualTo("Arvania and Belmora, March 2020");
        assertThat(page.select("#timeline svg.chart")).hasSize(1);
        assertThat(page.select("#timeline").text()).doesNotContain("nothing read", "none");
        assertThat(text(brief)).contains("not known").doesNotContain("nothing read");
    }

    @Test
    void tellAYearWhereNoMonthIsKnown() {
        RecordedEvent year = new EventDraft().date("2019").build();
        Document page = page(brief(record(false, year, FIRST)));
        assertThat(page.select("#events-1 h3").eachText())
                .containsExactly("2019 1 event", "Undated 1 event");
        assertThat(page.select("#timeline").text()).contains("There is no timeline");
    }
}
