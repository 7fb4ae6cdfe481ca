package org.demarche.response.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.response.rate.Quarrel.A;
import static org.demarche.response.rate.Quarrel.B;

import org.demarche.ontology.QuadClass;
import org.demarche.record.Reporting;
import org.demarche.response.lag.Draws;
import org.demarche.series.PairHistory;
import org.demarche.series.measure.Share;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

class AnswerRateTest {
    private static final ActKind DEED = ActKind.of(QuadClass.MATERIAL_CONFLICT);

    private static AnswerRate.Question asked(int days) {
        return new AnswerRate.Question(A, DEED, B, ActKind.HOSTILE, days);
    }

    @Test
    void countsByHand() {
        Quarrel quarrel =
                new Quarrel(200)
                        .act(A, "SANCTION", 20)
                        .act(A, "COERCE", 25)
                        .act(B, "ACCUSE", 27)
                        .act(A, "SANCTION", 60)
                        .act(B, "ACCUSE", 75)
                        .act(A, "SANCTION", 100)
                        .act(B, "REJECT", 100)
                        .act(A, "SANCTION", 195);
        AnswerRate rate = AnswerRate.of(quarrel.diary(), asked(10));
        assertThat(rate.acts()).isEqualTo(5);
        assertThat(rate.cases()).isEqualTo(new Share(1, 3));
        assertThat(rate.lags()).containsExactly(7);
        assertThat(rate.base().whole()).isEqualTo(9);
        assertThat(rate.base().part()).isEqualTo(2);
        assertThat(rate.examples()).hasSize(1);
        assertThat(rate.isThick()).isFalse();
        assertThat(rate.p()).isEmpty();
    }

    /** What both do together is an answer of its own kind and of no other. */
    @Test
    void takesMeetingsOutOfWhatOneDoes() {
        Quarrel quarrel =
                new Quarrel(120).act(A, "SANCTION", 20).act(A, "CONSULT", 22).act(B, "CONSULT", 70);
        AnswerRate.Question friendly = new AnswerRate.Question(A, DEED, B, ActKind.FRIENDLY, 10);
        AnswerRate.Question together = new AnswerRate.Question(A, DEED, B, ActKind.TOGETHER, 10);
        assertThat(AnswerRate.of(quarrel.diary(), friendly).cases()).isEqualTo(new Share(0, 1));
        assertThat(AnswerRate.of(quarrel.diary(), together).cases()).isEqualTo(new Share(1, 1));
        assertThat(quarrel.diary().count(A, ActKind.TOGETHER)).isEqualTo(2);
        assertThat(quarrel.diary().count(B, ActKind.FRIENDLY)).isZero();
    }

    private static Quarrel answered(long seed, double share, int lag) {
        Draws draws = new Draws(seed);
        Quarrel quarrel = new Quarrel(2500);
        for (int d = 0; d < 2500; d++) {
            if (draws.uniform() < 0.015) {
                quarrel.act(A, "SANCTION", d);
                if (draws.uniform() < share && d + lag < 2500) {
                    quarrel.act(B, "ACCUSE", d + lag);
                }
            }
            if (draws.uniform() < 0.008) {
                quarrel.act(B, "ACCUSE", d);
            }
        }
        return quarrel;
    }

    @Test
    void findsAnAnswerAndNoneBefore() {
        AnswerRate rate = AnswerRate.of(answered(1, 0.6, 6).diary(), asked(20));
        assertThat(rate.p().orElseThrow()).isLessThan(0.01);
        assertThat(rate.difference().orElseThrow().interval().low()).isPositive();
        assertThat(rate.backwards().p().orElseThrow()).isGreaterThan(0.05);
        assertThat(rate.curves().cases().median()).hasValue(6);
    }

    @Test
    void findsOneWhereThereIsNoneAboutOneTimeInTwenty() {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            AnswerRate rate = AnswerRate.of(answered(100 + seed, 0, 6).diary(), asked(20));
            found += rate.p().orElseThrow() < 0.05 ? 1 : 0;
        }
        assertThat(found).isBetween(3, 20);
    }

    /** Both act in the same bad years and neither because of the other. */
    @Test
    void doesNotTakeACommonClimateForAnAnswer() {
        int found = 0;
        for (int seed = 0; seed < 60; seed++) {
            Draws draws = new Draws(500 + seed);
            Quarrel quarrel = new Quarrel(4000);
            for (int d = 0; d < 4000; d++) {
                double p = 0.004 + 0.02 * (d / 1000 % 2);
                if (draws.uniform() < p) {
                    quarrel.act(A, "SANCTION", d);
                }
                if (draws.uniform() < p) {
                    quarrel.act(B, "ACCUSE", d);
                }
            }
            AnswerRate rate = AnswerRate.of(quarrel.diary(), asked(20));
            found += rate.p().orElseThrow() < 0.05 ? 1 : 0;
        }
        assertThat(found).isLessThan(10);
    }

    @Test
    void unreadStretchesAreNoCases() {
        Quarrel quarrel = new Quarrel(100).act(A, "SANCTION", 20).act(B, "ACCUSE", 24);
        Reporting unread =
                new Reporting(
                        quarrel.reading().parts().stream()
                                .filter(p -> p.from().isBefore(Quarrel.FIRST.plusDays(26)))
                                .toList());
        Diary diary =
                Diary.of(PairHistory.of(quarrel.pair()), unread, Quarrel.FIRST, quarrel.end());
        assertThat(AnswerRate.of(diary, asked(20)).cases().whole()).isZero();
        assertThat(diary.readDays()).isEqualTo(26);
    }

    @Test
    void tellsWhatIsTooCoarseToCount() {
        Quarrel quarrel =
                new Quarrel(50)
                        .act(A, "SANCTION", PartialDate.parse("2015-01"))
                        .act(A, "SANCTION", 700);
        assertThat(quarrel.diary().left()).isEqualTo(new Diary.Left(1, 1));
    }

    @Test
    void asksNothingOfAnEmptyDiary() {
        AnswerRate rate = AnswerRate.of(new Quarrel(0).diary(), asked(20));
        assertThat(rate.cases()).isEqualTo(new Share(0, 0));
        assertThat(rate.difference()).isEmpty();
        AnswerRate shorter =
                AnswerRate.of(new Quarrel(10).act(A, "SANCTION", 2).diary(), asked(20));
        assertThat(shorter.cases().whole()).isZero();
    }

    @Test
    void refusesAStretchThatIsNone() {
        assertThatThrownBy(() -> asked(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days must be 2..365, was 1");
    }

    @Test
    void kindsAreNamedAndNeverMixWhatBothDo() {
        assertThat(ActKind.named("Hostile-Deed")).contains(DEED);
        assertThat(ActKind.named("sanction").orElseThrow().words()).isEqualTo("a sanction");
        assertThat(ActKind.named("kindness")).isEmpty();
        assertThat(ActKind.all()).extracting(ActKind::label).doesNotHaveDuplicates();
        assertThatThrownBy(() -> new ActKind("odd", "odd", java.util.Set.of()))
                .hasMessageContaining("kind must have types");
    }

    @Test
    void matchesTheNearestStretchesAndSetsCasesAsideThatHaveNone() {
        Matching matching = Matching.of(new int[] {100, 2000}, new int[] {10, 60, 150, 300, 5000});
        assertThat(matching.cases()).containsExactly(100);
        assertThat(matching.base()).containsExactly(10, 60, 150);
        assertThat(matching.alone()).isEqualTo(1);
    }
}
