package org.demarche.response.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ImpulseSearchTest {
    /** x(t) = A x(t−1) + e with A = (0.5 0; 0.4 0.3) and errors that go together. */
    private static VectorAutoregression model(int steps, long seed) {
        Draws draws = new Draws(seed);
        double[][] x = new double[2][steps];
        for (int t = 1; t < steps; t++) {
            double a = draws.normal();
            double b = 0.6 * a + 0.8 * draws.normal();
            x[0][t] = 0.5 * x[0][t - 1] + a;
            x[1][t] = 0.4 * x[0][t - 1] + 0.3 * x[1][t - 1] + b;
        }
        return VectorAutoregression.of(x, 1).orElseThrow();
    }

    @Test
    void followsAPushAsTheTrueModelDoes() {
        ImpulseSearch search = new ImpulseSearch(model(20_000, 1), 4, 40, 7);
        ImpulseResponse push = search.of(0, 1, Shock.ORTHOGONAL);
        double own = 1;
        double other = 0.6;
        for (int h = 0; h <= 4; h++) {
            assertThat(push.values().get(h)).isCloseTo(other, within(0.04));
            double next = 0.4 * own + 0.3 * other;
            own = 0.5 * own;
            other = next;
        }
        assertThat(push.peak()).hasValue(1);
    }

    @Test
    void onlyTheFirstMovesTheSecondAtOnceWhereTheOrderSaysSo() {
        ImpulseSearch search = new ImpulseSearch(model(400, 2), 3, 40, 7);
        assertThat(search.of(1, 0, Shock.ORTHOGONAL).values().get(0)).isZero();
        assertThat(search.of(1, 0, Shock.GENERALISED).values().get(0)).isCloseTo(0.6, within(0.12));
        for (int h = 0; h <= 3; h++) {
            assertThat(search.of(0, 1, Shock.GENERALISED).values().get(h))
                    .isCloseTo(search.of(0, 1, Shock.ORTHOGONAL).values().get(h), within(1e-12));
        }
    }

    @Test
    void bandsHoldTheTruthAboutNineteenTimesInTwenty() {
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
            ImpulseSearch search = new ImpulseSearch(model(200, 100 + seed), 2, 99, 7);
            held += search.of(0, 1, Shock.ORTHOGONAL).bands().get(1).contains(0.58) ? 1 : 0;
        }
        assertThat(held).isBetween(88, 99);
    }

    @Test
    void equalSeedsGiveEqualBands() {
        VectorAutoregression model = model(150, 3);
        ImpulseResponse one = new ImpulseSearch(model, 3, 60, 11).of(0, 1, Shock.GENERALISED);
        assertThat(new ImpulseSearch(model, 3, 60, 11).of(0, 1, Shock.GENERALISED)).isEqualTo(one);
        assertThat(new ImpulseSearch(model, 3, 60, 12).of(0, 1, Shock.GENERALISED).bands())
                .isNotEqualTo(one.bands());
    }

    @Test
    void refusesTooFewDraws() {
        assertThatThrownBy(() -> new ImpulseSearch(model(150, 3), 3, 10, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps must be >= 1 and draws >= 40, were 3 and 10");
    }
}
