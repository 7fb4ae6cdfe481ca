package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.ClaimReader;
import org.demarche.claim.grammar.Understanding;
import org.demarche.event.Status;
import org.demarche.record.EventDraft;
import org.demarche.record.Reporting;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckTest {
    private static final ClaimReader READER = new ClaimReader(ActorKnowledge.bundled());
    private static final ClaimRecord RECORD = MadeRecord.whole();

    private static Claim claim(String text) {
        Understanding read = READER.read(text, new PartialDate(2019, 12, 31));
        assertThat(read.doubts()).isEmpty();
        return read.claim().orElseThrow();
    }

    private static Verdict check(String text) {
        return ClaimCheck.of(claim(text), RECORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France criticised Italy in 2012 | BORNE_OUT",
                "France did not criticise Italy in 2012 | CONTRADICTED",
                "Italy never sanctioned France | BORNE_OUT",
                "Italy sanctioned France in 2015 | CONTRADICTED",
                "Italy never attacked France | CONTRADICTED",
                "France criticised Italy more often since 2015 than before | BORNE_OUT",
                "France criticised Italy less often since 2015 than before | CONTRADICTED",
                "France's criticism of Italy increased since January 2018 | MIXED",
                "France has not criticised Italy more often since 2015 than before | CONTRADICTED",
                "France criticised Italy more often than Spain did | BORNE_OUT",
                "France criticised Italy at least 100 times | BORNE_OUT",
                "France criticised Italy at least 400 times | CONTRADICTED",
                "France criticised Italy at least 245 times | NOT_ENOUGH",
                "France criticised Italy at most 12 times in 2012 | BORNE_OUT",
                "France criticised Italy at most 11 times in 2012 | CONTRADICTED",
                "Italy apologised to France exactly 6 times | BORNE_OUT",
                "France expelled Italian diplomats for the first time in May 2016 | BORNE_OUT",
                "France expelled Italian diplomats for the first time in February 2018"
                        + " | CONTRADICTED",
                "France closed the Italian cultural centre for the first time | MIXED",
                "Italy apologised to France only after French threats | BORNE_OUT",
                "Italy apologised to France only after its expulsion of diplomats | NOT_ENOUGH",
                "Relations between France and Italy worsened since 2015 | BORNE_OUT",
                "Relations between France and Italy improved since 2015 | CONTRADICTED",
                "The downing of the airliner was a turning point in relations between France and"
                        + " Italy | BORNE_OUT",
                "Relations between France and Italy turned in June 2012 | CONTRADICTED",
                "Paris has refrained from criticising Spain | MIXED",
                "French media criticised Spain | BORNE_OUT",
                "Spain attacked Italy in 2013 | NOT_ENOUGH",
                "Spain never attacked Italy | MIXED",
                "Italy stopped apologising to France after 2013 | BORNE_OUT",
                "France stopped criticising Italy after 2015 | CONTRADICTED",
                "France and Italy criticised each other in 2012 | CONTRADICTED",
                "France and Italy held talks in 2012 | BORNE_OUT",
                "France's support for Spain fits its criticism of Italy | BORNE_OUT",
                "Italy tolerates France's sanctions | NOT_ENOUGH",
                "France attacked Italy in 1990 | NOT_ENOUGH",
                "Germany attacked Peru in 2012 | NOT_ENOUGH",
                "France criticised Italy since the downing of the helicopter | NOT_ENOUGH",
            })
    void givesTheKnownAnswer(String text, Ruling expected) {
        Verdict verdict = check(text);
        assertThat(verdict.ruling()).as("%s", verdict.reasons()).isEqualTo(expected);
    }

    @Test
    void countsWithExposureAndInterval() {
        Figure figure = check("France criticised Italy in 2012").figures().get(0);
        assertThat(figure.count()).isEqualTo(12);
        assertThat(figure.outOf()).isEqualTo("1,800 articles read");
        assertThat(figure.value()).isEqualTo(1000 * 12 / 1800.0);
        assertThat(figure.interval().contains(figure.value())).isTrue();
    }

    @Test
    void saysWhatTheVerdictHangsOn() {
        Verdict verdict = check("French media criticised Spain");
        assertThat(verdict.hinges())
                .filteredOn(h -> h.words().startsWith("without what media"))
                .singleElement()
                .satisfies(h -> assertThat(h.isDecisive()).isTrue())
                .satisfies(h -> assertThat(h.changed()).isEqualTo(1));
        assertThat(verdict.remarks()).anyMatch(r -> r.contains("one source"));
    }

    @Test
    void recomputesWithoutTheOutletThatReportsMost() {
        assertThat(check("France criticised Italy more often since 2015 than before").hinges())
                .filteredOn(h -> h.words().contains("only Cape Daily"))
                .singleElement()
                .satisfies(h -> assertThat(h.ruling()).isEqualTo(Ruling.BORNE_OUT));
    }

    @Test
    void wouldChangeIfWhatIsAllegedCounted() {
        assertThat(check("Spain never attacked Italy").hinges())
                .filteredOn(h -> h.words().startsWith("counting also"))
                .singleElement()
                .satisfies(h -> assertThat(h.ruling()).isEqualTo(Ruling.CONTRADICTED));
    }

    @Test
    void givesTheStrongestEvidenceOnTheRightSide() {
        Verdict verdict = check("Italy never attacked France");
        assertThat(verdict.pro().total()).isZero();
        assertThat(verdict.contra().strongest().get(0).head().text())
                .isEqualTo("An airliner was hit.");
    }

    @Test
    void takesABoundFromAnEventOnRecord() {
        Verdict verdict = check("France criticised Italy before the downing of the airliner");
        assertThat(verdict.window().orElseThrow())
                .isEqualTo(new Window(MadeRecord.FIRST, LocalDate.of(2014, 12, 30)));
        assertThat(verdict.remarks())
                .anyMatch(r -> r.contains("taken for the event of 2014-12-30"));
    }

    @Test
    void saysWhichTimeTheRecordDoesNotReach() {
        assertThat(check("France attacked Italy in 1990").reasons().get(0))
                .isEqualTo(
                        "Nothing was read of the time claimed, 1990-01-01 to 1990-12-31; the record"
                                + " is of 2010-01-01 to 2019-12-31.");
        assertThat(check("France criticised Italy since 2008").remarks())
                .anyMatch(r -> r.contains("reaches beyond the record"));
    }

    @Test
    void saysWhyAnEventCannotBound() {
        assertThat(check("France criticised Italy since the downing of the helicopter").reasons())
                .singleElement()
                .asString()
                .contains("No event between these parties on record is “the downing of the heli");
    }

    @Test
    void doesNotTakeSilenceForAnAnswerWhereNobodyLooked() {
        ClaimRecord one =
                new MadeRecord()
                        .add("FRA", "ITA", "ACCUSE", LocalDate.of(2012, 3, 3), "France scolded.")
                        .record();
        Verdict verdict = ClaimCheck.of(claim("France never attacked Italy"), one);
        assertThat(verdict.ruling()).isEqualTo(Ruling.NOT_ENOUGH);
        assertThat(verdict.reasons()).anyMatch(r -> r.contains("tells little"));
    }

    @Test
    void countsMutualActsOnce() {
        MadeRecord both = new MadeRecord();
        LocalDate day = LocalDate.of(2012, 3, 3);
        for (boolean isTurned : new boolean[] {false, true}) {
            Party one = new Party(isTurned ? "ITA" : "FRA", Sector.GOV);
            Party other = new Party(isTurned ? "FRA" : "ITA", Sector.GOV);
            both.event(
                    new EventDraft()
                            .dyad(one, other)
                            .what("CONSULT")
                            .status(Status.ACTUAL)
                            .date(day.toString()));
        }
        Verdict verdict = ClaimCheck.of(claim("France and Italy met in 2012"), both.record());
        assertThat(verdict.figures().get(0).count()).isEqualTo(2);
    }

    @Test
    void answersThatNothingIsOnRecord() {
        ClaimRecord empty =
                new ClaimRecord(
                        java.util.Map.of(), new Reporting(java.util.List.of()), "article read");
        Verdict verdict = ClaimCheck.of(claim("France attacked Italy"), empty);
        assertThat(verdict.ruling()).isEqualTo(Ruling.NOT_ENOUGH);
        assertThat(verdict.reasons()).containsExactly("Nothing dated is on record.");
    }

    @Test
    void equalInputGivesEqualVerdicts() {
        String text = "Relations between France and Italy worsened since 2015";
        assertThat(check(text)).isEqualTo(ClaimCheck.of(claim(text), MadeRecord.whole()));
    }
}
