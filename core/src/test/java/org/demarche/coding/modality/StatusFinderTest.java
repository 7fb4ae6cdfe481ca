package org.demarche.coding.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.parse.Word;
import org.demarche.event.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The standing of the first word with the lemma {@code attack}, or of another where it is named.
 */
class StatusFinderTest {
    private static final EffectWords WORDS = EffectWords.bundled();

    private static Standing standing(String text, String lemma) {
        ParsedSentence parsed = SharedParser.parse(text);
        return new StatusFinder(WORDS, parsed).of(word(parsed, lemma));
    }

    private static Word word(ParsedSentence parsed, String lemma) {
        return parsed.words().stream()
                .filter(w -> w.lemma().equals(lemma))
                .findFirst()
                .orElseThrow(() -> new AssertionError(SharedParser.dump(parsed)));
    }

    private static void assertAttack(String text, Factuality factuality) {
        assertThat(standing(text, "attack").factuality()).as(text).isEqualTo(factuality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad attacked Mali.",
                "Chad began to attack Mali.",
                "Chad managed to attack Mali.",
                "Chad continued to attack Mali.",
                "France condemned the Chadian attack on Mali.",
                "There is no doubt that Chad attacked Mali.",
                "According to Reuters, Chad attacked Mali.",
                "Chad said it had attacked Mali.",
                "Chad admitted attacking Mali."
            })
    void whatIsToldPlainlyHappened(String text) {
        assertAttack(text, Factuality.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad did not attack Mali.",
                "Chad didn't attack Mali.",
                "Chad has never attacked Mali.",
                "Chad hardly attacked Mali.",
                "No Chadian soldier attacked Mali.",
                "Chad denied attacking Mali.",
                "Chad denied that it had attacked Mali.",
                "Chad refrained from attacking Mali.",
                "Chad failed to attack Mali.",
                "Chad refused to attack Mali.",
                "Chad did not plan to attack Mali.",
                "Without attacking Mali, Chad left.",
                "Chad cancelled the attack on Mali.",
                "Chad did not say that it had attacked Mali."
            })
    void whatIsDeniedDidNotHappen(String text) {
        assertAttack(text, Factuality.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad will attack Mali.",
                "Chad plans to attack Mali.",
                "Chad vowed to attack Mali.",
                "Chad decided to attack Mali.",
                "Chad is to attack Mali.",
                "Chad announced an attack on Mali."
            })
    void whatIsAnnouncedIsPlanned(String text) {
        assertAttack(text, Factuality.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad may attack Mali.",
                "Chad could attack Mali.",
                "Chad must attack Mali.",
                "Chad tried to attack Mali.",
                "Chad threatened to attack Mali.",
                "Chad was ready to attack Mali.",
                "Chad asked Niger to attack Mali.",
                "Chad urged Niger to attack Mali.",
                "If Chad attacks Mali, Niger will wait.",
                "Unless Chad attacks Mali, Niger will wait.",
                "It is likely that Chad attacked Mali.",
                "Analysts doubt that Chad attacked Mali.",
                "Niger feared an attack on Mali."
            })
    void whatIsPossibleOrWantedIsHypothetical(String text) {
        assertAttack(text, Factuality.HYPOTHETICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad allegedly attacked Mali.",
                "The alleged attack on Mali worried Niger.",
                "Niger accused Chad of attacking Mali.",
                "Niger alleged that Chad attacked Mali.",
                "Chad was accused of attacking Mali.",
                "According to officials, Chad attacked Mali."
            })
    void whatOneSideAssertsIsAlleged(String text) {
        assertAttack(text, Factuality.ALLEGED);
    }

    @Test
    void joinedVerbsShareWhatStandsBeforeTheFirst() {
        assertThat(standing("Chad will attack Mali and expel envoys.", "expel").factuality())
                .isEqualTo(Factuality.PLANNED);
        assertThat(standing("Chad did not attack Mali or expel envoys.", "expel").factuality())
                .isEqualTo(Factuality.DENIED);
        assertThat(standing("Chad may attack Mali and expel envoys.", "expel").factuality())
                .isEqualTo(Factuality.HYPOTHETICAL);
        assertThat(standing("Chad attacked Mali and expelled envoys.", "expel").factuality())
                .isEqualTo(Factuality.ACTUAL);
    }

    @Test
    void keepsTheVerbOfSaying() {
        assertThat(standing("Niger said that Chad attacked Mali.", "attack").speech())
                .map(Word::lemma)
                .contains("say");
        assertThat(standing("Niger accused Chad of attacking Mali.", "attack").speech())
                .map(Word::lemma)
                .contains("accuse");
        assertThat(standing("Chad attacked Mali.", "attack").speech()).isEmpty();
    }

    @Test
    void cancellingUndoesWhatItNames() {
        ParsedSentence parsed = SharedParser.parse("Chad cancelled talks with Mali.");
        StatusFinder finder = new StatusFinder(WORDS, parsed);
        assertThat(finder.undoesItsObject(word(parsed, "cancel"))).isTrue();
        assertThat(finder.undoesItsObject(word(parsed, "talk"))).isFalse();
    }
}
