package org.demarche.series.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareDifferenceTest {
    /** The first example of Newcombe 1998, table II, method 10. */
    @Test
    void hasTheIntervalOfItsAuthor() {
        ShareDifference difference = new ShareDifference(new Share(56, 70), new Share(48, 80));
        assertThat(difference.value()).isEqualTo(0.2, within(1e-12));
        assertThat(difference.interval().low()).isEqualTo(0.0524, within(5e-5));
        assertThat(difference.interval().high()).isEqualTo(0.3339, within(5e-5));
        assertThat(difference.isClear()).isTrue();
    }

    /** Fisher's lady tasting tea: 3 of 4 against 1 of 4. */
    @Test
    void hasTheProbabilityOfTheTea() {
        assertThat(new ShareDifference(new Share(3, 4), new Share(1, 4)).p())
                .isEqualTo(34.0 / 70, within(1e-9));
    }

    @Test
    void knowsNothingOfNothing() {
        ShareDifference difference = new ShareDifference(new Share(0, 0), new Share(1, 4));
        assertThat(difference.interval()).isEqualTo(new Interval(-1, 1));
        assertThat(difference.p()).isEqualTo(1);
        assertThat(difference.isClear()).isFalse();
    }

    @Test
    void findsNoDifferenceInEqualShares() {
        ShareDifference difference = new ShareDifference(new Share(5, 10), new Share(5, 10));
        assertThat(difference.p()).isEqualTo(1, within(1e-9));
        assertThat(difference.interval().contains(0)).isTrue();
    }
}
