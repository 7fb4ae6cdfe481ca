package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked out by hand. */
class ReliabilityTest {
    @Test
    void holdsConfidenceAgainstTheShareThatIsRight() {
        Reliability reliability =
                new Judged()
                        .text("a", "Words.", List.of("RUS AID GEO"), "RUS AID GEO@0.9")
                        .text("b", "Words.", List.of("RUS AID GEO"), "FRA SANCTION DEU@0.9")
                        .text("c", "Words.", List.of("RUS AID GEO"), "RUS AID GEO@0.5")
                        .evaluation()
                        .reliability();
        assertThat(reliability.events()).isEqualTo(3);
        assertThat(reliability.bins()).hasSize(2);
        Reliability.Bin low = reliability.bins().get(0);
        assertThat(low.low()).isEqualTo(0.5);
        assertThat(low.share()).isEqualTo(1);
        Reliability.Bin high = reliability.bins().get(1);
        assertThat(high.count()).isEqualTo(2);
        assertThat(high.right()).isEqualTo(1);
        assertThat(high.confidence()).isCloseTo(0.9, within(1e-9));
        double brier = (0.1 * 0.1 + 0.9 * 0.9 + 0.5 * 0.5) / 3;
        assertThat(reliability.brier()).isCloseTo(brier, within(1e-9));
        double error = (1 * 0.5 + 2 * 0.4) / 3;
        assertThat(reliability.calibrationError()).isCloseTo(error, within(1e-9));
    }

    @Test
    void theSurestBelongToTheLastBinAndWhatIsNeutralToNone() {
        Reliability reliability =
                new Judged()
                        .text("a", "Words.", List.of(), "RUS AID GEO@1", "UNK AID GEO@0.4")
                        .text("b", "Words.", List.of("RUS AID GEO"), "RUS AID GEO")
                        .evaluation()
                        .reliability();
        assertThat(reliability.bins())
                .singleElement()
                .satisfies(b -> assertThat(b.low()).isEqualTo(0.9));
        assertThat(reliability.events()).isEqualTo(1);
    }
}
