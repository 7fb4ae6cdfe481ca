package org.demarche.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MannKendallTest {
    @Test
    void agreesWithTheFormulaOnARisingSeries() {
        // S = 45 of 45 pairs, var = 10 × 9 × 25 / 18 = 125, z = 44 / √125, two-sided.
        MannKendall test = MannKendall.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(test.tau()).isEqualTo(1);
        assertThat(test.slope()).isEqualTo(1);
        assertThat(test.p()).isCloseTo(8.303e-5, within(1e-7));
        assertThat(test.isDrift()).isTrue();
        assertThat(test.isUp()).isTrue();
    }

    @Test
    void callsAboutOneWhiteSeriesInTwentyADrift() {
        Random random = new Random(4);
        int called = 0;
        for (int i = 0; i < 1000; i++) {
            double[] white = random.doubles(36).toArray();
            called += MannKendall.of(white).isDrift() ? 1 : 0;
        }
        assertThat(called / 1000.0).isBetween(0.02, 0.07);
    }

    @Test
    void isSlowerToCallADriftWhereNeighboursAreAlike() {
        Random random = new Random(9);
        int plain = 0;
        int widened = 0;
        for (int i = 0; i < 200; i++) {
            double[] x = new double[60];
            for (int t = 1; t < x.length; t++) {
                x[t] = 0.6 * x[t - 1] + random.nextGaussian();
            }
            MannKendall test = MannKendall.of(x);
            widened += test.isDrift() ? 1 : 0;
            double variance = 60 * 59 * 125 / 18.0;
            double s = test.tau() * 60 * 59 / 2;
            plain += Math.abs(s) / Math.sqrt(variance) > 1.96 ? 1 : 0;
        }
        assertThat(widened).isLessThan(plain);
    }

    @Test
    void leavesOutWhatIsMissingAndSaysNothingOfTooFew() {
        double[] values = new double[20];
        Arrays.setAll(values, i -> i % 2 == 0 ? i : Double.NaN);
        assertThat(MannKendall.of(values).steps()).isEqualTo(10);
        assertThat(MannKendall.of(values).slope()).isEqualTo(1);
        assertThat(MannKendall.of(1, 2, 3).isDrift()).isFalse();
        assertThat(MannKendall.of(new double[12]).isDrift()).isFalse();
    }
}
