package org.demarche.response.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.demarche.series.measure.Share;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    /** Newcombe 1998, Table II, examples (a), (f) and (g), method 10. */
    @Test
    void givesThePublishedIntervals() {
        Difference a = new Difference(new Share(56, 70), new Share(48, 80));
        assertThat(a.value()).isCloseTo(0.2, within(1e-12));
        assertThat(a.interval().low()).isCloseTo(0.0524, within(5e-5));
        assertThat(a.interval().high()).isCloseTo(0.3339, within(5e-5));
        Difference none = new Difference(new Share(0, 10), new Share(0, 20));
        assertThat(none.interval().low()).isCloseTo(-0.1611, within(5e-5));
        assertThat(none.interval().high()).isCloseTo(0.2775, within(5e-5));
        Difference all = new Difference(new Share(10, 10), new Share(0, 20));
        assertThat(all.interval().low()).isCloseTo(0.6791, within(5e-5));
        assertThat(all.interval().high()).isEqualTo(1);
    }

    @Test
    void refusesAShareOfNothing() {
        assertThatThrownBy(() -> new Difference(new Share(0, 0), new Share(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("both shares must be of something, were of 0 and 2");
    }
}
