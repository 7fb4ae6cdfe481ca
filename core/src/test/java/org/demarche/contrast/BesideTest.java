package org.demarche.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.contrast.report.Beside;
import org.demarche.contrast.report.ContrastJson;
import org.demarche.contrast.report.ContrastPage;
import org.demarche.contrast.report.ContrastText;
import org.demarche.contrast.report.ContrastWords;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.ties.Organisation;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieRegister;
import org.demarche.ties.TieSpan.Holding;
import org.demarche.turning.PairTurns;
import org.demarche.turning.TurnSearch;
import org.junit.jupiter.api.Test;

/** Who answers whom, when each turned and what stands between each, of two pairs. */
class BesideTest {
    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 1, 1);

    private int next;

    /** Ten articles every day. */
    private static Reporting reporting() {
        List<Reporting.Part> parts = new ArrayList<>();
        for (LocalDate d = FROM; d.isBefore(END); d = d.plusDays(1)) {
            parts.add(new Reporting.Part(d, d.plusDays(1), "Cape Daily", 10, 0));
        }
        return new Reporting(parts);
    }

    private RecordedEvent event(String actor, String recipient, LocalDate day) {
        return new EventDraft()
                .id("%016x".formatted(++next))
                .dyad(Party.government(actor), Party.government(recipient))
                .what("SANCTION.expel")
                .date(day.toString())
                .outlet("Cape Daily")
                .build();
    }

    private static DyadRecord record(String a, String b, List<RecordedEvent> events) {
        return new DyadRecord(a, b, events, new Coverage(new TreeMap<>()));
    }

    /** An act of the first every 91 days and one of the second so many days after. */
    private DyadRecord answering(String a, String b, int days) {
        List<RecordedEvent> events = new ArrayList<>();
        for (LocalDate d = FROM.plusDays(40); d.isBefore(END.minusDays(91)); d = d.plusDays(91)) {
            events.add(event(a, b, d));
            events.add(event(b, a, d.plusDays(days)));
        }
        return record(a, b, events);
    }

    /** So many acts a month before 2020, and so many from then on. */
    private DyadRecord turning(String a, String b, int before, int after) {
        List<RecordedEvent> events = new ArrayList<>();
        for (LocalDate m = FROM; m.isBefore(END); m = m.plusMonths(1)) {
            int n = m.getYear() < 2020 ? before : after;
            for (int i = 0; i < n + m.getMonthValue() % 2; i++) {
                events.add(event(a, b, m.plusDays(3L * i)));
            }
        }
        return record(a, b, events);
    }

    private static Contrast contrast(DyadRecord one, DyadRecord other) {
        return Contrast.of(
                Subject.of(one, reporting(), FROM, END), Subject.of(other, reporting(), FROM, END));
    }

    private static PairTurns turns(DyadRecord pair) {
        SeriesFrame frame = SeriesFrame.of(SeriesUnit.MONTH, FROM, END);
        return new TurnSearch(pair, reporting(), List.of()).in(frame, Measure.CONFLICT);
    }

    @Test
    void tellsAPairThatAnswersFromOneThatDoesNot() {
        Contrast contrast = contrast(answering("XAR", "XBE", 5), answering("XCE", "XDO", 60));
        AnswerDifference first = contrast.answers().get(0);
        assertThat(first.here().cases().part()).isEqualTo(first.here().cases().whole());
        assertThat(first.there().cases().part()).isZero();
        assertThat(first.value()).isGreaterThan(0.9);
        assertThat(first.verdict()).isEqualTo(Difference.Verdict.CLEAR);
        ContrastWords words = new ContrastWords(contrast, Beside.NOTHING, c -> c);
        assertThat(words.sentences())
                .anyMatch(
                        s ->
                                s.startsWith(
                                        "After a hostile word or deed of XAR, a hostile word or"
                                                + " deed of XBE comes within 30 days in 100 % ("));
        assertThat(new ContrastText().write(words)).contains("hostile of XAR (XCE) → hostile of");
        assertThat(new ContrastJson().write(words)).contains("\"answers\"", "\"clear\"");
    }

    @Test
    void findsNoDifferenceInAnswersOfPairsThatAnswerAlike() {
        Contrast contrast = contrast(answering("XAR", "XBE", 5), answering("XCE", "XDO", 9));
        assertThat(contrast.answers().get(0).isThick()).isTrue();
        assertThat(contrast.clearAnswers()).isEmpty();
        assertThat(new ContrastWords(contrast, Beside.NOTHING, c -> c).sentences())
                .anyMatch(s -> s.startsWith("In who answers whom no difference can be told"));
    }

    @Test
    void saysWhereThereAreTooFewCasesToCompareAnswers() {
        Contrast contrast =
                contrast(
                        answering("XAR", "XBE", 5),
                        record("XCE", "XDO", List.of(event("XCE", "XDO", FROM))));
        assertThat(contrast.answers())
                .allMatch(a -> a.verdict() == Difference.Verdict.TOO_FEW && a.q() == 1);
        assertThat(new ContrastWords(contrast, Beside.NOTHING, c -> c).sentences())
                .anyMatch(s -> s.startsWith("Whether they answer differently cannot be told"));
    }

    @Test
    void tellsATurnOfOneFromATurnOfBoth() {
        DyadRecord turned = turning("XAR", "XBE", 1, 7);
        DyadRecord even = turning("XCE", "XDO", 2, 2);
        TurnComparison own = new TurnComparison(turns(turned), turns(even));
        assertThat(own.own(own.here())).hasSize(1);
        ContrastWords words = new ContrastWords(contrast(turned, even), beside(own), code -> code);
        assertThat(words.sentences())
                .anyMatch(
                        s ->
                                s.startsWith("Between XAR and XBE, in January 2020 conflict rose")
                                        && s.endsWith(
                                                "between XCE and XDO there is no such turn then."));
        assertThat(new ContrastPage().write(words)).contains("Turning points of both", "its own");

        DyadRecord also = turning("XCE", "XDO", 1, 6);
        TurnComparison shared = new TurnComparison(turns(turned), turns(also));
        assertThat(shared.own(shared.here())).isEmpty();
        assertThat(shared.standing(shared.here().turns().get(0)))
                .isEqualTo(TurnComparison.Standing.SHARED);
        assertThat(new ContrastWords(contrast(turned, also), beside(shared), c -> c).sentences())
                .noneMatch(s -> s.contains("conflict rose"));
    }

    private static Beside beside(TurnComparison turns) {
        return new Beside(Optional.of(turns), Optional.empty());
    }

    @Test
    void holdsNoTurnAgainstAPairOfWhichTooLittleIsOnRecord() {
        PairTurns turned = turns(turning("XAR", "XBE", 1, 7));
        PairTurns thin = turns(record("XCE", "XDO", List.of(event("XCE", "XDO", FROM))));
        TurnComparison compared = new TurnComparison(turned, thin);
        assertThat(compared.isComparable()).isFalse();
        assertThat(compared.standing(turned.turns().get(0)))
                .isEqualTo(TurnComparison.Standing.ALONE);
        SeriesFrame frame = SeriesFrame.of(SeriesUnit.MONTH, FROM, END);
        PairTurns other =
                new TurnSearch(turning("XCE", "XDO", 1, 1), reporting(), List.of())
                        .in(frame, Measure.COOPERATION);
        assertThatThrownBy(() -> new TurnComparison(turned, other))
                .hasMessageStartingWith("turns must be of one measure");
    }

    @Test
    void namesWhatStandsBetweenOnePairAndNotBetweenTheOther() {
        TieRegister register = TieRegister.bundled(ActorKnowledge.bundled());
        LocalDate day = LocalDate.of(2025, 12, 18);
        TieComparison ties =
                new TieComparison(
                        new TieComparison.Side(register.between("ARM", "RUS"), day),
                        new TieComparison.Side(register.between("AZE", "RUS"), day));
        assertThat(ties.onlyBodies(ties.here())).extracting(Organisation::code).contains("CSTO");
        assertThat(ties.onlyBodies(ties.there()))
                .extracting(Organisation::code)
                .doesNotContain("CSTO", "CIS");
        assertThat(ties.only(ties.here()))
                .extracting(StandingTie::name)
                .contains("102nd Military Base")
                .noneMatch(n -> n.startsWith("embassy"));

        TieComparison times =
                new TieComparison(
                        new TieComparison.Side(register.between("RUS", "UKR"), day),
                        new TieComparison.Side(
                                register.between("RUS", "UKR"), LocalDate.of(2022, 2, 23)));
        assertThat(times.only(times.there())).extracting(t -> t.kind().label()).contains("embassy");
        assertThat(times.only(times.here()))
                .noneMatch(t -> t.span().on(LocalDate.of(2022, 2, 20)) == Holding.YES);
    }
}
