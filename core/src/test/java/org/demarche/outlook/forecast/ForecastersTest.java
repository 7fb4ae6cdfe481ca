package org.demarche.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.change.ValueSeries;
import org.junit.jupiter.api.Test;

class ForecastersTest {
    /** Shows a forecaster a whole series and asks it at the end. */
    private static CountDistribution after(Forecaster forecaster, Window window, double... counts) {
        Past past = new Past(ValueSeries.of(counts), false);
        CountDistribution last = CountDistribution.point(0);
        for (int i = 0; i < counts.length; i++) {
            past.advance();
            forecaster.see(past);
            if (i >= window.last()) {
                forecaster.learn(past.total(i - window.length() + 1, window.length()));
            }
            last = forecaster.ahead(past);
        }
        return last;
    }

    private static double[] stepUp(int n, double before, double after, int late) {
        double[] counts = new double[n];
        for (int i = 0; i < n; i++) {
            counts[i] = i < n - late ? before : after;
        }
        return counts;
    }

    @Test
    void climatologyIsTheFrequencyOfWindows() {
        Window window = Window.next(2);
        CountDistribution d = after(new Climatology(window, 0), window, 1, 0, 1, 0, 1, 1, 0);
        // windows: 1 1 1 1 2 1, and one more observation spread about their mean
        assertThat(d.atMost(1)).isCloseTo(5 / 7.0, within(0.12));
        assertThat(d.atLeast(3)).isBetween(0.001, 0.06);
    }

    @Test
    void theLastPartOfThePastForgetsTheRest() {
        Window window = Window.single(1);
        double[] counts = stepUp(100, 9, 0, 26);
        assertThat(after(new Climatology(window, 26), window, counts).mean()).isLessThan(0.2);
        assertThat(after(new Climatology(window, 0), window, counts).mean()).isGreaterThan(6);
    }

    @Test
    void recentRateFollowsAStep() {
        Window window = Window.next(4);
        Forecaster recent = new RecentRate(window, .99, List.of(4, 16, 1000));
        assertThat(after(recent, window, stepUp(200, 1, 10, 20)).mean()).isCloseTo(40, within(8.0));
    }

    @Test
    void autoregressionReturnsToItsLevelTheFurtherAhead() {
        double[] counts = new double[400];
        for (int i = 0; i < 400; i++) {
            counts[i] = i % 40 < 8 ? 10 : 1;
        }
        counts[399] = 20;
        double near = after(new Ingarch(Window.single(1), .99), Window.single(1), counts).mean();
        double far = after(new Ingarch(Window.single(20), .99), Window.single(20), counts).mean();
        assertThat(near).isGreaterThan(far + 1);
        assertThat(far).isCloseTo(2.8, within(1.5));
    }

    @Test
    void spreadIsLearntFromWhatCame() {
        Spread even = new Spread(.99);
        Spread wild = new Spread(.99);
        for (int i = 0; i < 200; i++) {
            even.learn(10, 10);
            wild.learn(10, i % 10 == 0 ? 100 : 0);
        }
        assertThat(even.dispersion()).isZero();
        assertThat(wild.dispersion()).isGreaterThan(2);
    }

    @Test
    void calibrationWidensWhatWasTooNarrow() {
        Calibration calibration = new Calibration(20, 1);
        CountDistribution narrow = CountDistribution.negativeBinomial(50, 0);
        for (int i = 0; i < 400; i++) {
            calibration.learn(narrow, i % 2 == 0 ? 40 : 60);
        }
        CountDistribution wider = calibration.applied(narrow);
        double before = narrow.atMost(60) - narrow.atMost(39);
        double after = wider.atMost(60) - wider.atMost(39);
        assertThat(after).isLessThan(before);
        assertThat(wider.quantile(.9) - wider.quantile(.1))
                .isGreaterThan(narrow.quantile(.9) - narrow.quantile(.1));
    }

    @Test
    void calibrationLeavesAloneWhatItKnowsNothingOf() {
        CountDistribution said = CountDistribution.negativeBinomial(3, 0.5);
        CountDistribution same = new Calibration(50, .99).applied(said);
        for (int k = 0; k < 20; k++) {
            assertThat(same.atMost(k)).isCloseTo(said.atMost(k), within(1e-9));
        }
    }
}
