package org.demarche.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.demarche.series.measure.Share;
import org.demarche.series.measure.ShareDifference;
import org.junit.jupiter.api.Test;

/** What is said of shares of few events, and how often it is wrong. */
class LeaningTest {
    private static ShareDifference of(int a, int n, int b, int m) {
        return new ShareDifference(new Share(a, n), new Share(b, m));
    }

    @Test
    void knowsWhichShareIsTheLargerAsDrawsFromBothPosteriorsDo() {
        Random random = new Random(5);
        ShareDifference seen = of(5, 15, 1, 7);
        int more = 0;
        int draws = 40_000;
        for (int i = 0; i < draws; i++) {
            more += beta(random, 6, 11) > beta(random, 2, 7) ? 1 : 0;
        }
        assertThat(seen.probabilityOfMore()).isEqualTo((double) more / draws, within(0.01));
        assertThat(of(1, 7, 5, 15).probabilityOfMore())
                .isEqualTo(1 - seen.probabilityOfMore(), within(1e-9));
        assertThat(of(0, 0, 0, 0).probabilityOfMore()).isEqualTo(0.5, within(1e-12));
        assertThat(of(3, 9, 3, 9).probabilityOfMore()).isEqualTo(0.5, within(1e-12));
        assertThat(of(900, 1000, 100, 1000).probabilityOfMore()).isEqualTo(1, within(1e-9));
    }

    /** The a-th smallest of a + b − 1 even draws. */
    private static double beta(Random random, int a, int b) {
        return random.doubles(a + b - 1).sorted().skip(a - 1).findFirst().orElseThrow();
    }

    @Test
    void saysAsMuchAsTheCountsAllow() {
        assertThat(Leaning.larger(of(5, 15, 1, 7), "the first", "the second"))
                .isEqualTo(
                        "the first is the larger with a probability of 0.78, too little to settle"
                                + " it");
        assertThat(Leaning.larger(of(1, 7, 5, 15), "the first", "the second"))
                .startsWith("the second is the larger with a probability of 0.78, too little");
        assertThat(Leaning.larger(of(2, 5, 0, 1), "the first", "the second"))
                .endsWith("too little to settle it");
        assertThat(Leaning.larger(of(8, 12, 2, 9), "the first", "the second"))
                .isEqualTo(
                        "the first is the larger with a probability of 0.97, likely but not"
                                + " settled");
        assertThat(Leaning.larger(of(18, 20, 2, 20), "the first", "the second"))
                .isEqualTo("the first is the larger with a probability of over 0.99");
    }

    @Test
    void tellsALopsidedShareOfFewEvents() {
        assertThat(Leaning.verb(new Share(0, 5))).isEqualTo("speaks and does not act");
        assertThat(new Share(1, 7).isTold()).isTrue();
        assertThat(Leaning.verb(new Share(1, 7))).isEqualTo("speaks more than it acts");
        assertThat(Leaning.verb(new Share(6, 7))).isEqualTo("acts more than it speaks");
        assertThat(Leaning.verb(new Share(5, 15))).isEqualTo("both acts and speaks");
        assertThat(Leaning.verb(new Share(52, 100))).isEqualTo("both acts and speaks");
        assertThat(Leaning.verb(new Share(205, 400))).isEqualTo("acts about as much as it speaks");
        assertThat(new Share(2, 7).isTold()).isFalse();
        assertThat(new Share(0, 3).isTold()).isFalse();
        assertThat(new Share(0, 0).isTold()).isFalse();
        assertThat(new Share(0, 10).isTold()).isTrue();
    }

    /** Pairs without a difference, and with one; each 4,000 times. */
    @Test
    void seldomSettlesADifferenceThatIsNotThereAndFindsOneThatIs() {
        Random random = new Random(11);
        int draws = 4_000;
        int wrong = 0;
        int right = 0;
        int opposite = 0;
        for (int i = 0; i < draws; i++) {
            double share = 0.1 + 0.8 * random.nextDouble();
            double same = drawn(random, 20, share, 20, share).probabilityOfMore();
            wrong += Math.max(same, 1 - same) >= Leaning.SETTLED ? 1 : 0;
            double other = drawn(random, 20, 0.6, 20, 0.15).probabilityOfMore();
            right += other >= Leaning.SETTLED ? 1 : 0;
            opposite += other <= 1 - Leaning.LIKELY ? 1 : 0;
        }
        assertThat(wrong).isLessThan(draws * 6 / 100);
        assertThat(right).isGreaterThan(draws * 80 / 100);
        assertThat(opposite).isLessThan(draws / 100);
    }

    private static ShareDifference drawn(Random random, int n, double p, int m, double q) {
        int a = (int) random.doubles(n).filter(x -> x < p).count();
        int b = (int) random.doubles(m).filter(x -> x < q).count();
        return of(a, n, b, m);
    }

    /** Where shares were drawn evenly, what is said with a probability is right as often. */
    @Test
    void itsProbabilitiesAreRightAsOftenAsTheySay() {
        Random random = new Random(3);
        int said = 0;
        int right = 0;
        double expected = 0;
        for (int i = 0; i < 20_000; i++) {
            double p = random.nextDouble();
            double q = random.nextDouble();
            double more = drawn(random, 15, p, 7, q).probabilityOfMore();
            if (more >= Leaning.LIKELY) {
                said++;
                expected += more;
                right += p > q ? 1 : 0;
            }
        }
        assertThat((double) right / said).isEqualTo(expected / said, within(0.015));
    }
}
