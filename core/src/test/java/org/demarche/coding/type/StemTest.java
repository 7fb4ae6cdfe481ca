package org.demarche.coding.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({"provides,provided", "planned,plan", "Attacking,attacks", "accuse,accused"})
    void makesFormsOfAWordOne(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @Test
    void leavesShortWordsAndDoubleSAlone() {
        assertThat(Stem.of("used")).isEqualTo("used");
        assertThat(Stem.of("press")).isEqualTo("press");
        assertThat(Stem.of("Iran's")).isEqualTo("iran");
    }
}
