package org.demarche.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.parse.SharedParser;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Who claims what, by the trees of sentences. */
class SpokenClaimsTest {
    private static final ClaimFinder FINDER =
            new ClaimFinder(ActorKnowledge.bundled(), SharedParser.parser());

    private static List<String> in(String body) {
        return FINDER.in(Article.of("a", new PartialDate(2020, 5, 5), body)).stream()
                .map(f -> f.holder() + ": " + OneLine.of(f.read()))
                .toList();
    }

    @Test
    void tellsWhoClaimsWhat() {
        assertThat(in("Some claim that Rome has refrained from harsh rhetoric against Paris."))
                .containsExactly("Some: ITA>FRA STATE ACCUSE+REJECT+THREATEN | did-not | ..");
        assertThat(in("The defence minister of Norway insists Sweden has bombed Norway."))
                .containsExactly("The defence minister of Norway: SWE>NOR ASSAULT | did | ..");
        assertThat(in("It is widely believed that Norway never threatened Sweden."))
                .containsExactly(": NOR>SWE THREATEN | did-not | ..");
    }

    @Test
    void takesAnAccusationForAClaimAboutTheAccused() {
        assertThat(in("Norway accuses Sweden of shelling a Norwegian village."))
                .containsExactly("Norway: SWE>NOR ASSAULT | did | ..");
        assertThat(in("Sweden is accused by Denmark of attacking Norway."))
                .containsExactly("Denmark: SWE>NOR ASSAULT | did | ..");
    }

    @Test
    void turnsRoundWhatIsDenied() {
        assertThat(in("Madrid denies that Spain has sanctioned Portugal."))
                .containsExactly("Madrid: ESP>PRT SANCTION | did-not | ..");
        assertThat(in("North Korea denies giving military aid to Syria."))
                .containsExactly("North Korea: PRK>SYR STATE AID | did-not | ..");
    }

    @Test
    void putsTheHolderInPlaceOfAPronounAndSaysSo() {
        List<FoundClaim> found =
                FINDER.in(
                        Article.of(
                                "a",
                                new PartialDate(2020, 5, 5),
                                "Norway insists that it has never attacked Sweden."));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).words()).isEqualTo("Norway has never attacked Sweden");
        assertThat(found.get(0).assumed()).isEqualTo("Norway");
    }

    @Test
    void leavesAloneWhatIsNoClaimAboutTheTwo() {
        assertThat(in("Israel accuses the Palestinians of not curbing attacks on Israel."))
                .isEmpty();
        assertThat(in("Norway claims that Sweden may attack Denmark.")).isEmpty();
        assertThat(in("Norway does not claim that Sweden attacked Denmark.")).isEmpty();
        assertThat(in("Analysts believe Norway ruled out talks until after Sweden's elections."))
                .isEmpty();
        assertThat(in("Norway says that it sanctioned Sweden.")).isEmpty();
        assertThat(in("Norway criticised Sweden on Monday.")).isEmpty();
    }

    @Test
    void findsWhatTheWriterClaimsInGeneral() {
        assertThat(in("Norway has consistently criticised Sweden."))
                .containsExactly(": NOR>SWE ACCUSE | at-least 3 | ..");
        assertThat(in("More than 30 people of Norway and Sweden are injured.")).isEmpty();
    }
}
