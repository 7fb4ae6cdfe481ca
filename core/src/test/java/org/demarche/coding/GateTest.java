package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.coding.Coding.Reason;
import org.demarche.coding.party.Discourse;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final Gate GATE = new Gate(Set.of("expel", "meet"));

    private static Optional<Reason> stop(String sentence, Discourse discourse) {
        return GATE.stop(sentence, ACTORS.find(sentence, PartialDate.UNKNOWN), discourse);
    }

    private static Discourse about(String... states) {
        Discourse discourse = new Discourse();
        for (String state : states) {
            discourse.note(Party.government(state));
        }
        return discourse;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad expelled an envoy of Mali.",
                "Chad and Mali met.",
                "The Chadian envoy will be expelled from Mali."
            })
    void twoPartiesAndATriggerPass(String sentence) {
        assertThat(stop(sentence, about())).isEmpty();
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(stop("It rained.", about())).contains(Reason.NO_PARTY);
        assertThat(stop("Chad expelled an envoy.", about())).contains(Reason.ONE_PARTY);
        assertThat(stop("Chadian police expelled men from Chad.", about()))
                .contains(Reason.ONE_PARTY);
        assertThat(stop("Chad borders Mali.", about())).contains(Reason.NO_TRIGGER);
    }

    @Test
    void aWordThatPointsBackStandsForAParty() {
        assertThat(stop("It expelled an envoy.", about("TCD"))).isEmpty();
        assertThat(stop("The country expelled an envoy.", about("TCD"))).isEmpty();
        assertThat(stop("It expelled an envoy.", about())).contains(Reason.NO_PARTY);
        assertThat(stop("It rained.", about("TCD"))).contains(Reason.NO_TRIGGER);
    }

    @Test
    void oneNameIsEnoughWhereAnotherWasSpokenOf() {
        assertThat(stop("Chad expelled an envoy.", about("MLI"))).isEmpty();
        assertThat(stop("Chad expelled an envoy.", about("TCD"))).contains(Reason.ONE_PARTY);
    }

    @Test
    void whatIsTooLongIsNoSentence() {
        assertThat(stop("Chad expelled an envoy of Mali. " + "x ".repeat(800), about()))
                .contains(Reason.TOO_LONG);
    }
}
