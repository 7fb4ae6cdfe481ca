package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNamesTest {
    @ParameterizedTest
    @CsvSource({"Aserbaidschan,AZE", "Россия,RUS", "日本,JPN", "Allemagne,DEU", "gürcistan,GEO"})
    void knowsStatesByTheirNamesInOtherLanguages(String name, String code) {
        assertThat(ForeignNames.codeOf(name)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "Russland und Polen"})
    void knowsNoStateThatNoLanguageNames(String name) {
        assertThat(ForeignNames.codeOf(name)).isEmpty();
    }
}
