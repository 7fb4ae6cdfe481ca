package org.demarche.coding.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;

class ConfidenceScaleTest {
    @Test
    void addsUpWhatSpeaksForAndAgainst() {
        Confidence scale = new ConfidenceScale(Map.of("any", 1.0, "told by noun", -2.0));
        assertThat(scale.of(Map.of("any", 1.0))).isCloseTo(0.7311, within(0.0001));
        assertThat(scale.of(Map.of("any", 1.0, "told by noun", 1.0)))
                .isCloseTo(0.2689, within(0.0001));
        assertThat(scale.of(Map.of("any", 1.0, "told by noun", 0.5))).isEqualTo(0.5);
    }

    @Test
    void aClueWithoutAWeightCountsForNothing() {
        assertThat(new ConfidenceScale(Map.of()).of(Map.of("type unheard of", 1.0))).isEqualTo(0.5);
    }

    @Test
    void whatIsNamedIsSurerThanWhatNoWordTells() {
        Confidence scale = ConfidenceScale.bundled();
        double named = scale.of(Map.of("any", 1.0, "recipient by named", 1.0));
        double unspoken = scale.of(Map.of("any", 1.0, "recipient by unspoken", 1.0));
        double pronoun = scale.of(Map.of("any", 1.0, "recipient by reference", 1.0));
        assertThat(named).isGreaterThan(unspoken).isGreaterThan(pronoun);
    }

    @Test
    void readsALineAClueAndPassesOverRemarks() throws IOException, FormatException {
        Confidence scale =
                ConfidenceScale.read("w.tsv", new StringReader("# made by hand\n\nany\t-1.5\n"));
        assertThat(scale.of(Map.of("any", 1.0))).isCloseTo(0.1824, within(0.0001));
    }

    @Test
    void namesTheLineThatIsNoClueWithAWeight() {
        assertThatThrownBy(() -> ConfidenceScale.read("w.tsv", new StringReader("any\t1\nlong\n")))
                .isInstanceOf(FormatException.class)
                .hasMessage("w.tsv:2: expected a clue and its weight");
        assertThatThrownBy(() -> ConfidenceScale.read("w.tsv", new StringReader("any\tmuch\n")))
                .isInstanceOf(FormatException.class)
                .hasMessage("w.tsv:1: not a weight: much");
    }
}
