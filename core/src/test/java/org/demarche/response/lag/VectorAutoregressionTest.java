package org.demarche.response.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class VectorAutoregressionTest {
    /** The second answers the first one step later; the first answers nobody. */
    private static double[][] answering(int steps, long seed) {
        Draws draws = new Draws(seed);
        double[][] series = new double[2][steps];
        for (int t = 1; t < steps; t++) {
            series[0][t] = 0.4 * series[0][t - 1] + draws.normal();
            series[1][t] = 0.2 * series[1][t - 1] + 0.5 * series[0][t - 1] + draws.normal();
        }
        return series;
    }

    @Test
    void tellsWhoAnswersWhom() {
        VectorAutoregression model = VectorAutoregression.of(answering(300, 1), 3).orElseThrow();
        assertThat(model.granger(0, 1).p()).isLessThan(1e-6);
        assertThat(model.granger(1, 0).p()).isGreaterThan(0.05);
        assertThat(model.isStable()).isTrue();
    }

    @Test
    void testsAsTwoPlainRegressionsDo() {
        double[][] series = answering(120, 2);
        int lags = 2;
        double[][] with = new double[118][5];
        double[][] without = new double[118][3];
        double[] y = new double[118];
        for (int t = 2; t < 120; t++) {
            y[t - 2] = series[1][t];
            with[t - 2] =
                    new double[] {
                        1, series[0][t - 1], series[1][t - 1], series[0][t - 2], series[1][t - 2]
                    };
            without[t - 2] = new double[] {1, series[1][t - 1], series[1][t - 2]};
        }
        double f = (rss(without, y) - rss(with, y)) / lags / (rss(with, y) / (118 - 5));
        FTest test = VectorAutoregression.of(series, lags).orElseThrow().granger(0, 1);
        assertThat(test.statistic()).isCloseTo(f, within(1e-8 * f));
        assertThat(test.numerator()).isEqualTo(2);
        assertThat(test.denominator()).isEqualTo(113);
    }

    private static double rss(double[][] x, double[] y) {
        var matrix = new Array2DRowRealMatrix(x);
        var target = new ArrayRealVector(y);
        var beta = new QRDecomposition(matrix).getSolver().solve(target);
        double norm = target.subtract(matrix.operate(beta)).getNorm();
        return norm * norm;
    }

    /**
     * Brandt's package MSBVAR gives these for its weekly Israel–Palestine series, which is not part
     * of the project: asked where DEMARCHE_DATA says it lies.
     */
    @Test
    void reproducesThePublishedTestsOfIsraelAndPalestine() throws Exception {
        Path file =
                Path.of(
                        System.getenv().getOrDefault("DEMARCHE_DATA", "no-data"),
                        "dyad/israel_palestine_weekly_goldstein_1979_2003.csv");
        Assumptions.assumeTrue(Files.exists(file));
        List<String> lines = Files.readAllLines(file);
        double[][] series = new double[2][lines.size() - 1];
        for (int t = 0; t < lines.size() - 1; t++) {
            String[] fields = lines.get(t + 1).split(",", -1);
            series[0][t] = Double.parseDouble(fields[3]);
            series[1][t] = Double.parseDouble(fields[4]);
        }
        double[][] known = {
            {1, 72.523, 129.370}, {2, 56.301, 32.947}, {4, 28.643, 13.228}, {6, 17.631, 10.912}
        };
        for (double[] row : known) {
            var model = VectorAutoregression.of(series, (int) row[0]).orElseThrow();
            assertThat(model.granger(1, 0).statistic()).isCloseTo(row[1], within(5e-4));
            assertThat(model.granger(0, 1).statistic()).isCloseTo(row[2], within(5e-4));
        }
    }

    @Test
    void aGapCostsItsStepAndThoseThatLookBackOnIt() {
        double[][] series = answering(200, 3);
        series[0][100] = Double.NaN;
        assertThat(VectorAutoregression.of(series, 4).orElseThrow().steps()).isEqualTo(200 - 4 - 5);
    }

    @Test
    void saysNothingOfSeriesThatCannotBeTold() {
        double[][] flat = answering(100, 4);
        Arrays.fill(flat[1], 3);
        assertThat(VectorAutoregression.of(flat, 2)).isEmpty();
        double[][] twins = answering(100, 5);
        twins[1] = twins[0].clone();
        assertThat(VectorAutoregression.of(twins, 2)).isEmpty();
        assertThat(VectorAutoregression.of(answering(25, 6), 6)).isEmpty();
        double[][] nothing = answering(100, 7);
        Arrays.fill(nothing[0], Double.NaN);
        assertThat(VectorAutoregression.of(nothing, 1)).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        double[][] uneven = {new double[30], new double[31]};
        assertThatThrownBy(() -> VectorAutoregression.of(uneven, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("series must be of one length, were 30 and 31");
        assertThatThrownBy(() -> VectorAutoregression.of(answering(50, 1), 0))
                .hasMessageContaining(">= 1 lag, were 2 and 0");
        VectorAutoregression model = VectorAutoregression.of(answering(50, 1), 1).orElseThrow();
        assertThatThrownBy(() -> model.granger(1, 1))
                .hasMessage("cause and effect must differ, were both 1");
    }

    @Test
    void findsAnAnswerWhereThereIsNoneAboutOneTimeInTwenty() {
        int found = 0;
        for (int seed = 0; seed < 400; seed++) {
            double[][] series = answering(150, 1000 + seed);
            var model = VectorAutoregression.of(series, 2).orElseThrow();
            found += model.granger(1, 0).p() < 0.05 ? 1 : 0;
        }
        assertThat(found).isBetween(10, 32);
    }
}
