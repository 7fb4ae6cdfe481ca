package org.demarche.series.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.ontology.EventClass;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    private static PeriodEvents events(String... kinds) {
        return new PeriodEvents(Stream.of(kinds).map(EventClass::parse).toList());
    }

    private static final PeriodEvents SOME =
            events("ASSAULT", "ACCUSE", "ACCUSE", "CONSULT", "AID", "SANCTION.expel");

    @Test
    void countsSharesAndScoresAsTheirFormulasSay() {
        assertThat(Measure.EVENTS.value(SOME)).hasValue(6);
        assertThat(Measure.CONFLICT.value(SOME)).hasValue(4);
        assertThat(Measure.MATERIAL_CONFLICT.value(SOME)).hasValue(2);
        assertThat(Measure.VERBAL_COOPERATION.value(SOME)).hasValue(1);
        assertThat(Measure.SCORE_SUM.value(SOME)).hasValue(-9 - 2 - 2 + 2.5 + 10 - 5.5);
        assertThat(Measure.SCORE_MEAN.value(SOME)).hasValue(-1);
        assertThat(Measure.BALANCE.value(SOME).orElseThrow()).isCloseTo(-1 / 3.0, within(1e-12));
        assertThat(Measure.DEED_SHARE.value(SOME)).hasValue(0.5);
    }

    @Test
    void nothingHasACountButNoMeanShareOrBalance() {
        assertThat(Measure.EVENTS.value(PeriodEvents.NONE)).hasValue(0);
        assertThat(Measure.SCORE_SUM.value(PeriodEvents.NONE)).hasValue(0);
        for (Measure measure :
                new Measure[] {Measure.SCORE_MEAN, Measure.BALANCE, Measure.DEED_SHARE}) {
            assertThat(measure.value(PeriodEvents.NONE)).isEmpty();
            assertThat(measure.interval(PeriodEvents.NONE).isPresent()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesLieInTheirIntervalsAndRanges(Measure measure) {
        double value = measure.value(SOME).orElseThrow();
        assertThat(measure.interval(SOME).orElseThrow().contains(value)).isTrue();
        assertThat(value).isBetween(measure.least(), measure.most());
        assertThat(Measure.named(measure.label())).contains(measure);
    }

    @Test
    void theCountIntervalIsGarwoods() {
        // Printed in Garwood's table: 0 → 3.689, 5 → 1.623 to 11.668, 10 → 4.795 to 18.390.
        assertThat(PoissonInterval.of(0).high()).isCloseTo(3.689, within(5e-4));
        assertThat(PoissonInterval.of(5).low()).isCloseTo(1.623, within(5e-4));
        assertThat(PoissonInterval.of(5).high()).isCloseTo(11.668, within(5e-4));
        assertThat(PoissonInterval.of(10).low()).isCloseTo(4.795, within(5e-4));
        assertThatThrownBy(() -> PoissonInterval.of(-1)).hasMessage("count must be >= 0, was -1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 2, 7.5, 40})
    void theCountIntervalCoversAtLeastNineteenOfTwenty(double rate) {
        PoissonDistribution counts = new PoissonDistribution(rate);
        double covered =
                IntStream.range(0, 400)
                        .filter(n -> PoissonInterval.of(n).contains(rate))
                        .mapToDouble(counts::probability)
                        .sum();
        assertThat(covered).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void bootstrapIntervalsCoverAboutNineteenOfTwenty() {
        SplittableRandom random = new SplittableRandom(5);
        int mean = 0;
        int sum = 0;
        int runs = 300;
        PoissonDistribution count = new PoissonDistribution(40);
        for (int i = 0; i < runs; i++) {
            int n = count.inverseCumulativeProbability(random.nextDouble());
            double[] scores =
                    IntStream.range(0, n)
                            .mapToDouble(k -> random.nextDouble() < 0.7 ? -9 : 2.5)
                            .toArray();
            double expected = 0.7 * -9 + 0.3 * 2.5;
            mean += ScoreBootstrap.ofMean(scores).orElseThrow().contains(expected) ? 1 : 0;
            sum += ScoreBootstrap.ofSum(scores).orElseThrow().contains(40 * expected) ? 1 : 0;
        }
        assertThat((double) mean / runs).isBetween(0.91, 0.98);
        assertThat((double) sum / runs).isBetween(0.91, 0.98);
    }

    @Test
    void tooFewScoresHaveNoInterval() {
        assertThat(ScoreBootstrap.ofMean(new double[] {1, 2, 3, 4}).isPresent()).isFalse();
        assertThat(ScoreBootstrap.ofSum(new double[5]).orElseThrow()).isEqualTo(new Interval(0, 0));
    }
}
