package org.demarche.coding.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.parse.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code readings.txt}. */
class ReadingTest {
    static List<Reading> readings() {
        return Reading.all();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void findsWhoGovernsWhom(Reading reading) {
        ParsedSentence parsed = SharedParser.parse(reading.text());
        List<String> edges =
                parsed.words().stream()
                        .map(
                                w ->
                                        parsed.headOf(w).map(Word::form).orElse("-")
                                                + " "
                                                + w.relation()
                                                + " "
                                                + w.form())
                        .toList();
        assertThat(edges).as(SharedParser.dump(parsed)).containsAll(reading.expected());
    }
}
