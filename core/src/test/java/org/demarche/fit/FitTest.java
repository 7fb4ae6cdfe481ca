package org.demarche.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.change.Prediction;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.ontology.QuadClass;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.PairDay;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.series.SeriesUnit;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int MONTHS = 30;

    private static Reporting reading() {
        List<Reporting.Part> parts = new ArrayList<>();
        for (int m = 0; m < MONTHS; m++) {
            LocalDate day = FIRST.plusMonths(m);
            parts.add(new Reporting.Part(day, day.plusDays(1), "Cape Daily", 100, 5));
        }
        return new Reporting(parts);
    }

    private static RecordedEvent event(String what, LocalDate day, int id) {
        return new EventDraft().what(what).date(day.toString()).id("%016x".formatted(id)).build();
    }

    /** Two accusations a month, and what is added. */
    private static DyadRecord pair(RecordedEvent... more) {
        List<RecordedEvent> events = new ArrayList<>(List.of(more));
        for (int m = 0; m < MONTHS; m++) {
            events.add(event("ACCUSE", FIRST.plusMonths(m).plusDays(4), 2 * m));
            events.add(event("ACCUSE", FIRST.plusMonths(m).plusDays(20), 2 * m + 1));
        }
        return new DyadRecord("XAR", "XBE", events, new Coverage(new TreeMap<>()));
    }

    private static Occurrence once(RecordedEvent event) {
        return Occurrence.of(Report.of(event));
    }

    @Test
    void whatComesEveryMonthIsInLine() {
        RecordedEvent last = event("ACCUSE", FIRST.plusMonths(MONTHS - 1).plusDays(9), 900);
        EventFit fit = EventFit.of(once(last), pair(last), reading(), SeriesUnit.MONTH);
        assertThat(fit.verdict()).isEqualTo(EventFit.Verdict.IN_LINE);
        assertThat(fit.count().seen()).isEqualTo(3);
        assertThat(fit.count().prediction().mean()).isCloseTo(2, within(0.1));
        assertThat(fit.kind()).isGreaterThan(0.9);
    }

    @Test
    void whatNeverCameIsOutOfLineAndNew() {
        LocalDate last = FIRST.plusMonths(MONTHS - 1);
        RecordedEvent bomb = event("ASSAULT.aerial", last, 901);
        RecordedEvent[] bombs = {
            bomb, event("ASSAULT", last.plusDays(5), 905), event("ASSAULT", last.plusDays(9), 906)
        };
        EventFit fit = EventFit.of(once(bomb), pair(bombs), reading(), SeriesUnit.MONTH);
        assertThat(fit.verdict()).isEqualTo(EventFit.Verdict.OUT_OF_LINE);
        assertThat(fit.count().seen()).isEqualTo(3);
        assertThat(fit.score()).isLessThan(0.03);
        assertThat(fit.count().atLeast()).isLessThan(0.001);
        assertThat(new FitWords(fit, c -> c.equals("XAR") ? "Arvania" : "Belmora").novelty())
                .isEqualTo(
                        "First ASSAULT by Arvania on Belmora on record. First ASSAULT.aerial by"
                                + " Arvania on Belmora on record. 58 occurrences of the one on the"
                                + " other are on record from before.");
    }

    @Test
    void saysSinceWhenNothingOfTheKindHappened() {
        RecordedEvent old = event("SANCTION.expel", FIRST.plusDays(9), 902);
        RecordedEvent now = event("SANCTION.withdraw", FIRST.plusMonths(20), 903);
        EventFit fit = EventFit.of(once(now), pair(old, now), reading(), SeriesUnit.MONTH);
        assertThat(new FitWords(fit, c -> c).novelty())
                .startsWith(
                        "First SANCTION by XAR on XBE since 10 January 2018. First"
                                + " SANCTION.withdraw by XAR on XBE on record.");
    }

    @Test
    void refusesWhatCannotBeHeldAgainstAnything() {
        RecordedEvent early = event("ACCUSE", FIRST.plusMonths(2), 904);
        assertThatThrownBy(() -> EventFit.of(once(early), pair(early), reading(), SeriesUnit.MONTH))
                .hasMessage("fewer than 6 periods were read before 2018-03");
        RecordedEvent vague = new EventDraft().date("2019").build();
        assertThatThrownBy(() -> EventFit.of(once(vague), pair(vague), reading(), SeriesUnit.MONTH))
                .hasMessageContaining("on a day");
    }

    @Test
    void thePredictionIsTheGammaPoissonMixture() {
        double[] counts = {1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0};
        double[] exposure = new double[12];
        Arrays.fill(exposure, 100);
        Prediction prediction = Prediction.of(counts, exposure, 100);
        assertThat(prediction.mean()).isCloseTo(6.5 / 12, within(1e-12));
        assertThat(prediction.atLeast(3)).isCloseTo(0.02274, within(1e-5));
        assertThat(prediction.atLeast(0)).isEqualTo(1);
        assertThat(prediction.atMost(2) + prediction.atLeast(3)).isCloseTo(1, within(1e-12));
    }

    @Test
    void itsPlacesAreUniformWhereThePredictionIsRight() {
        Random random = new Random(3);
        PoissonDistribution poisson = new PoissonDistribution(2.5);
        double[] exposure = new double[40];
        Arrays.fill(exposure, 50);
        int low = 0;
        int high = 0;
        for (int i = 0; i < 2000; i++) {
            double[] counts =
                    random.doubles(40).map(u -> poisson.inverseCumulativeProbability(u)).toArray();
            int next = poisson.inverseCumulativeProbability(random.nextDouble());
            double place = Prediction.of(counts, exposure, 50).place(next, i);
            low += place < 0.1 ? 1 : 0;
            high += place > 0.9 ? 1 : 0;
        }
        assertThat(low / 2000.0).isBetween(0.07, 0.13);
        assertThat(high / 2000.0).isBetween(0.07, 0.13);
    }

    @Test
    void adjustsAsBenjaminiAndHochbergDo() {
        assertThat(FalseDiscovery.adjusted(0.01, 0.04, 0.03, 0.5))
                .containsExactly(
                        new double[] {0.04, 0.04 * 4 / 3, 0.04 * 4 / 3, 0.5}, within(1e-12));
        assertThatThrownBy(() -> FalseDiscovery.adjusted(1.2))
                .hasMessage("probability must be 0..1, was 1.2");
    }

    private static List<PairDay> quietPairs(Random random, LocalDate end) {
        List<PairDay> days = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            String a = "A%02d".formatted(k);
            for (int d = 1; d <= 25 * 30; d++) {
                if (random.nextDouble() < 0.05) {
                    days.add(new PairDay(a, "ZZZ", end.minusDays(d), QuadClass.VERBAL_CONFLICT, 1));
                }
            }
        }
        return days;
    }

    private static Reporting daily(LocalDate end) {
        List<Reporting.Part> parts = new ArrayList<>();
        for (int d = 1; d <= 25 * 30; d++) {
            LocalDate day = end.minusDays(d);
            parts.add(new Reporting.Part(day, day.plusDays(1), "", 10, 3));
        }
        return new Reporting(parts);
    }

    @Test
    void theScanRanksABurstFirstAndCallsLittleElse() {
        LocalDate end = LocalDate.of(2020, 1, 1);
        int false10 = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<PairDay> days = quietPairs(new Random(seed), end);
            false10 +=
                    PairScan.of(days, daily(end), end, 30).alarms().stream()
                                    .anyMatch(a -> a.q() <= 0.10)
                            ? 1
                            : 0;
            days.add(new PairDay("QUA", "REL", end.minusDays(3), QuadClass.MATERIAL_CONFLICT, 6));
            Alarm first = PairScan.of(days, daily(end), end, 30).alarms().get(0);
            assertThat(first.a() + first.b()).isEqualTo("QUAREL");
            assertThat(first.q()).isLessThan(0.01);
            assertThat(first.isHostile()).isTrue();
        }
        assertThat(false10).isLessThanOrEqualTo(5);
    }

    @Test
    void theScanOfATimeThatWasNotReadIsEmpty() {
        LocalDate end = LocalDate.of(2020, 1, 1);
        assertThat(PairScan.of(List.of(), daily(end), end.plusDays(90), 30).alarms()).isEmpty();
    }
}
