package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    private static Optional<Coding.Reason> stop(
            String sentence, List<NameMatch> names, Discourse discourse) {
        return GATE.stop(sentence, names, discourse, Scope.BETWEEN_PARTIES);
    }

    @Test
    void letsThroughWhateverIsNotTooLongWhereAllIsWanted() {
        assertThat(GATE.stop("It rained.", names(), after(), Scope.ALL)).isEmpty();
        assertThat(GATE.stop("struck ".repeat(300), names(), after(), Scope.ALL))
                .hasValue(Coding.Reason.TOO_LONG);
    }

    @Test
    void letsThroughTwoPartiesAndATrigger() {
        assertThat(stop("Chile expelled Peruvians.", names("CHL", "PER"), after())).isEmpty();
    }

    @Test
    void knowsTriggersInAnyFormAndCase() {
        for (String form : List.of("EXPELLING", "struck", "Accuses", "banned", "accusing")) {
            assertThat(stop("X " + form + " Y", names("CHL", "PER"), after())).isEmpty();
        }
    }

    @Test
    void takesAHyphenatedWordAsOneWord() {
        assertThat(stop("a strike-slip fault", names("CHL", "PER"), after()))
                .hasValue(Coding.Reason.NO_TRIGGER);
        assertThat(stop("a day-long ban", names("CHL", "PER"), after())).isEmpty();
    }

    @Test
    void letsThroughOnePartyAfterAnother() {
        assertThat(stop("Chile struck.", names("CHL"), after("PER"))).isEmpty();
        assertThat(stop("Chile struck.", names("CHL"), after("CHL")))
                .hasValue(Coding.Reason.ONE_PARTY);
        assertThat(stop("Chile struck Chile.", names("CHL", "CHL"), after()))
                .hasValue(Coding.Reason.ONE_PARTY);
    }

    @Test
    void letsThroughAPointerBackOnlyIfSomebodyWasNamed() {
        assertThat(stop("It struck.", names(), after("PER"))).isEmpty();
        assertThat(stop("It struck.", names(), after())).hasValue(Coding.Reason.NO_PARTY);
        assertThat(stop("Rain struck.", names(), after("PER"))).hasValue(Coding.Reason.NO_PARTY);
    }

    @Test
    void stopsWhatIsTooLong() {
        String list = "struck ".repeat(300);
        assertThat(stop(list, names("CHL", "PER"), after())).hasValue(Coding.Reason.TOO_LONG);
    }

    @Test
    void readsLettersBeyondTheBasicPlane() {
        assertThat(stop("\uD835\uDC00strike \uD83D\uDE80 ban", names("A", "B"), after())).isEmpty();
        assertThat(stop("\uD835\uDC00strike", names("A", "B"), after()))
                .hasValue(Coding.Reason.NO_TRIGGER);
    }
}
