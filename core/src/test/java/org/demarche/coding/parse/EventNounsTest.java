package org.demarche.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventNounsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "attack",
                "arrest",
                "seizure",
                "ban",
                "visit",
                "talk",
                "downing",
                "termination",
                "withdrawal",
                "imprisonment",
                "invasion",
                "bombing",
                "call",
                "strike",
                "raid"
            })
    void deedsAreEvents(String lemma) {
        assertThat(EventNouns.isEventNoun(noun(lemma, "NN"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "government",
                "nation",
                "building",
                "capital",
                "general",
                "aircraft",
                "spring",
                "television",
                "parliament",
                "hospital",
                "delegation",
                "king",
                "ring"
            })
    void thingsAndBodiesAreNot(String lemma) {
        assertThat(EventNouns.isEventNoun(noun(lemma, "NN"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NNP", "VB", "JJ"})
    void onlyCommonNounsAre(String tag) {
        assertThat(EventNouns.isEventNoun(noun("attack", tag))).isFalse();
    }

    private static Word noun(String lemma, String tag) {
        return new Word(0, lemma, lemma, tag, -1, Relation.ROOT, new TextSpan(0, lemma.length()));
    }
}
