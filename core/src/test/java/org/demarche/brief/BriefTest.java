package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.demarche.actor.Party;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthRange;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static final MonthRange RANGE =
            MonthRange.closed(YearMonth.of(2020, 1), YearMonth.of(2020, 6));

    private static Brief brief(RecordedEvent... events) {
        DyadRecord record =
                new DyadRecord("XAR", "XBE", List.of(events), new Coverage(new TreeMap<>()));
        return Brief.of(record, BriefPeriod.whole(RANGE), Samples.PROVENANCE, Samples.NAMES);
    }

    @Test
    void isCalledByItsPairAndMonths() {
        assertThat(brief().title()).isEqualTo("Arvania and Belmora, January 2020 – June 2020");
    }

    @Test
    void leavesOtherMonthsOutAndSaysHowMany() {
        BriefPair pair =
                brief(new EventDraft().date("2021-01-05").build(), new EventDraft().build()).main();
        assertThat(pair.events()).hasSize(1);
        assertThat(pair.leftOut().outside()).isEqualTo(1);
    }

    @Test
    void countsAMeetingCodedBothWaysOnce() {
        Party a = Party.government("XAR");
        Party b = Party.government("XBE");
        Brief brief =
                brief(
                        new EventDraft().dyad(a, b).what("CONSULT").build(),
                        new EventDraft().dyad(b, a).what("CONSULT").build());
        assertThat(brief.main().series().actual().mutual().total()).isEqualTo(1);
        assertThat(brief.meta()).startsWith("1 event from 1 article in 1 outlet · data 5f0c");
    }

    @Test
    void hasOneOrTwoPairs() {
        assertThatThrownBy(
                        () ->
                                new Brief(
                                        List.of(),
                                        BriefPeriod.whole(RANGE),
                                        Samples.PROVENANCE,
                                        Samples.NAMES,
                                        List.of(),
                                        List.of()))
                .hasMessage("a brief has 1 or 2 pairs, was 0");
    }
}
