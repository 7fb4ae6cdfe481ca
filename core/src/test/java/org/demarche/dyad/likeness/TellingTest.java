package org.demarche.dyad.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static Telling of(String text) {
        return Telling.of(text, "");
    }

    @Test
    void takesNumbersInWordsAndDigitsForTheSame() {
        assertThat(of("Twelve sailors were freed.").numbers())
                .isEqualTo(of("They freed 12 sailors.").numbers())
                .containsExactly("12");
    }

    @Test
    void countsNeitherYearsNorDaysNorAges() {
        assertThat(of("On 3 March 2019 a 33-year-old was freed, as on May 9.").numbers()).isEmpty();
    }

    @Test
    void keepsNamesButNoTitlesAndNoFirstWords() {
        assertThat(of("Yesterday President Orlan of Belmora met Queen Tessa.").names())
                .containsExactlyInAnyOrder("orlan", "belmora", "queen", "tessa");
    }

    @Test
    void takesFormsOfAVerbForOneWord() {
        assertThat(of("expels").words())
                .isEqualTo(of("expelled").words())
                .isEqualTo(of("expelling").words());
    }

    @Test
    void seesThatOthersAreCounted() {
        assertThat(of("killed 12 and hurt 3").countsOtherwiseThan(of("killed 5 and hurt 3")))
                .isTrue();
        assertThat(of("killed 12 and hurt 3").countsOtherwiseThan(of("killed 12"))).isFalse();
        assertThat(of("killed some").countsOtherwiseThan(of("killed 12"))).isFalse();
    }

    @Test
    void seesThatOthersAreNamed() {
        Telling port = of("They shelled the port of Novara.");
        assertThat(port.namesOthersThan(of("They shelled the port of Elbasan."))).isTrue();
        assertThat(port.namesOthersThan(of("They shelled the port."))).isFalse();
    }

    @Test
    void knowsWhatIsSetApartFromAnEarlierOne() {
        assertThat(of("A second envoy was expelled.").isAnother()).isTrue();
        assertThat(of("An envoy was expelled.").isAnother()).isFalse();
    }

    @Test
    void leavesOutThePartiesNames() {
        assertThat(of("Then Arvania expelled them.").without(Set.of("arvania")).words())
                .containsExactly("expel");
    }

    @Test
    void hasNothingToSayOfAnEmptyText() {
        assertThat(of(" … ").words()).isEmpty();
        assertThat(Likeness.between(of(""), of(""), new WordWeights(Set.of())).cover()).isZero();
    }
}
