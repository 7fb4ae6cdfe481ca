package org.demarche.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the front door answers, on series whose turns are known and on bad ones. */
class TurningPointsTest {
    private final SeededSeries seeded = new SeededSeries(5);

    @Test
    void findsWhereALevelJumps() {
        TurningPointReport report = TurningPoints.in(seeded.levels(50, 0, 3, 3, 0));
        assertThat(report.turningPoints())
                .extracting(TurningPoint::index)
                .allMatch(i -> Math.abs(i - 50) <= 2 || Math.abs(i - 150) <= 2)
                .hasSize(2);
        TurningPoint first = report.turningPoints().get(0);
        assertThat(first.low()).isLessThanOrEqualTo(50);
        assertThat(first.high()).isGreaterThanOrEqualTo(50);
        assertThat(first.probability()).isGreaterThan(0.99);
        assertThat(first.before()).isCloseTo(0, within(0.6));
        assertThat(first.change()).isCloseTo(3, within(0.8));
        assertThat(first.stability()).isEqualTo(1);
    }

    @Test
    void namesTheFirstObservationOfTheNewRegime() {
        double[] values = new double[40];
        Arrays.fill(values, 17, 40, 10);
        TurningPointReport report = TurningPoints.in(ValueSeries.of(values), ChangeModel.LEVEL);
        assertThat(report.turningPoints()).extracting(TurningPoint::index).containsExactly(17);
        assertThat(report.regimes()).extracting(Regime::end).containsExactly(17, 40);
    }

    @Test
    void findsWhereALineBends() {
        TurningPointReport report = TurningPoints.in(seeded.bend(60, 0.5, -0.5, 1));
        assertThat(report.model()).isEqualTo(ChangeModel.TREND);
        assertThat(report.turningPoints()).hasSize(1);
        assertThat(report.turningPoints().get(0).index()).isBetween(55, 65);
        assertThat(report.regimes().get(0).slope()).isCloseTo(0.5, within(0.1));
        assertThat(report.regimes().get(1).slope()).isCloseTo(-0.5, within(0.1));
    }

    @Test
    void saysThatNothingTurnedAndHowSureThatIs() {
        TurningPointReport report = TurningPoints.in(seeded.levels(200, 0));
        assertThat(report.hasTurned()).isFalse();
        assertThat(report.probabilityOfNone()).isGreaterThan(0.5);
        assertThat(report.regimes()).hasSize(1);
        double[] turned = seeded.levels(50, 0, 3);
        assertThat(TurningPoints.in(turned).probabilityOfNone()).isLessThan(0.01);
    }

    @Test
    void takesCountsForCounts() {
        TurningPointReport report = TurningPoints.in(seeded.counts(130, 2, 2, 5));
        assertThat(report.model()).isEqualTo(ChangeModel.QUASI_POISSON);
        assertThat(report.turningPoints()).hasSize(1);
        assertThat(report.turningPoints().get(0).index()).isBetween(118, 142);
        assertThat(report.regimes().get(1).level()).isCloseTo(5, within(1.0));
        assertThat(report.why()).anyMatch(w -> w.contains("more than independent events"));
    }

    @Test
    void doesNotTakeThreeTimesTheCoverageForATurn() {
        double[] counts = seeded.counts(130, 3, 2, 6);
        double[] exposure = new double[260];
        Arrays.fill(exposure, 0, 130, 100);
        Arrays.fill(exposure, 130, 260, 300);
        ValueSeries series = ValueSeries.of(counts);
        assertThat(TurningPoints.in(series).hasTurned()).isTrue();
        assertThat(TurningPoints.in(series.withExposure(exposure)).hasTurned()).isFalse();
    }

    @Test
    void isNotMovedByOneGiantValue() {
        double[] values = seeded.levels(60, 0, 4);
        values[20] = 1e6;
        TurningPointReport report = TurningPoints.in(values);
        assertThat(report.model()).isEqualTo(ChangeModel.ROBUST_LEVEL);
        assertThat(report.turningPoints()).extracting(TurningPoint::index).hasSize(1);
        assertThat(report.turningPoints().get(0).index()).isBetween(57, 63);
        assertThat(report.turningPoints().get(0).before()).isCloseTo(0, within(0.5));
    }

    @Test
    void countsMissingValuesAndKeepsThePlacesOfTheOthers() {
        double[] values = seeded.levels(50, 0, 5);
        for (int i = 10; i < 20; i++) {
            values[i] = Double.NaN;
        }
        TurningPointReport report = TurningPoints.in(values);
        assertThat(report.turningPoints()).extracting(TurningPoint::index).containsExactly(50);
        assertThat(report.why()).contains("10 of 100 observations are missing.");
    }

