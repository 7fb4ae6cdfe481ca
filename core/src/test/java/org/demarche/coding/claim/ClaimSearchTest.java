package org.demarche.coding.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.claim.grammar.OneLine;
import org.demarche.coding.Coder;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Who claims what, as the coder finds it on its way through an article. */
class ClaimSearchTest {
    private static final Coder CODER =
            new Coder(ActorKnowledge.bundled(), SharedParser.parser(), PatternBook.bundled());

    private static List<FoundClaim> found(String body) {
        return CODER.code(Article.of("a", new PartialDate(2020, 5, 5), body)).sentences().stream()
                .flatMap(s -> s.claims().stream())
                .toList();
    }

    private static List<String> in(String body) {
        return found(body).stream()
                .map(f -> f.holder().words() + ": " + OneLine.of(f.read()))
                .toList();
    }

    @Test
    void tellsWhoClaimsWhat() {
        assertThat(in("Some claim that Rome has refrained from harsh rhetoric against Paris."))
                .containsExactly(
                        "Some: ITA>FRA STATE ACCUSE+REJECT+THREATEN | did-not | ..2020-05-06");
        assertThat(in("The defence minister of Norway insists Sweden has bombed Norway."))
                .containsExactly(
                        "The defence minister of Norway: SWE>NOR ASSAULT | did |"
                                + " 2019-05-06..2020-05-06");
        assertThat(in("It is widely believed that Norway never threatened Sweden."))
                .containsExactly(": NOR>SWE THREATEN | did-not | ..2020-05-06");
    }

    @Test
    void takesAnAccusationForAClaimAboutTheAccused() {
        assertThat(in("Norway accuses Sweden of shelling a Norwegian village."))
                .containsExactly("Norway: SWE>NOR ASSAULT | did | 2019-05-06..2020-05-06");
        assertThat(in("Sweden is accused by Denmark of attacking Norway."))
                .containsExactly("Denmark: SWE>NOR ASSAULT | did | 2019-05-06..2020-05-06");
    }

    @Test
    void turnsRoundWhatIsDenied() {
        assertThat(in("Madrid denies that Spain has sanctioned Portugal."))
                .containsExactly("Madrid: ESP>PRT SANCTION | did-not | ..2020-05-06");
        assertThat(in("North Korea denies giving military aid to Syria."))
                .containsExactly("North Korea: PRK>SYR STATE AID | did-not | ..2020-05-06");
    }

