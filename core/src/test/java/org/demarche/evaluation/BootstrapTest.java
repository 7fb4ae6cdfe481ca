package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.demarche.evaluation.Estimate.Interval;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** So many texts with one event each, of which a share is right. */
    private static Ratio coin(int texts, double share) {
        SplittableRandom random = new SplittableRandom(7);
        Ratio ratio = new Ratio();
        for (int i = 0; i < texts; i++) {
            ratio.add(i, random.nextDouble() < share ? 1 : 0, 1);
        }
        return ratio;
    }

    private static Interval interval(Ratio ratio, int texts) {
        return ratio.interval(new Bootstrap(texts).draw(List.of(ratio)).get(0), 1);
    }

    @Test
    void sameSeedSameDraws() {
        Ratio ratio = coin(40, 0.6);
        assertThat(new Bootstrap(40).draw(List.of(ratio)).get(0))
                .isEqualTo(new Bootstrap(40).draw(List.of(coin(9, 0.1), ratio)).get(1));
        assertThat(new Bootstrap(40, 2).draw(List.of(ratio)).get(0))
                .isNotEqualTo(new Bootstrap(40, 3).draw(List.of(ratio)).get(0));
    }

    @Test
    void isAsWideAsTheTextbookSaysForIndependentEvents() {
        int n = 400;
        Interval drawn = interval(coin(n, 0.5), n);
        double halfWidth = 1.96 * Math.sqrt(0.25 / n);
        assertThat(drawn.high() - drawn.low()).isCloseTo(2 * halfWidth, within(0.015));
        assertThat(drawn.contains(0.5)).isTrue();
    }

    @Test
    void isWiderWhereEventsOfATextStandOrFallTogether() {
        Ratio together = new Ratio();
        for (int i = 0; i < 20; i++) {
            together.add(i, i % 2 == 0 ? 20 : 0, 20);
        }
        Interval apart = interval(coin(400, 0.5), 400);
        Interval joined = interval(together, 20);
        assertThat(joined.high() - joined.low()).isGreaterThan(3 * (apart.high() - apart.low()));
    }

    @Test
    void whereDrawsCannotVaryItIsWilsonsInterval() {
        Interval allRight = interval(coin(10, 1), 10);
        assertThat(allRight.low()).isCloseTo(0.7225, within(1e-4));
        assertThat(allRight.high()).isEqualTo(1);
        Interval noneRight = interval(coin(10, 0), 10);
        assertThat(noneRight.low()).isZero();
        assertThat(noneRight.high()).isCloseTo(0.2775, within(1e-4));
        assertThat(interval(new Ratio(), 10)).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void drawsWithoutAnyEventAreLeftOut() {
        Ratio rare = new Ratio();
        rare.add(0, 1, 2);
        rare.add(1, 1, 1);
        double[] draws = new Bootstrap(12).draw(List.of(rare)).get(0);
        assertThat(draws).contains(Double.NaN);
        assertThat(interval(rare, 12)).isEqualTo(new Interval(0.5, 1));
    }
}