    @Test
    void placesATurnInsideAGapNowhereInIt() {
        double[] values = seeded.levels(50, 0, 8);
        for (int i = 45; i < 55; i++) {
            values[i] = Double.NaN;
        }
        TurningPoint point = TurningPoints.in(values).turningPoints().get(0);
        assertThat(point.low()).isEqualTo(45);
        assertThat(point.high()).isEqualTo(55);
    }

    @Test
    void saysThatAConstantSeriesDoesNotTurn() {
        double[] values = new double[80];
        Arrays.fill(values, 7.3);
        TurningPointReport report = TurningPoints.in(values);
        assertThat(report.hasTurned()).isFalse();
        assertThat(report.probabilityOfNone()).isEqualTo(1);
        assertThat(report.why()).contains("All values are equal.");
    }

    @Test
    void saysThatZerosDoNotTurn() {
        TurningPointReport report = TurningPoints.in(new double[260]);
        assertThat(report.hasTurned()).isFalse();
        double[] exposure = new double[260];
        Arrays.fill(exposure, 12);
        exposure[3] = 40;
        ValueSeries series = ValueSeries.of(new double[260]).withExposure(exposure);
        assertThat(TurningPoints.in(series).hasTurned()).isFalse();
    }

    @Test
    void saysThatFourObservationsAreTooFew() {
        TurningPointReport report = TurningPoints.in(1, 2, 30, 40);
        assertThat(report.hasTurned()).isFalse();
        assertThat(report.why()).contains("4 observations are too few to tell; 5 are needed.");
        assertThat(TurningPoints.in().regimes()).isEmpty();
        assertThat(TurningPoints.in(Double.NaN, Double.NaN).regimes()).isEmpty();
    }

    @Test
    void answersForASeriesShorterThanTwoRegimes() {
        TurningPointReport report = TurningPoints.in(1, 9, 2, 8, 3);
        assertThat(report.hasTurned()).isFalse();
        assertThat(report.probabilityOfNone()).isEqualTo(0.5);
    }

    @Test
    void takesNegativeValuesForNoCounts() {
        double[] values = {-1, 2, 0, 1, -2, 1, 0, 2, -1, 1, 0, 2};
        assertThat(TurningPoints.in(values).model().isOfCounts()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TurningPoints.in(ValueSeries.of(values), ChangeModel.POISSON))
                .withMessage("count must be >= 0, was -1.0 at 0");
    }

    @Test
    void takesAnObservationWithoutExposureForMissing() {
        double[] counts = seeded.counts(60, 3, 2);
        double[] exposure = new double[60];
        Arrays.fill(exposure, 5);
        exposure[7] = 0;
        counts[7] = 0;
        TurningPointReport report = TurningPoints.in(ValueSeries.of(counts).withExposure(exposure));
        assertThat(report.why()).contains("1 of 60 observations are missing.");
        counts[7] = 3;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueSeries.of(counts).withExposure(exposure))
                .withMessage("exposure must be > 0 where the value is not 0, was 0 at 7");
        exposure[7] = -1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueSeries.of(counts).withExposure(exposure))
                .withMessage("exposure must be >= 0, was -1.0 at 7");
    }

    @Test
    void refusesInfiniteValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TurningPoints.in(1, 2, Double.POSITIVE_INFINITY))
                .withMessage("value must be within ±1e150, was Infinity at 2");
    }

    @Test
    void doesNotDependOnTheUnit() {
        double[] values = seeded.levels(40, 0, 3, 1);
        double[] large = Arrays.stream(values).map(v -> 1e12 * v + 3e14).toArray();
        assertThat(TurningPoints.in(large).turningPoints())
                .extracting(TurningPoint::index)
                .isEqualTo(
                        TurningPoints.in(values).turningPoints().stream()
                                .map(TurningPoint::index)
                                .toList());
    }

    @ParameterizedTest
    @EnumSource(ChangeModel.class)
    void findsAPlainTurnUnderEveryModel(ChangeModel model) {
        double[] values = seeded.counts(60, 4, 3, 30);
        TurningPointReport report = TurningPoints.in(ValueSeries.of(values), model);
        assertThat(report.model()).isEqualTo(model);
        assertThat(report.turningPoints())
                .extracting(TurningPoint::index)
                .anyMatch(i -> Math.abs(i - 60) <= 6);
    }

    @ParameterizedTest
    @EnumSource(ChangeModel.class)
    void findsNothingInZerosUnderAnyModel(ChangeModel model) {
        ValueSeries zeros = ValueSeries.of(new double[50]);
        assertThat(TurningPoints.in(zeros, model).hasTurned()).isFalse();
    }
}
