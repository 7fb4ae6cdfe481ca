package org.demarche.change.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hipparchus.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of a line is what a regression leaves, wherever the stretch lies. */
class TrendCostTest {
    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_000_000})
    void keepsItsDigitsFarFromTheMiddle(int n) {
        assertAgrees(n, n, 1e-11 * n);
    }

    @Test
    void takesUnevenTimes() {
        assertAgrees(1_000, 3, 1e-8);
    }

    /**
     * @param missing one time in so many is left out
     */
    private static void assertAgrees(int n, int missing, double close) {
        Random random = new Random(5);
        double[] times = new double[n];
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = i + i / missing;
            values[i] = random.nextGaussian() + 1e-6 * i;
        }
        TrendCost cost = new TrendCost(times, values);
        for (int from : new int[] {0, n / 3, n - 100}) {
            for (int length : new int[] {3, 10, 100}) {
                SimpleRegression line = new SimpleRegression();
                for (int i = from; i < from + length; i++) {
                    line.addData(times[i] - times[from], values[i]);
                }
                double expected = line.getSumSquaredErrors();
                assertThat(cost.of(from, from + length))
                        .isCloseTo(expected, within(close * (1 + expected)));
            }
        }
    }
}
