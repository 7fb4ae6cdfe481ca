package org.demarche.series.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    /** Solves Wilson's condition |p − part/n| = z·√(p(1 − p)/n) for p by halving. */
    private static double bySearch(Share share, boolean upper) {
        double seen = share.value().orElseThrow();
        double inside = seen;
        double outside = upper ? 1 : 0;
        for (int i = 0; i < 200; i++) {
            double p = (inside + outside) / 2;
            double z = Math.abs(seen - p) / Math.sqrt(p * (1 - p) / share.whole());
            if (z < 1.959963984540054) {
                inside = p;
            } else {
                outside = p;
            }
        }
        return inside;
    }

    @ParameterizedTest
    @CsvSource({"62, 88", "11, 65", "7, 91", "1, 1", "0, 5", "5, 5", "1, 2000"})
    void intervalHoldsTheValuesThatWouldNotBeSurprisedByTheCount(int part, int whole) {
        Share share = new Share(part, whole);
        assertThat(share.low()).isCloseTo(bySearch(share, false), within(1e-9));
        assertThat(share.high()).isCloseTo(bySearch(share, true), within(1e-9));
    }

    @Test
    void ofNothingNothingIsKnown() {
        Share share = new Share(0, 0);
        assertThat(share.value()).isEmpty();
        assertThat(share.low()).isZero();
        assertThat(share.high()).isEqualTo(1);
    }

    @Test
    void tellsSharesApartOnlyWhereIntervalsAre() {
        assertThat(new Share(60, 100).isApartFrom(new Share(20, 100))).isTrue();
        assertThat(new Share(6, 10).isApartFrom(new Share(2, 10))).isFalse();
    }

    @Test
    void refusesAPartLargerThanTheWhole() {
        assertThatThrownBy(() -> new Share(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part must be 0..whole, was 3 of 2");
    }
}
