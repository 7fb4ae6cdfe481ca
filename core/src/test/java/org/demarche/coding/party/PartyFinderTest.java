package org.demarche.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.party.Mention.How;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyFinderTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final AgentNouns AGENT_NOUNS = AgentNouns.bundled();
    private static final PartialDate DAY = PartialDate.parse("2024-05-15");

    /** Whom the noun or pronoun of that form means. */
    private static List<Mention> mentions(String text, String form, Discourse discourse) {
        ParsedSentence parsed = SharedParser.parse(text);
        PartyFinder finder =
                new PartyFinder(AGENT_NOUNS, parsed, ACTORS.find(text, DAY), discourse);
        return parsed.words().stream()
                .filter(w -> w.form().equals(form))
                .findFirst()
                .map(finder::partiesOf)
                .orElseThrow(() -> new AssertionError(SharedParser.dump(parsed)));
    }

    private static List<String> parties(String text, String form, Discourse discourse) {
        return mentions(text, form, discourse).stream().map(m -> m.party().toString()).toList();
    }

    private static Discourse afterTopics(String... states) {
        Discourse discourse = new Discourse();
        discourse.topics(List.of(states).stream().map(Party::government).toList());
        return discourse;
    }

    @ParameterizedTest
    @CsvSource({
        "Mali expelled envoys., Mali, MLI:GOV, NAMED",
        "The French foreign minister spoke., minister, FRA:GOV, AGENT",
        "Russian troops left., troops, RUS:MIL, AGENT",
        "Agents of Iran left., Agents, IRN:SPY, AGENT",
        "An aide to Macron spoke., aide, FRA:GOV, AGENT",
        "Two Iranian ship captains left., captains, IRN:BUS, AGENT",
        "Italian journalist Cecilia Sala left., Sala, ITA:GOV, OWNER",
        "Kremlin-aligned commentators spoke., commentators, RUS:JRN, AGENT",
        "Missiles fired by Israel fell., Missiles, ISR:MIL, AGENT"
    })
    void tellsWhomANounMeans(String text, String form, String party, How how) {
        assertThat(parties(text, form, new Discourse())).as(text).containsExactly(party);
        assertThat(mentions(text, form, new Discourse()).get(0).how()).isEqualTo(how);
    }

    @ParameterizedTest
    @CsvSource({
        "Anti-Russian protesters left., protesters",
        "US-backed rebels left., rebels",
        "The rain stopped., rain",
        "It rained., It"
    })
    void manyNounsMeanNoParty(String text, String form) {
        assertThat(parties(text, form, new Discourse())).as(text).isEmpty();
    }

    @Test
    void joinedNounsMeanEach() {
        assertThat(parties("Estonia and Latvia left.", "Estonia", new Discourse()))
                .containsExactly("EST:GOV", "LVA:GOV");
        assertThat(parties("Russian and Turkish troops left.", "troops", new Discourse()))
                .containsExactly("RUS:MIL", "TUR:MIL");
    }

    @ParameterizedTest
    @CsvSource({
        "It left., It",
        "The country left., country",
        "The government left., government",
        "He left., He"
    })
    void leadsBackToTheTopic(String text, String form) {
        assertThat(parties(text, form, afterTopics("TCD", "MLI"))).containsExactly("TCD:GOV");
        assertThat(mentions(text, form, afterTopics("TCD", "MLI")).get(0).how())
                .isEqualTo(How.REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They", "Both"})
    void aPluralMeansAllTopics(String form) {
        assertThat(parties(form + " left.", form, afterTopics("TCD", "MLI")))
                .containsExactly("TCD:GOV", "MLI:GOV");
    }

    @Test
    void bothSidesAreTheTwoNamedLast() {
        Discourse discourse = afterTopics("TCD", "MLI");
        assertThat(parties("The two countries left.", "countries", discourse))
                .containsExactly("TCD:GOV", "MLI:GOV");
        assertThat(parties("Both sides left.", "sides", discourse)).hasSize(2);
        assertThat(parties("Both sides left.", "sides", new Discourse())).isEmpty();
    }

    @Test
    void aPronounMeansTheSubjectBeforeIt() {
        assertThat(parties("Chad said it had left Mali.", "it", new Discourse()))
                .containsExactly("TCD:GOV");
        assertThat(parties("Turkey said its troops had left.", "troops", new Discourse()))
                .containsExactly("TUR:MIL");
    }

    @Test
    void anObjectCannotMeanItsOwnSubject() {
        assertThat(parties("Chad attacked it.", "it", afterTopics("MLI")))
                .containsExactly("MLI:GOV");
    }

    @Test
    void aFormerOfficialIsNoGovernment() {
        assertThat(parties("The former French president left.", "president", new Discourse()))
                .containsExactly("FRA:ELI");
    }

    @Test
    void theSpanHoldsTheWholeMention() {
        String text = "Two Iranian ship captains left.";
        assertThat(mentions(text, "captains", new Discourse()).get(0).span().of(text))
                .isEqualTo("Iranian ship captains");
    }

    @Test
    void aCityAfterInIsOnlyAPlace() {
        String text = "Chad met Mali in Moscow.";
        ParsedSentence parsed = SharedParser.parse(text);
        PartyFinder finder =
                new PartyFinder(AGENT_NOUNS, parsed, ACTORS.find(text, DAY), new Discourse());
        assertThat(finder.all().stream().map(m -> m.party().code())).containsExactly("TCD", "MLI");
    }
}
