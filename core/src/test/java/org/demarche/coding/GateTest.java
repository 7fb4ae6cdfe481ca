package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Party;
import org.demarche.coding.party.Discourse;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Gate GATE = new Gate(Set.of("expel", "accuse", "strike", "ban"));

    private static List<NameMatch> names(String... codes) {
        return Arrays.stream(codes)
                .map(
                        c ->
                                new NameMatch(
                                        new TextSpan(0, 1),
                                        Party.government(c),
                                        NameKind.STATE,
                                        "",
                                        ""))
                .toList();
    }

    private static Discourse after(String... codes) {
        Discourse discourse = new Discourse();
        Arrays.stream(codes).map(Party::government).forEach(discourse::note);
        return discourse;
    }

    @Test
    void letsThroughTwoPartiesAndATrigger() {
        assertThat(GATE.stop("Chile expelled Peruvians.", names("CHL", "PER"), after())).isEmpty();
    }

    @Test
    void knowsTriggersInAnyFormAndCase() {
        for (String form : List.of("EXPELLING", "struck", "Accuses", "banned", "accusing")) {
            assertThat(GATE.stop("X " + form + " Y", names("CHL", "PER"), after())).isEmpty();
        }
    }

    @Test
    void takesAHyphenatedWordAsOneWord() {
        assertThat(GATE.stop("a strike-slip fault", names("CHL", "PER"), after()))
                .hasValue(Coding.Reason.NO_TRIGGER);
        assertThat(GATE.stop("a day-long ban", names("CHL", "PER"), after())).isEmpty();
    }

    @Test
    void letsThroughOnePartyAfterAnother() {
        assertThat(GATE.stop("Chile struck.", names("CHL"), after("PER"))).isEmpty();
        assertThat(GATE.stop("Chile struck.", names("CHL"), after("CHL")))
                .hasValue(Coding.Reason.ONE_PARTY);
        assertThat(GATE.stop("Chile struck Chile.", names("CHL", "CHL"), after()))
                .hasValue(Coding.Reason.ONE_PARTY);
    }

    @Test
    void letsThroughAPointerBackOnlyIfSomebodyWasNamed() {
        assertThat(GATE.stop("It struck.", names(), after("PER"))).isEmpty();
        assertThat(GATE.stop("It struck.", names(), after())).hasValue(Coding.Reason.NO_PARTY);
        assertThat(GATE.stop("Rain struck.", names(), after("PER")))
                .hasValue(Coding.Reason.NO_PARTY);
    }

    @Test
    void stopsWhatIsTooLong() {
        String list = "struck ".repeat(300);
        assertThat(GATE.stop(list, names("CHL", "PER"), after())).hasValue(Coding.Reason.TOO_LONG);
    }

    @Test
    void readsLettersBeyondTheBasicPlane() {
        assertThat(GATE.stop("\uD835\uDC00strike \uD83D\uDE80 ban", names("A", "B"), after()))
                .isEmpty();
        assertThat(GATE.stop("\uD835\uDC00strike", names("A", "B"), after()))
                .hasValue(Coding.Reason.NO_TRIGGER);
    }
}
