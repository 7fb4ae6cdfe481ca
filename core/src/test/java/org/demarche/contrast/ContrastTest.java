package org.demarche.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.demarche.actor.Party;
import org.demarche.contrast.report.Beside;
import org.demarche.contrast.report.ContrastPage;
import org.demarche.contrast.report.ContrastText;
import org.demarche.contrast.report.ContrastWords;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2022, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 1, 1);

    /** As many articles a month as given, from one outlet. */
    private static Reporting reporting(int before, int after) {
        List<Reporting.Part> parts = new ArrayList<>();
        for (LocalDate m = FROM; m.isBefore(END); m = m.plusMonths(1)) {
            int articles = m.isBefore(MIDDLE) ? before : after;
            parts.add(new Reporting.Part(m, m.plusDays(1), "Cape Daily", articles, 0));
        }
        return new Reporting(parts);
    }

    /** Events of one pair in a row of months; every {@code hostile}-th is hostile. */
    private static DyadRecord pair(String a, String b, int n, int hostile, String outlet) {
        List<RecordedEvent> events = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            events.add(
                    new EventDraft()
                            .id("%s%014x".formatted(a.substring(1), i).replace('X', '0'))
                            .dyad(Party.government(a), Party.government(b))
                            .what(i % hostile == 0 ? "SANCTION.expel" : "AID")
                            .date(FROM.plusMonths(i % 48).plusDays(i / 48).toString())
                            .outlet(outlet)
                            .build());
        }
        return new DyadRecord(a, b, events, new Coverage(new TreeMap<>()));
    }

    private static Subject subject(DyadRecord pair) {
        return Subject.of(pair, reporting(50, 50), FROM, END);
    }

    @Test
    void tellsAPairOfConflictFromOneOfCooperation() {
        Contrast contrast =
                Contrast.of(
                        subject(pair("XAR", "XBE", 80, 1, "Cape Daily")),
                        subject(pair("XCE", "XDO", 80, 4, "Cape Daily")));
        Difference hostile = contrast.in("hostile-share").orElseThrow();
        assertThat(hostile.shares().value()).isEqualTo(0.75, within(1e-12));
        assertThat(hostile.verdict()).isEqualTo(Difference.Verdict.CLEAR);
        ContrastWords words = new ContrastWords(contrast, Beside.NOTHING, c -> c);
        assertThat(words.sentences())
                .anyMatch(
                        s ->
                                s.startsWith(
                                        "Between XAR and XBE 100 % (80 of 80) of what happened is"
                                                + " hostile, between XCE and XDO 25 % (20 of 80):"));
        assertThat(new ContrastText().write(words)).doesNotContain("null");
        assertThat(new ContrastPage().write(words)).contains("<table");
    }

    @Test
    void putsNoDifferenceInWordsThatComesFromDifferentPapers() {
        Contrast contrast =
                Contrast.of(
                        subject(pair("XAR", "XBE", 80, 1, "Cape Daily")),
                        subject(pair("XCE", "XDO", 80, 4, "Other Times")));
        assertThat(contrast.in("hostile-share").orElseThrow().verdict())
                .isEqualTo(Difference.Verdict.COVERAGE);
        assertThat(contrast.clear()).isEmpty();
    }

    @Test
    void findsNothingBetweenPairsThatAreAlike() {
        Contrast contrast =
                Contrast.of(
                        subject(pair("XAR", "XBE", 60, 2, "Cape Daily")),
                        subject(pair("XCE", "XDO", 60, 2, "Cape Daily")));
        assertThat(contrast.clear()).isEmpty();
        assertThat(contrast.amount().ratio()).isEqualTo(1, within(1e-12));
        assertThat(contrast.amount().interval().contains(1)).isTrue();
    }

    @Test
    void saysThatFewHappeningsTellNothing() {
        Contrast contrast =
                Contrast.of(
                        subject(pair("XAR", "XBE", 6, 1, "Cape Daily")),
                        subject(pair("XCE", "XDO", 80, 4, "Cape Daily")));
        assertThat(contrast.differences()).allMatch(d -> d.verdict() == Difference.Verdict.TOO_FEW);
        assertThat(new ContrastWords(contrast, Beside.NOTHING, c -> c).sentences().get(1))
                .contains("too few events for any");
    }

    @Test
    void holdsHowMuchAgainstHowMuchWasRead() {
        DyadRecord pair = pair("XAR", "XBE", 96, 1, "Cape Daily");
        Reporting twice = reporting(50, 100);
        Contrast contrast =
                Contrast.of(
                        Subject.of(pair, twice, MIDDLE, END),
                        Subject.of(pair, twice, FROM, MIDDLE));
        assertThat(contrast.amount().here()).isEqualTo(contrast.amount().there());
        assertThat(contrast.amount().ratio()).isEqualTo(0.5, within(1e-12));
        assertThat(new ContrastWords(contrast, Beside.NOTHING, c -> c).title())
                .isEqualTo(
                        "XAR and XBE (1 January 2022 – 31 December 2023) against XAR and XBE (1"
                                + " January 2020 – 31 December 2021)");
    }

    @Test
    void saysSoWhereATimeWasNotRead() {
        DyadRecord pair = pair("XAR", "XBE", 96, 1, "Cape Daily");
        Reporting half = reporting(0, 100);
        Contrast contrast =
                Contrast.of(
                        Subject.of(pair, half, MIDDLE, END), Subject.of(pair, half, FROM, MIDDLE));
        assertThat(contrast.amount().isKnown()).isFalse();
        assertThat(new ContrastWords(contrast, Beside.NOTHING, c -> c).sentences())
                .anyMatch(s -> s.startsWith("How much was read of one of the times is not known"));
    }

    @Test
    void refusesAPairAgainstItselfAtOneTime() {
        Subject one = subject(pair("XAR", "XBE", 6, 1, "Cape Daily"));
        assertThatThrownBy(() -> Contrast.of(one, one))
                .hasMessageStartingWith("two pairs or two periods must differ");
    }
}
