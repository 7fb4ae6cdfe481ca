package org.demarche.coding.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.coding.embedding.BgeEncoder;
import org.demarche.coding.embedding.LazyEncoder;
import org.demarche.ontology.EventType;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class TypeClassifierTest {
    private static final TypeClassifier BUNDLED = TypeClassifier.ofPairs();
    private static final Meaning MEANING = new Meaning(new LazyEncoder(BgeEncoder::load));
    private static final TypeClassifier SMALL =
            new TypeClassifier(
                    List.of("AID", "YIELD"),
                    Map.of(
                            "any:food", new float[] {2, 0},
                            "any:free", new float[] {0, 3},
                            "any:the", new float[] {0.5f, 0}));

    private static Clues clues(String... all) {
        return new Clues(Set.of(all));
    }

    private static Clues sentence(String text, String actor, String recipient) {
        return Clues.of(text, span(text, actor), span(text, recipient));
    }

    private static TextSpan span(String text, String part) {
        int at = text.indexOf(part);
        return new TextSpan(at, at + part.length());
    }

    @Test
    void weighsClues() {
        Verdict verdict = SMALL.classify(clues("any:food", "any:the", "any:unheard"));
        assertThat(verdict.type()).isEqualTo(EventType.AID);
        assertThat(verdict.probability()).isCloseTo(1 / (1 + Math.exp(-2.5)), within(1e-6));
        assertThat(verdict.reasons()).containsExactly("any:food", "any:the");
    }

    @Test
    void tellsAPromiseFromADeedAmongYields() {
        assertThat(SMALL.classify(clues("any:free")).type()).isEqualTo(EventType.RETREAT);
        assertThat(SMALL.classify(clues("any:free", "any:promis")).type())
                .isEqualTo(EventType.CONCEDE);
    }

    @Test
    void givesProbabilitiesThatAddUpToOne() {
        double[] all = BUNDLED.probabilities(sentence("Norland sued Sudland.", "Norland", "Sud"));
        assertThat(all).hasSize(15);
        assertThat(Arrays.stream(all)).allMatch(p -> p > 0 && p < 1);
        assertThat(Arrays.stream(all).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void knowsPlainWordsAsShipped() {
        assertThat(type("Norland accused Sudland of lying.")).isEqualTo(EventType.ACCUSE);
        assertThat(type("Norland threatened to attack Sudland.")).isEqualTo(EventType.THREATEN);
        assertThat(type("Norland rejected a proposal by Sudland.")).isEqualTo(EventType.REJECT);
    }

    private static EventType type(String text) {
        TextSpan actor = span(text, "Norland");
        TextSpan recipient = span(text, "Sudland");
        Clues words = Clues.of(text, actor, recipient);
        return BUNDLED.classify(MEANING.ofPair(words, text, List.of(), actor, recipient)).type();
    }

    @Test
    void leavesOutWhatIsLikelierNoEvent() {
        TypeClassifier both =
                new TypeClassifier(
                        List.of("AID", "NONE"),
                        Map.of(
                                "any:food", new float[] {2, 0},
                                "any:rain", new float[] {0, 3},
                                "neutral#0", new float[] {0, 1}));
        assertThat(both.classifyIfAny(clues("any:food"))).isPresent();
        assertThat(both.classifyIfAny(clues("any:food", "any:rain"))).isEmpty();
        assertThat(both.classify(clues("any:rain")).type()).isEqualTo(EventType.AID);
        float[] rainy = {1};
        assertThat(both.classifyIfAny(clues("any:food").with("neutral", rainy))).isEmpty();
    }

    @Test
    void answersTheSameEachTime() {
        Clues clues = sentence("Norland arrested Sudland's envoy.", "Norland", "Sudland's envoy");
        assertThat(TypeClassifier.ofPairs().classify(clues)).isEqualTo(BUNDLED.classify(clues));
    }

    @Test
    void readsWeightsInHundredths() throws IOException, FormatException {
        String file = "clue\tAID\tACCUSE\nany:food\t150\t\nany:blame\t\t-20\n";
        TypeClassifier read = new WeightsReader("w.tsv").read(new StringReader(file));
        Verdict verdict = read.classify(clues("any:food", "any:blame"));
        assertThat(verdict.type()).isEqualTo(EventType.AID);
        assertThat(verdict.probability()).isCloseTo(1 / (1 + Math.exp(-1.7)), within(1e-6));
    }

    @Test
    void saysWhichLineOfTheWeightsIsWrong() {
        assertWrong("", "w.tsv:1: expected clue and labels");
        assertWrong("clue\tAID\nany:a\t1\t2\n", "w.tsv:2: expected a clue and 1 weights");
        assertWrong("clue\tAID\nany:a\t1.5\n", "w.tsv:2: not a weight: 1.5");
    }

    private static void assertWrong(String file, String message) {
        assertThatThrownBy(() -> new WeightsReader("w.tsv").read(new StringReader(file)))
                .isInstanceOf(FormatException.class)
                .hasMessage(message);
    }

    @Test
    void refusesWeightsThatDoNotFitTheLabels() {
        assertThatThrownBy(() -> new TypeClassifier(List.of("AID"), Map.of("a", new float[2])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights of a must be 1, were 2");
    }
}
