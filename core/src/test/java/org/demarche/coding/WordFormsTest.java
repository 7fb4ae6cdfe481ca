package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {
    private static final WordForms FORMS =
            new WordForms(
                    Set.of("expel", "accuse", "deny", "meet", "strike", "attack", "withdraw"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expel", "expels", "expelled", "expelling", "accused", "accusing", "denies",
                "denied", "denying", "met", "struck", "attacks", "attacked", "withdrew",
                "withdrawn"
            })
    void knowsEveryForm(String form) {
        assertThat(FORMS.has(form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expelee", "denial", "strode", "attic", "held", ""})
    void knowsNoOther(String form) {
        assertThat(FORMS.has(form)).isFalse();
    }

    @Test
    void irregularFormsCountOnlyForTheirWord() {
        assertThat(new WordForms(Set.of("hold")).has("held")).isTrue();
        assertThat(new WordForms(Set.of("hold")).has("met")).isFalse();
    }
}