    @Test
    void putsTheHolderInPlaceOfAPronounAndSaysSo() {
        List<FoundClaim> found = found("Norway insists that it has never attacked Sweden.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).words()).isEqualTo("Norway has never attacked Sweden");
        assertThat(found.get(0).assumed()).isEqualTo("Norway");
    }

    @Test
    void leavesAloneWhatSaysLessOrMoreThanItsWordsTell() {
        assertThat(in("Norway says that it had warned Sweden that Denmark was arming rebels."))
                .isEmpty();
        assertThat(in("Norway claims that Sweden was forced to respect Norwegian fishermen."))
                .isEmpty();
        assertThat(in("Denmark says it is the largest Swedish attack on the country.")).isEmpty();
        assertThat(in("Norway announces that it is deploying a battery to Poland to help it."))
                .isEmpty();
        assertThat(in("Norway claims that Sweden is continuing to meet Norwegian standards."))
                .isEmpty();
        assertThat(in("Norway says that Sweden is open to talks with Norway.")).isEmpty();
        assertThat(in("Norway gave Sweden the first shelter for attacked ships.")).isEmpty();
        assertThat(in("Norway says that Sweden is due to visit Norway next month.")).isEmpty();
    }

    @Test
    void leavesAloneWhatActsForNobody() {
        assertThat(in("Sweden claims that Norwegian films threaten Swedish morals.")).isEmpty();
        assertThat(in("Sweden claims that Norwegian jets threatened Swedish ships.")).hasSize(1);
        assertThat(in("Norway bans a charity, saying it has armed Sweden.")).isEmpty();
        assertThat(in("CNN announces that it has cut ties with Sweden.")).isEmpty();
        assertThat(in("Norway claims to have killed General Ali Shadmani in Sweden.")).isEmpty();
    }

    @Test
    void saysWhatIsClaimedWithoutTheMarksOfWhatItLeavesOut() {
        assertThat(
                        found("Norway insists that it has attacked a Swedish frigate, the Vasa.")
                                .get(0)
                                .words())
                .isEqualTo("Norway has attacked a Swedish frigate");
    }

    @Test
    void leavesAloneWhatIsNoClaimAboutTheTwo() {
        assertThat(in("Israel accuses the Palestinians of not curbing attacks on Israel."))
                .isEmpty();
        assertThat(in("Norway claims that Sweden may attack Denmark.")).isEmpty();
        assertThat(in("Norway does not claim that Sweden attacked Denmark.")).isEmpty();
        assertThat(in("Analysts believe Norway ruled out talks until after Sweden's elections."))
                .isEmpty();
        assertThat(in("Denmark says that Norway sanctioned Sweden.")).isEmpty();
        assertThat(in("The embassy of Norway says he attacked Sweden.")).isEmpty();
        assertThat(in("Norway criticises Sweden for its refusal of talks.")).isEmpty();
        assertThat(in("Norway criticised Sweden on Monday.")).isEmpty();
    }

    @Test
    void findsWhatTheWriterClaimsInGeneral() {
        assertThat(in("Norway has consistently criticised Sweden."))
                .containsExactly(": NOR>SWE ACCUSE | at-least 3 | 2019-05-06..2020-05-06");
        assertThat(in("More than 30 people of Norway and Sweden are injured.")).isEmpty();
    }

    @Test
    void knowsNobodyFromSomebodyAndWhereBothStand() {
        String body = "It rained. Some claim that Norway never threatened Sweden.";
        FoundClaim found = found(body).get(0);
        assertThat(found.holder().kind()).isEqualTo(Holder.Kind.NOBODY);
        assertThat(found.holder().span().of(body)).isEqualTo("Some");
        assertThat(found.span().of(body)).isEqualTo("that Norway never threatened Sweden");
        assertThat(found("It is widely believed that Norway never threatened Sweden."))
                .extracting(f -> f.holder().kind())
                .containsExactly(Holder.Kind.NOBODY);
        assertThat(found("Norway accuses Sweden of shelling a Norwegian village."))
                .extracting(f -> f.holder().kind() + " " + f.holder().party())
                .containsExactly("PARTY NOR");
        assertThat(found("Norway has consistently criticised Sweden."))
                .extracting(f -> f.holder().kind())
                .containsExactly(Holder.Kind.WRITER);
    }

    @Test
    void takesWhatAPartySaysOfItsOwnDealings() {
        assertThat(in("Norway says that it sanctioned Sweden."))
                .containsExactly("Norway: NOR>SWE SANCTION | did | 2019-05-06..2020-05-06");
        assertThat(in("Norway condemns Sweden for shelling a Norwegian village."))
                .containsExactly("Norway: SWE>NOR ASSAULT | did | 2019-05-06..2020-05-06");
    }

    @Test
    void takesNoPlaceForWhomItBefalls() {
        assertThat(
                        in(
                                "Norway claims that Denmark has captured 60 villages on the border"
                                        + " with Sweden."))
                .isEmpty();
        assertThat(in("Norway claims that Denmark has bombed rebels in Sweden.")).isEmpty();
    }

    @Test
    void boundsTheTimeByTheDayItIsMade() {
        assertThat(in("Norway accuses Sweden of shelling a Norwegian village on Sunday."))
                .containsExactly("Norway: SWE>NOR ASSAULT | did | 2020-04-29..2020-05-06");
        assertThat(in("Norway claims that Sweden attacked Norway in 2016."))
                .containsExactly("Norway: SWE>NOR ASSAULT | did | 2016-01-01..2017-01-01");
    }

    @Test
    void leavesAloneWhatOnlyAPronounClaims() {
        assertThat(in("The judge resigned. He claims that Norway attacked Sweden.")).isEmpty();
    }

    @Test
    void sharesTheSubjectOfVerbsThatAreJoined() {
        assertThat(in("Denmark recalled its envoy and accused Norway of attacking Sweden."))
                .containsExactly("Denmark: NOR>SWE ASSAULT | did | 2019-05-06..2020-05-06");
    }

    @Test
    void findsClaimsInSentencesThatTellOfNoEvent() {
        String body =
                "Critics argue that while Norway aided Sweden, Denmark never did. "
                        + "Some believe that Rome has refrained from harsh rhetoric against Paris.";
        assertThat(in(body))
                .contains("Some: ITA>FRA STATE ACCUSE+REJECT+THREATEN | did-not | ..2020-05-06");
    }
}
