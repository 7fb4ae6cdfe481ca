package org.demarche.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to come nearest where nothing turned. */
class NearestTurnsTest {
    private final SeededSeries seeded = new SeededSeries(11);

    private static TurningPointReport step(long seed, double height) {
        ValueSeries series = ValueSeries.of(new SeededSeries(seed).levels(60, 0, height));
        return TurningPoints.in(series, ChangeModel.LEVEL);
    }

    @Test
    void tellsOfAStepTooLowToBeATurn() {
        int told = 0;
        int near = 0;
        for (int seed = 0; seed < 40; seed++) {
            TurningPointReport report = step(seed, 0.5);
            if (!report.hasTurned()) {
                told++;
                NearestTurns nearest = report.nearest().orElseThrow();
                near += nearest.indices().stream().anyMatch(i -> Math.abs(i - 60) <= 15) ? 1 : 0;
                assertThat(nearest.share()).isBetween(0.1, 0.999);
            }
        }
        assertThat(told).isGreaterThan(20);
        assertThat((double) near / told).isGreaterThan(0.5);
    }

    @Test
    void hasMoreOfTheEvidenceTheHigherTheStep() {
        double low = step(11, 0.35).nearest().orElseThrow().share();
        double high = step(11, 0.5).nearest().orElseThrow().share();
        assertThat(high).isGreaterThan(low);
    }

    @Test
    void isNothingWhereTheSeriesTurnedOrCannotTurn() {
        assertThat(TurningPoints.in(seeded.levels(60, 0, 4)).nearest()).isEmpty();
        assertThat(TurningPoints.in(1, 1, 1, 1, 1, 1, 1, 1).nearest()).isEmpty();
        assertThat(TurningPoints.in(1, 2).nearest()).isEmpty();
    }

    @Test
    void standsOutInFewSeriesWithoutATurn() {
        int out = 0;
        int series = 100;
        for (int seed = 0; seed < series; seed++) {
            TurningPointReport report = TurningPoints.in(new SeededSeries(seed).levels(200, 0));
            out += report.nearest().filter(NearestTurns::standsOut).isPresent() ? 1 : 0;
        }
        assertThat(out).isBetween(1, 15);
    }

    @Test
    void refusesWhatIsNoTurn() {
        Regime one = new Regime(0, 5, 1, 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NearestTurns(List.of(one), 0.5))
                .withMessageContaining("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NearestTurns(List.of(one, one), 1.5))
                .withMessageContaining("1.5");
    }
}
