package org.demarche.coding.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.actor.ActorKnowledge;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

/** Texts in which no state is known by its name. */
class NeutralTextTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();

    private static String neutral(String text) {
        return NeutralText.of(text, ACTORS.find(text, PartialDate.UNKNOWN));
    }

    @Test
    void givesEachPartyALetterInOrder() {
        assertThat(neutral("Peru thanked Kenya; Lima's envoy met Norwegians."))
                .isEqualTo("country A thanked country B; country A's envoy met country C.");
    }

    @Test
    void isTheSameForAnyStates() {
        assertThat(neutral("South Korea sued Fiji."))
                .isEqualTo(neutral("Chad sued the Fiji.".replace("the ", "")));
    }

    @Test
    void leavesATextWithoutNamesAlone() {
        assertThat(neutral("A court fined a bank.")).isEqualTo("A court fined a bank.");
    }

    @Test
    void masksAPairAndCutsFromOneToTheOther() {
        String text = "On Monday a court in Oslo fined two Chilean banks again";
        NeutralText.Masked masked =
                NeutralText.of(text, new TextSpan(10, 25), new TextSpan(32, 49));
        assertThat(masked.text()).isEqualTo("On Monday country A fined country B again");
        assertThat(masked.cut().of(masked.text())).isEqualTo("country A fined country B");
    }

    @Test
    void namesTheRecipientBEvenWhereItStandsFirstOrAlone() {
        String text = "banks fined by court";
        TextSpan banks = new TextSpan(0, 5);
        TextSpan court = new TextSpan(15, 20);
        assertThat(NeutralText.of(text, court, banks).text())
                .isEqualTo("country B fined by country A");
        assertThat(NeutralText.of(text, TextSpan.NONE, banks).text())
                .isEqualTo("country B fined by court");
        assertThat(NeutralText.of(text, court, TextSpan.NONE).cut().of("banks fined by country A"))
                .isEqualTo("country A");
    }

    @Test
    void takesOneStretchInsideTheOther() {
        String text = "a court in Oslo met";
        assertThat(NeutralText.of(text, new TextSpan(0, 15), new TextSpan(11, 15)).text())
                .isEqualTo("country A met");
    }
}
