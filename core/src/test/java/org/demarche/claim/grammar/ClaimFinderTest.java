package org.demarche.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {
    private static final ClaimFinder FINDER = new ClaimFinder(ActorKnowledge.bundled());

    private static List<FoundClaim> in(String body) {
        return FINDER.in(Article.of("a", new PartialDate(2020, 5, 5), body));
    }

    private static String only(String body) {
        List<FoundClaim> found = in(body);
        assertThat(found).hasSize(1);
        return found.get(0).holder() + ": " + OneLine.of(found.get(0).read());
    }

    @Test
    void findsWhatSomebodyClaims() {
        assertThat(only("Some claim that Rome has refrained from harsh rhetoric against Paris."))
                .isEqualTo("Some: ITA>FRA STATE ACCUSE+REJECT+THREATEN | did-not | ..");
        assertThat(only("Yerevan insists that Azerbaijan attacked Armenia in 2016."))
                .isEqualTo("Yerevan: AZE>ARM ASSAULT | did | 2016-01-01..2017-01-01");
        assertThat(only("It is widely believed that Norway never threatened Sweden."))
                .isEqualTo(": NOR>SWE THREATEN | did-not | ..");
    }

    @Test
    void turnsRoundWhatIsDenied() {
        assertThat(only("Madrid denied that Spain had sanctioned Portugal."))
                .isEqualTo("Madrid: ESP>PRT SANCTION | did-not | ..");
    }

    @Test
    void findsGeneralClaimsOfTheWriter() {
        assertThat(only("Norway has consistently criticised Sweden."))
                .isEqualTo(": NOR>SWE ACCUSE | at-least 3 | ..");
        assertThat(only("Closing the Danish embassy is unprecedented in Danish-Swedish relations."))
                .isEqualTo(": DNK-SWE SANCTION.withdraw+SANCTION.discontinue | first | ..");
    }

    @Test
    void cutsWhileFromWhatItIsHeldAgainst() {
        assertThat(
                        in(
                                "Critics argue that while Norway criticised Sweden, Denmark threatened"
                                        + " Sweden."))
                .extracting(f -> OneLine.of(f.read()))
                .containsExactly("NOR>SWE ACCUSE | did | ..", "DNK>SWE THREATEN | did | ..");
    }

    @Test
    void takesAMissingPartyFromTheArticle() {
        List<FoundClaim> found =
                in("Norway and Sweden quarrel. Critics say that Oslo has never apologised.");
        assertThat(found).hasSize(1);
        assertThat(OneLine.of(found.get(0).read())).startsWith("NOR>SWE STATE CONCEDE | did-not");
        assertThat(found.get(0).assumed()).isEqualTo("Norway, Sweden");
    }

    @Test
    void leavesPlainNewsAlone() {
        assertThat(in("Norway criticised Sweden on Monday. The king will not travel.")).isEmpty();
        assertThat(in("Norway says that it sanctioned Sweden.")).isEmpty();
        assertThat(in("")).isEmpty();
    }
}
