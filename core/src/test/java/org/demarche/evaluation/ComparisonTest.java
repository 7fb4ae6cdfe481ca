package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.evaluation.Comparison.Difference;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Judged TEXTS =
            new Judged()
                    .text("a", "Words.", List.of("RUS AID GEO"))
                    .text("b", "Words.", List.of("FRA ACCUSE MLI"))
                    .text("c", "Words.", List.of());

    private static List<ReportedEvent> reports(String... written) {
        return Stream.of(written).map(Judged::report).toList();
    }

    private static Comparison compare(
            Map<String, List<ReportedEvent>> before, Map<String, List<ReportedEvent>> after) {
        return Comparison.of(TEXTS.gold(), before, after);
    }

    @Test
    void listsWhatOnlyOneOfTheTwoGetsRight() {
        Comparison comparison =
                compare(
                        Map.of("a", reports("RUS COERCE GEO"), "c", reports("CHN AID JPN")),
                        Map.of("a", reports("RUS AID GEO"), "b", reports("DEU AID ITA")));
        assertThat(comparison.mended())
                .extracting(Mistake::toString)
                .containsExactly(
                        "wrong type a: RUS AID GEO (actual), coded RUS COERCE GEO (actual)",
                        "extra c: CHN AID JPN (actual)");
        assertThat(comparison.broken())
                .extracting(Mistake::toString)
                .containsExactly("extra b: DEU AID ITA (actual)");
    }

    @Test
    void anEventWrongInAnotherWayIsNeitherMendedNorBroken() {
        Comparison comparison =
                compare(
                        Map.of("a", reports("RUS COERCE GEO")),
                        Map.of("a", reports("RUS SANCTION GEO")));
        assertThat(comparison.mended()).isEmpty();
        assertThat(comparison.broken()).isEmpty();
    }

    @Test
    void aRunIsNoBetterThanItself() {
        Map<String, List<ReportedEvent>> run = Map.of("a", reports("RUS AID GEO"));
        Difference same = compare(run, run).lenient().getOrDefault(Level.TRIPLE, Difference.NONE);
        assertThat(same.f1Change()).isZero();
        assertThat(same.f1()).isEqualTo(new Estimate.Interval(0, 0));
        assertThat(same.isClear()).isFalse();
    }

    @Test
    void pairingMakesAConstantGainClear() {
        Judged many = new Judged();
        Judged worse = new Judged();
        for (int i = 0; i < 30; i++) {
            List<String> gold = List.of("RUS AID GEO", "FRA ACCUSE MLI");
            String[] right = {"RUS AID GEO", "FRA ACCUSE MLI"};
            String[] half = {"RUS AID GEO"};
            many.text("t" + i, "Words.", gold, i % 3 == 0 ? new String[0] : right);
            worse.text("t" + i, "Words.", gold, i % 3 == 0 ? new String[0] : half);
        }
        Comparison comparison = Comparison.of(many.gold(), worse.reported(), many.reported());
        Difference triple = comparison.lenient().getOrDefault(Level.TRIPLE, Difference.NONE);
        assertThat(triple.isClear()).isTrue();
        assertThat(triple.f1().low()).isPositive();
        Estimate after = comparison.after().at(Level.TRIPLE, true);
        assertThat(triple.f1().high() - triple.f1().low())
                .isLessThan(after.f1().high() - after.f1().low());
    }
}
