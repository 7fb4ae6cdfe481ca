package org.demarche.dyad.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Telling CLOSED = Telling.of("It closed the cultural centre.", "closed");
    private static final Telling CLOSES = Telling.of("The cultural centre closes.", "closes");

    private static WordWeights after(String... sentences) {
        List<Telling> known = new ArrayList<>();
        for (String sentence : sentences) {
            known.add(Telling.of(sentence, ""));
        }
        return new WordWeights(known);
    }

    @Test
    void weighsAWordTheLessTheOftenerItIsSaidOfThePair() {
        WordWeights seldom = after();
        String[] often = new String[40];
        for (int i = 0; i < often.length; i++) {
            often[i] = "Another cultural week number " + i;
        }
        assertThat(after(often).of("cultural")).isLessThan(0.5);
        assertThat(after(often).of("centre")).isGreaterThan(seldom.of("centre"));
    }

    @Test
    void addsWhatIsSharedAndTheSameAct() {
        Likeness likeness = Likeness.between(CLOSED, CLOSES, after());
        assertThat(likeness.shared()).isEqualTo(3);
        assertThat(likeness.cover()).isEqualTo(1);
        assertThat(likeness.isSameAct()).isTrue();
        Likeness otherAct =
                Likeness.between(CLOSED, Telling.of("The cultural centre closes.", "is"), after());
        assertThat(likeness.evidence()).isGreaterThan(otherAct.evidence() + 0.5);
    }

    @Test
    void isTheSameEitherWay() {
        assertThat(Likeness.between(CLOSED, CLOSES, after()))
                .isEqualTo(Likeness.between(CLOSES, CLOSED, after()));
    }

    @Test
    void countsNamesThatOnlyOneHasAgainst() {
        Telling first = Telling.of("The envoy met Orlan in Novara.", "met");
        Telling second = Telling.of("The envoy met Tessa in Novara.", "met");
        Likeness likeness = Likeness.between(first, second, after());
        assertThat(likeness.apart()).isEqualTo(1);
        assertThat(likeness.contradicts()).isFalse();
        assertThat(likeness.evidence())
                .isLessThan(Likeness.between(first, first, after()).evidence());
    }
}
