package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "0987", "2024-03", "2024-11", "2024-03-02", "0001-10-31"})
    void isWrittenAsItIsRead(String iso) {
        assertThat(PartialDate.parse(iso)).hasToString(iso);
    }
}
