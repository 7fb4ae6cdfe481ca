package org.demarche.response.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CurveTest {
    /** Five cases: answered on days 2, 2 and 5; one followed for three days, one to the end. */
    @Test
    void countsCasesAsFarAsTheyAreFollowed() {
        Curve curve = Curve.of(new int[] {2, 2, 5, -1, -1}, new int[] {6, 6, 6, 3, 6}, 6);
        assertThat(curve.points()).hasSize(7);
        assertThat(curve.points().get(1).share()).isZero();
        assertThat(curve.points().get(2).share()).isCloseTo(0.4, within(1e-12));
        assertThat(curve.points().get(4).open()).isEqualTo(2);
        assertThat(curve.points().get(5).share()).isCloseTo(0.7, within(1e-12));
        assertThat(curve.median()).hasValue(5);
        assertThat(curve.points().get(5).interval().contains(0.7)).isTrue();
    }

    @Test
    void knowsNoMedianWhereFewerThanHalfAreAnswered() {
        assertThat(Curve.of(new int[] {3, -1, -1}, new int[] {9, 9, 9}, 9).median()).isEmpty();
    }

    @Test
    void staysAtNoughtWithoutCases() {
        assertThat(Curve.of(new int[0], new int[0], 4).points())
                .allMatch(p -> p.share() == 0 && p.open() == 0);
    }
}
