package org.demarche.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountDistributionTest {
    @ParameterizedTest
    @CsvSource({"0.03, 1", "2.5, 0.4", "40, 1.5", "700, 0.06", "3000, 0", "0.2, 7"})
    void hasTheMeanAndVarianceOfTheNegativeBinomial(double mean, double dispersion) {
        CountDistribution d = CountDistribution.negativeBinomial(mean, dispersion);
        double variance = 0;
        for (int k = 0; k < CountDistribution.LARGEST; k++) {
            variance += (d.atMost(k) - d.atMost(k - 1)) * (k - mean) * (k - mean);
        }
        double expected = mean + dispersion * mean * mean;
        assertThat(d.mean()).isCloseTo(mean, within(1e-4 * mean));
        assertThat(variance).isCloseTo(expected, within(2e-3 * expected));
    }

    @Test
    void isPoissonsWithoutDispersion() {
        CountDistribution d = CountDistribution.negativeBinomial(6.3, 0);
        PoissonDistribution poisson = new PoissonDistribution(6.3);
        for (int k = 0; k < 25; k++) {
            assertThat(d.atMost(k)).isCloseTo(poisson.cumulativeProbability(k), within(1e-8));
        }
    }

    /** Gneiting and Raftery's other form: E|X − y| − ½ E|X − X′|. */
    @ParameterizedTest
    @CsvSource({"0", "3", "9", "40"})
    void scoresAsTheExpectedDistanceDoes(int came) {
        CountDistribution d = CountDistribution.negativeBinomial(4, 0.5);
        double distance = 0;
        double spread = 0;
        for (int i = 0; i < 200; i++) {
            double p = d.atMost(i) - d.atMost(i - 1);
            distance += p * Math.abs(i - came);
            for (int j = 0; j < 200; j++) {
                spread += p * (d.atMost(j) - d.atMost(j - 1)) * Math.abs(i - j);
            }
        }
        assertThat(d.crps(came)).isCloseTo(distance - spread / 2, within(1e-6));
    }

    @Test
    void scoresABareNumberByItsDistance() {
        assertThat(CountDistribution.point(3).crps(10)).isEqualTo(7);
        assertThat(CountDistribution.point(10).crps(3)).isEqualTo(7);
        assertThat(CountDistribution.point(3).crps(3)).isZero();
        assertThat(CountDistribution.near(2.25).mean()).isEqualTo(2.25);
    }

    @Test
    void countsTheImpossibleAsOneInAMillion() {
        assertThat(CountDistribution.point(3).logScore(4)).isCloseTo(13.8155, within(1e-4));
        assertThat(CountDistribution.seen(1, 0, 3).logScore(2))
                .isCloseTo(-Math.log(.75), within(1e-9));
    }

    @Test
    void tellsQuantilesAndProbabilities() {
        CountDistribution d = CountDistribution.seen(5, 3, 0, 2);
        assertThat(d.atLeast(1)).isEqualTo(0.5);
        assertThat(d.atLeast(0)).isEqualTo(1);
        assertThat(d.atMost(99)).isEqualTo(1);
        assertThat(d.quantile(0.5)).isZero();
        assertThat(d.quantile(0.79)).isEqualTo(1);
        assertThat(d.quantile(0.81)).isEqualTo(3);
        assertThat(d.mean()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void isNoLessLikelyToReachANumberThanAPartOfIt() {
        CountDistribution both =
                CountDistribution.seen(1, 0, 1).notBelow(CountDistribution.seen(0, 3, 0, 1));
        assertThat(both.atLeast(1)).isEqualTo(1);
        assertThat(both.atLeast(2)).isEqualTo(0.5);
        assertThat(both.atLeast(3)).isEqualTo(0.25);
        assertThat(both.atMost(3)).isEqualTo(1);
    }

    @Test
    void mixesByWeight() {
        CountDistribution mixed =
                CountDistribution.mixed(
                        List.of(CountDistribution.point(0), CountDistribution.point(4)), 3, 1);
        assertThat(mixed.atLeast(1)).isEqualTo(0.25);
        assertThat(mixed.mean()).isEqualTo(1);
    }

    @Test
    void refusesAMeanBelowNothing() {
        assertThatThrownBy(() -> CountDistribution.negativeBinomial(-1, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be >= 0, were -1.0");
    }

    @Test
    void reckonsByProductsWhatGammaFunctionsGive() {
        for (int k : new int[] {0, 1, 5, 63, 64, 65, 500}) {
            for (double size : new double[] {0.14, 1, 33.3, 9_999, 20_000}) {
                double gammas =
                        Gamma.logGamma(k + size) - Gamma.logGamma(size) - Gamma.logGamma(k + 1.0);
                assertThat(CountDistribution.logWays(k, size)).isEqualTo(gammas, within(1e-7));
            }
        }
    }
}
