package org.demarche.response.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountRegressionTest {
    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static LagDesign design(double[] own, double[] partner, int lags, int stretch) {
        return LagDesign.of(own.length, stretch)
                .withLags("own", own, lags)
                .withLags("partner", partner, lags);
    }

    private static Optional<CountRegression> of(double[] y, double[] x, int stretch) {
        return CountRegression.of(y, ones(y.length), design(y, x, 3, stretch));
    }

    /** With one act or none before, the estimate is the ratio of the two means. */
    @Test
    void estimatesTheRatioOfMeansByHand() {
        double[] x = {0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0};
        double[] y = {9, 1, 4, 2, 3, 5, 1, 0, 6, 2, 1, 4};
        LagDesign design = LagDesign.of(12, 12).withLags("x", x, 1);
        CountRegression fit = CountRegression.of(y, ones(12), design).orElseThrow();
        double after = (4 + 3 + 5 + 6 + 4) / 5.0;
        double otherwise = (1 + 2 + 1 + 0 + 2 + 1) / 6.0;
        assertThat(Math.pow(2, fit.sum("x").value())).isCloseTo(after / otherwise, within(1e-6));
        assertThat(fit.steps()).isEqualTo(11);
        assertThat(fit.events()).isEqualTo(29);
    }

    @Test
    void holdsCountsAgainstWhatWasRead() {
        double[] x = {0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0};
        double[] y = {9, 1, 4, 2, 3, 5, 1, 0, 6, 2, 1, 4};
        double[] read = new double[12];
        double[] more = new double[12];
        for (int t = 0; t < 12; t++) {
            read[t] = t % 3 + 1.0;
            more[t] = y[t] * read[t];
        }
        LagDesign design = LagDesign.of(12, 12).withLags("x", x, 1);
        CountRegression fit = CountRegression.of(more, read, design).orElseThrow();
        double after = (8.0 + 6 + 15 + 18 + 12) / (3 + 2 + 3 + 3 + 3);
        double otherwise = (2.0 + 2 + 1 + 0 + 2 + 2 + 0) / (2 + 1 + 1 + 2 + 1 + 2);
        assertThat(fit.sum("x").value()).isNotNaN();
        assertThat(Math.pow(2, fit.sum("x").value()))
                .isCloseTo(ratio(more, read, x), within(1e-6))
                .isNotCloseTo(after / otherwise, within(1e-6));
    }

    private static double ratio(double[] y, double[] read, double[] x) {
        double[] sums = new double[4];
        for (int t = 1; t < y.length; t++) {
            int at = x[t - 1] > 0 ? 0 : 2;
            sums[at] += y[t];
            sums[at + 1] += read[t];
        }
        return sums[0] / sums[1] / (sums[2] / sums[3]);
    }

    @Test
    void findsAnAnswerOneStepLater() {
        int found = 0;
        for (int seed = 0; seed < 40; seed++) {
            Draws draws = new Draws(seed);
            double[] x = new double[400];
            double[] y = new double[400];
            for (int t = 1; t < 400; t++) {
                x[t] = draws.count(0.5, 1);
                y[t] = draws.count(0.4 + 0.4 * x[t - 1], 2);
            }
            found += of(y, x, 26).orElseThrow().test("partner").p() < 0.05 ? 1 : 0;
        }
        assertThat(found).isGreaterThan(34);
    }

    @Test
    void findsOneWhereThereIsNoneAboutOneTimeInTwenty() {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            Draws draws = new Draws(2000 + seed);
            double[] x = new double[400];
            double[] y = new double[400];
            for (int t = 1; t < 400; t++) {
                x[t] = draws.count(0.6, 1);
                y[t] = draws.count(0.3 + 0.3 * y[t - 1], 1);
            }
            found += of(y, x, 26).orElseThrow().test("partner").p() < 0.05 ? 1 : 0;
        }
        assertThat(found).isBetween(4, 22);
    }

    /** Both became eightfold at the half; neither answers the other. */
    @Test
    void doesNotTakeACommonTurnForAnAnswer() {
        int found = 0;
        int withoutLevels = 0;
        for (int seed = 0; seed < 60; seed++) {
            Draws draws = new Draws(3000 + seed);
            double[] x = new double[520];
            double[] y = new double[520];
            for (int t = 0; t < 520; t++) {
                double mean = t < 260 ? 0.3 : 2.4;
                x[t] = draws.count(mean, 1);
                y[t] = draws.count(mean, 1);
            }
            found += of(y, x, 26).orElseThrow().test("partner").p() < 0.05 ? 1 : 0;
            withoutLevels += of(y, x, 520).orElseThrow().test("partner").p() < 0.05 ? 1 : 0;
        }
        assertThat(withoutLevels).isGreaterThan(50);
        assertThat(found).isLessThan(15);
    }

    @Test
    void stepsThatWereNotReadAreLeftOut() {
        Draws draws = new Draws(5);
        double[] x = new double[104];
        double[] y = new double[104];
        for (int t = 0; t < 104; t++) {
            x[t] = draws.count(2, 2);
            y[t] = draws.count(2, 2);
        }
        double[] read = ones(104);
        y[50] = Double.NaN;
        read[80] = 0;
        CountRegression fit = CountRegression.of(y, read, design(y, x, 3, 104)).orElseThrow();
        assertThat(fit.steps()).isEqualTo(104 - 3 - 4 - 1);
    }

    @Test
    void saysNothingWhereNothingCanBeEstimated() {
        double[] none = new double[100];
        double[] x = new double[100];
        x[7] = 1;
        assertThat(of(none, x, 26)).isEmpty();
        double[] once = new double[100];
        once[60] = 1;
        assertThat(of(once, x, 100)).isEmpty();
        assertThat(of(once, none, 100)).isEmpty();
    }

    @Test
    void namesItsColumns() {
        Draws draws = new Draws(6);
        double[] y = new double[100];
        for (int t = 0; t < 100; t++) {
            y[t] = draws.count(2, 2);
        }
        CountRegression fit =
                CountRegression.of(y, ones(100), LagDesign.of(100, 50).withLags("own", y, 2))
                        .orElseThrow();
        assertThat(fit.coefficients())
                .extracting(Estimate::name)
                .containsExactly("own −1", "own −2");
        assertThat(fit.coefficients()).allMatch(e -> e.interval().contains(e.value()));
        assertThatThrownBy(() -> fit.test("partner")).hasMessage("there is no block partner");
    }

    @Test
    void refusesWhatDoesNotFit() {
        LagDesign design = LagDesign.of(10, 5);
        assertThatThrownBy(() -> CountRegression.of(new double[9], ones(9), design))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts and exposure must have 10 steps, had 9 and 9");
        assertThatThrownBy(() -> LagDesign.of(10, 1)).hasMessageContaining("stretch >= 2");
        assertThatThrownBy(
                        () ->
                                design.withLags("a", new double[10], 1)
                                        .withLags("a", new double[10], 1))
                .hasMessage("there is a block a already");
    }
}
