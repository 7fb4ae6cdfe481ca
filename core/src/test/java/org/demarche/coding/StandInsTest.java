package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.parse.Word;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

/** Trees that do not depend on who is named. */
class StandInsTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();

    private static ParsedSentence parse(String text) {
        Sentence sentence = new Sentence(0, new TextSpan(0, text.length()), text);
        return StandIns.parse(
                SharedParser.parser(), sentence, ACTORS.find(text, PartialDate.UNKNOWN));
    }

    private static List<String> shape(String text) {
        return parse(text).words().stream()
                .map(w -> w.tag() + " " + w.head() + " " + w.relation())
                .toList();
    }

    @Test
    void readsAllStatesAlike() {
        String form = "On Monday %s accused %s forces of shelling a town near %s.";
        assertThat(shape(form.formatted("South Korea", "Laotian", "Phnom Penh")))
                .isEqualTo(shape(form.formatted("Chad", "Burkinabe", "Rabat")));
    }

    @Test
    void givesWordsTheirOwnNamesAndPlaces() {
        String text = "In Buenos Aires South Koreans met the New Zealand team.";
        ParsedSentence parsed = parse(text);
        assertThat(parsed.words().stream().map(Word::form))
                .containsExactly(
                        "In",
                        "Buenos Aires",
                        "South Koreans",
                        "met",
                        "the",
                        "New Zealand",
                        "team",
                        ".");
        assertThat(parsed.words()).allMatch(w -> w.form().equals(w.span().of(text)));
        assertThat(parsed.text()).isEqualTo(text);
    }

    @Test
    void keepsGenitivesAndWhatIsHyphenated() {
        ParsedSentence parsed = parse("Norway's envoy praised a Norwegian-led force.");
        assertThat(parsed.words().stream().map(Word::form)).startsWith("Norway", "'s", "envoy");
        assertThat(parsed.words())
                .allMatch(w -> w.span().of(parsed.text()).startsWith(w.form().substring(0, 1)));
    }
}
