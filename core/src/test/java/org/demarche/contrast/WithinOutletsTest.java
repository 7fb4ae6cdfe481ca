package org.demarche.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.record.EventDraft;
import org.junit.jupiter.api.Test;

class WithinOutletsTest {
    private static final Trait HOSTILE = Trait.all().get(0);

    private static List<Occurrence> happened(String outlet, int hostile, int friendly) {
        List<Occurrence> all = new ArrayList<>();
        for (int i = 0; i < hostile + friendly; i++) {
            String what = i < hostile ? "ACCUSE" : "SUPPORT";
            all.add(Occurrence.of(Report.of(new EventDraft().what(what).outlet(outlet).build())));
        }
        return all;
    }

    /** With one outlet the variance is that of two binomials: .4·.6/50 + .2·.8/50 = .008. */
    @Test
    void isTheCrudeDifferenceWhereThereIsOneOutlet() {
        WithinOutlets one = WithinOutlets.of(HOSTILE, happened("A", 20, 30), happened("A", 10, 40));
        assertThat(one.difference()).isEqualTo(0.2, within(1e-12));
        double half = 1.959963984540054 * Math.sqrt(0.008);
        assertThat(one.interval().high()).isEqualTo(0.2 + half, within(1e-12));
        assertThat(one.confirms(0.2)).isTrue();
        assertThat(one.confirms(-0.2)).isFalse();
    }

    /** Simpson's paradox: one pair is told of by the paper that writes of quarrels only. */
    @Test
    void seesThroughPapersThatWriteOfQuarrelsOnly() {
        List<Occurrence> here = happened("Quarrel", 90, 10);
        here.addAll(happened("Calm", 1, 9));
        List<Occurrence> there = happened("Quarrel", 9, 1);
        there.addAll(happened("Calm", 10, 90));
        WithinOutlets within = WithinOutlets.of(HOSTILE, here, there);
        assertThat(within.outlets()).isEqualTo(2);
        assertThat(within.difference()).isEqualTo(0, within(1e-12));
        assertThat(within.confirms(0.7)).isFalse();
    }

    @Test
    void knowsNothingWhereNoOutletTellsOfBoth() {
        WithinOutlets none = WithinOutlets.of(HOSTILE, happened("A", 9, 1), happened("B", 1, 9));
        assertThat(none.outlets()).isZero();
        assertThat(none.confirms(0.8)).isFalse();
    }
}
