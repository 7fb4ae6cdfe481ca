package org.demarche.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.change.ValueSeries;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollingForecastTest {
    private static final PoolSettings STANDARD = PoolSettings.STANDARD;

    /** Poisson counts about rates, from a seed. */
    private static double[] draw(long seed, double... rates) {
        Random random = new Random(seed);
        return Arrays.stream(rates)
                .map(
                        r ->
                                new PoissonDistribution(r)
                                        .inverseCumulativeProbability(random.nextDouble()))
                .toArray();
    }

    private static double[] rates(int n, java.util.function.IntToDoubleFunction at) {
        return IntStream.range(0, n).mapToDouble(at).toArray();
    }

    private static RollingForecast of(double[] counts, Window window) {
        return RollingForecast.of(ValueSeries.of(counts), window, STANDARD, 26);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void usesNothingThatCameLater(int weeks) {
        double[] counts = draw(1, rates(160, i -> 2 + Math.sin(i / 9.0)));
        double[] other = counts.clone();
        Arrays.fill(other, 120, 160, 25);
        var before = of(counts, Window.next(weeks)).forecasts();
        var changed = of(other, Window.next(weeks)).forecasts();
        for (int i = 0; before.get(i).origin() < 120; i++) {
            assertThat(changed.get(i).points()).isEqualTo(before.get(i).points());
            assertThat(changed.get(i).atLeastOne()).isEqualTo(before.get(i).atLeastOne());
        }
        assertThat(changed.get(before.size() - 1).points())
                .isNotEqualTo(before.get(before.size() - 1).points());
    }

    @Test
    void beatsThePastWhereTheRateMoves() {
        double[] counts = draw(2, rates(500, i -> i % 200 < 100 ? 1 : 9));
        Scorecard card = of(counts, Window.single(1)).scorecard();
        assertThat(card.of(Method.SHOWN).crps())
                .isLessThan(0.7 * card.of(Method.CLIMATOLOGY).crps());
        assertThat(card.of(Method.SHOWN).logScore())
                .isLessThan(card.of(Method.CLIMATOLOGY).logScore());
    }

    @Test
    void isNoWorseThanThePastWhereNothingMoves() {
        double[] counts = draw(3, rates(600, i -> 1.5));
        for (Window window : new Window[] {Window.single(1), Window.next(4), Window.next(12)}) {
            Scorecard card = of(counts, window).scorecard();
            assertThat(card.of(Method.SHOWN).crps())
                    .isLessThan(1.03 * card.of(Method.CLIMATOLOGY).crps());
        }
    }

    @Test
    void holdsWhatItSays() {
        double[] counts = draw(4, rates(1500, i -> 4 + 3 * Math.sin(i / 30.0)));
        Scorecard card = of(counts, Window.single(1)).scorecard();
        for (Coverage coverage : card.coverage()) {
            assertThat(coverage.stated()).isGreaterThanOrEqualTo(coverage.level() - 0.01);
            assertThat(coverage.seen()).isCloseTo(coverage.stated(), within(0.04));
        }
        for (ReliabilityBin bin : card.reliability()) {
            if (bin.forecasts() > 150) {
                assertThat(bin.share()).isCloseTo(bin.stated(), within(0.08));
            }
        }
        assertThat(card.reliability().stream().mapToInt(ReliabilityBin::forecasts).sum())
                .isEqualTo(card.forecasts());
    }

    @Test
    void showsTheBaselineWhereThePoolHasDoneWorse() {
        double[] counts = rates(400, i -> i % 2 == 0 ? 0 : 12);
        RollingForecast rolling = of(counts, Window.next(2));
        assertThat(rolling.shown()).isEqualTo(Method.LAST);
        assertThat(rolling.ahead(Method.SHOWN).quantile(0.5)).isEqualTo(12);
        assertThat(rolling.scorecard().best().method()).isIn(Method.LAST, Method.MEAN);
    }

    @Test
    void takesWhatWasReadIntoAccountWhereItHelps() {
        double[] read = rates(400, i -> i % 120 < 60 ? 20 : 200);
        double[] counts = draw(5, Arrays.stream(read).map(r -> 0.05 * r).toArray());
        ValueSeries held = ValueSeries.of(counts).withExposure(read);
        RollingForecast rolling = RollingForecast.of(held, Window.single(1), STANDARD, 26);
        assertThat(rolling.weights()).containsKeys(Method.RECENT_SHARE, Method.INGARCH_SHARE);
        assertThat(of(counts, Window.single(1)).weights())
                .doesNotContainKeys(Method.RECENT_SHARE, Method.INGARCH_SHARE);
        assertThat(rolling.weights().values().stream().mapToDouble(w -> w).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void scoresNoWindowThatWasNotReadAsAWhole() {
        double[] counts = draw(6, rates(200, i -> 2));
        counts[100] = Double.NaN;
        assertThat(of(counts, Window.next(4)).forecasts()).hasSize(196 - 26 - 4);
        assertThat(of(counts, Window.next(4)).forecasts())
                .noneMatch(f -> f.origin() >= 96 && f.origin() < 100);
    }

    @Test
    void saysTheSameEveryTime() {
        double[] counts = draw(7, rates(300, i -> 3));
        assertThat(of(counts, Window.next(4)).scorecard())
                .isEqualTo(of(counts, Window.next(4)).scorecard());
    }

    @Test
    void livesThroughNothingAndThroughFloods() {
        Scorecard silent = of(new double[100], Window.next(12)).scorecard();
        assertThat(silent.of(Method.SHOWN).crps()).isLessThan(0.2);
        double[] flood = rates(100, i -> i < 90 ? 0 : 400);
        RollingForecast rolling = of(flood, Window.next(12));
        assertThat(rolling.ahead(Method.POOL).mean()).isGreaterThan(100);
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> of(rates(40, i -> 1.5), Window.single(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole number of 0 to");
        assertThatThrownBy(() -> of(rates(40, i -> -1), Window.single(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(new double[5], Window.single(1)))
                .hasMessageContaining("at least 12 periods, were 5");
        assertThatThrownBy(() -> new Window(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
