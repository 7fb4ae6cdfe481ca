package org.demarche.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordListsTest {
    private static final WordLists LISTS =
            WordLists.of("f", "# a comment\nlight: launch hold\nlight: make\n\nshared: deny\n");

    @Test
    void aListMayStandOnSeveralLines() {
        assertThat(LISTS.list("light")).containsExactlyInAnyOrder("launch", "hold", "make");
    }

    @Test
    void namesTheFileAndTheListThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LISTS.list("heavy"))
                .withMessage("f has no list heavy");
    }
}
