package org.demarche.change.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveAlarmTest {
    private static final int SERIES = 60;

    private final LiveAlarm counts = LiveAlarm.ofCounts(2, 1.8, 0.05);
    private final LiveAlarm values = LiveAlarm.ofValues(10, 3, 0.05);

    private static double[] counts(int seed, double later) {
        Random random = new Random(seed);
        double[] drawn = new double[260];
        for (int i = 0; i < drawn.length; i++) {
            double mean = i < 130 ? 2 : later;
            double size = mean / 0.8;
            drawn[i] = Draws.poisson(random, mean * Draws.gamma(random, size) / size);
        }
        return drawn;
    }

    private static double[] values(int seed, double later) {
        Random random = new Random(seed);
        double[] drawn = new double[260];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = (i < 130 ? 10 : later) + 3 * random.nextGaussian();
        }
        return drawn;
    }

    @Test
    void raisesNoMoreFalseAlarmsThanStated() {
        int counted = 0;
        int valued = 0;
        for (int seed = 1; seed <= SERIES; seed++) {
            counted += counts.alarms(counts(seed, 2)).isEmpty() ? 0 : 1;
            valued += values.alarms(values(seed, 10)).isEmpty() ? 0 : 1;
        }
        assertThat(counted).isBetween(0, 8);
        assertThat(valued).isBetween(0, 8);
    }

    @Test
    void raisesOneSoonAfterATurn() {
        int counted = 0;
        int valued = 0;
        for (int seed = 1; seed <= SERIES; seed++) {
            counted += isSoon(counts.alarms(counts(seed, 8))) ? 1 : 0;
            valued += isSoon(values.alarms(values(seed, 20))) ? 1 : 0;
        }
        assertThat(counted).isGreaterThan(SERIES * 8 / 10);
        assertThat(valued).isGreaterThan(SERIES * 8 / 10);
    }

    private static boolean isSoon(List<Integer> alarms) {
        return alarms.stream().anyMatch(at -> at >= 130 && at < 142);
    }

    @Test
    void survivesAValueNobodyCouldForesee() {
        double[] wild = values(3, 10);
        wild[70] = 1e12;
        assertThat(values.alarms(wild)).anyMatch(at -> at >= 70 && at <= 79);
    }

    @Test
    void statesItsRateAndRefusesWhatCannotBe() {
        assertThat(counts.falseAlarmRate()).isEqualTo(0.05);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveAlarm.ofCounts(0, 1, 0.05))
                .withMessage("rate must be > 0 and dispersion >= 1, were 0.0 and 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveAlarm.ofValues(0, 0, 0.05))
                .withMessage("deviation must be > 0, was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveAlarm.ofValues(0, 1, 1.5))
                .withMessage("false alarms must be within 0..1, was 1.5");
    }

    @Test
    void predictiveLawsAddUpToOne() {
        double counted = 0;
        for (int y = 0; y < 400; y++) {
            counted += Math.exp(new CountLaw(3, 1).log(y, 5, 12, 40));
        }
        double valued = 0;
        for (double x = -400; x < 400; x += 0.05) {
            valued += 0.05 * Math.exp(new ValueLaw(1, 2).log(x, 6, 9, 30));
        }
        assertThat(counted).isCloseTo(1, within(1e-6));
        assertThat(valued).isCloseTo(1, within(1e-3));
    }
}
