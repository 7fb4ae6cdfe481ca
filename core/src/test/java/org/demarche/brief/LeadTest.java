package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.actor.Party;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthRange;
import org.junit.jupiter.api.Test;

class LeadTest {
    private static final Party A = Party.government("XAR");
    private static final Party B = Party.government("XBE");
    private static final MonthRange RANGE = Samples.years(2020, 2021);

    private static String lead(List<RecordedEvent> events, int articlesAtFirst, int articlesLater) {
        TreeMap<YearMonth, Integer> read = new TreeMap<>();
        read.put(YearMonth.of(2010, 1), 1);
        for (YearMonth m : RANGE.months()) {
            read.put(m, m.getMonthValue() <= 6 ? articlesAtFirst : articlesLater);
        }
        DyadRecord record = new DyadRecord("XAR", "XBE", events, new Coverage(read));
        Brief brief = Brief.of(record, BriefPeriod.whole(RANGE), Samples.PROVENANCE, Samples.NAMES);
        return Lead.of(brief, Places.NONE).stream()
                .flatMap(List::stream)
                .map(LeadSentence::text)
                .collect(Collectors.joining(" "));
    }

    private static List<RecordedEvent> quarrel(int deedsOfA, int wordsOfB) {
        List<RecordedEvent> events = new ArrayList<>();
        for (int i = 0; i < deedsOfA; i++) {
            events.add(new EventDraft().date("2020-02-0" + (1 + i % 9)).id("a" + i).build());
        }
        for (int i = 0; i < wordsOfB; i++) {
            String day = "2020-05-" + (10 + i);
            events.add(new EventDraft().dyad(B, A).what("ACCUSE").date(day).id("b" + i).build());
        }
        return events;
    }

    @Test
    void tellsWhoActsAndWhoSpeaks() {
        assertThat(lead(quarrel(30, 12), 10, 10))
                .contains("The hostile events come more from Arvania: 30 of 42 (71 %, 56–83).")
                .contains(
                        "In conflict Arvania acts more than it speaks: 30 of its 30 hostile events")
                .contains(
                        "In conflict Belmora speaks and does not act: 0 of its 12 hostile events");
    }

    @Test
    void namesNoSideWhereTheCountsCannotTell() {
        assertThat(lead(quarrel(14, 12), 10, 10))
                .contains("Neither side is the more hostile as far as the counts can tell")
                .doesNotContain("come more from");
    }

    @Test
    void givesNoShareOfFewEvents() {
        assertThat(lead(quarrel(30, 3), 10, 10))
                .contains("The 3 hostile events of Belmora towards Arvania are too few to tell");
        assertThat(lead(quarrel(5, 4), 10, 10))
                .startsWith("Too few events to compare: 9 events are");
    }

    @Test
    void namesTheStrongestMonth() {
        assertThat(lead(quarrel(30, 12), 10, 10))
                .contains("Most conflict fell in February 2020 (30 events).")
                .doesNotContain("Most cooperation")
                .contains("In 10 of the 12 months read nothing is on record");
    }

    @Test
    void warnsOfUnevenReading() {
        assertThat(lead(quarrel(30, 12), 10, 40))
                .contains(
                        "Reporting is uneven: 10 articles a month in the first half, 40 in the"
                                + " second");
        assertThat(lead(quarrel(30, 12), 10, 12)).doesNotContain("uneven");
    }

    @Test
    void saysWhenNothingWasRead() {
        assertThat(lead(List.of(), 0, 0))
                .isEqualTo(
                        "The record holds no event between Arvania and Belmora in these months."
                                + " Nothing at all was read of these months, so their silence"
                                + " means nothing.");
    }
}
