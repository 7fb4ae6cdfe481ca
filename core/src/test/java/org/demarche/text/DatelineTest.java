package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String STORY = "The minister met his guest and spoke of trade.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KABUL - ",
                "KABUL (Pajhwok): ",
                "ADDIS ABABA, May 15 (Xinhua) -- ",
                "MOGADISHU, Somalia -- ",
                "New York, May 17, IRNA - ",
                "Bogota, March 8 (IANS) – ",
                "JERUSALEM (AP) -- "
            })
    void endsBeforeTheStory(String dateline) {
        assertThat(Dateline.length(dateline + STORY)).isEqualTo(dateline.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The US-led coalition struck targets near the border on Monday.",
                "Libya: France sends two planes with aid to the east of the country.",
                "NATO-led troops left the base after ten years in the country.",
                "THE FOREIGN MINISTRY - IN A NOTE - HAS PROTESTED TO THE EMBASSY.",
                "Russia - which had warned of this - recalled its ambassador on Friday."
            })
    void isNotFoundWhereThereIsNone(String sentence) {
        assertThat(Dateline.length(sentence)).isZero();
    }
}
