package org.demarche.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimReaderTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final ClaimReader READER = new ClaimReader(ACTORS);
    private static final PartialDate DAY = new PartialDate(2025, 11, 30);

    static Stream<String> cases() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        ClaimReaderTest.class.getResourceAsStream("claims.cases")),
                                StandardCharsets.UTF_8))) {
            List<String> all =
                    lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void understandsWhatItIsWrittenDownToUnderstand(String line) {
        String[] parts = line.split(" => ", -1);
        assertThat(OneLine.of(READER.read(parts[0], DAY))).isEqualTo(parts[1]);
    }

    @Test
    void saysWhichWordsItLeftAside() {
        Understanding read = READER.read("Russia secretly sanctioned Georgia in 2006", DAY);
        assertThat(read.isUnderstood()).isTrue();
        assertThat(read.aside()).containsExactly("secretly");
    }

    @Test
    void saysWhatEachWordWasTakenFor() {
        assertThat(READER.read("Moscow threatened Baku in 2025", DAY).taken())
                .extracting(Understanding.Taken::as)
                .contains("party: Russia", "party: Azerbaijan", "what: threats", "when");
    }

    @Test
    void readsNamesAsOfTheTimeClaimed() {
        Understanding then = READER.read("Medvedev met Aliyev in 2010", DAY);
        assertThat(OneLine.of(then)).startsWith("RUS-AZE CONSULT");
    }

    @Test
    void takesWhatAPersonSaysOverWhatItRead() {
        Corrections given =
                new Corrections(
                        Optional.of("ARM"),
                        Optional.of("RUS"),
                        List.of("SANCTION", "VERBAL_CONFLICT"),
                        Optional.of(Form.AT_LEAST),
                        Optional.of(Bound.of(LocalDate.of(2022, 1, 1))),
                        Optional.of(Bound.of(LocalDate.of(2023, 1, 1))),
                        Optional.empty(),
                        4);
        assertThat(OneLine.of(READER.read("something happened", DAY, given)))
                .isEqualTo(
                        "ARM>RUS REQUEST+ACCUSE+REJECT+THREATEN+SANCTION | at-least 4"
                                + " | 2022-01-01..2023-01-01");
    }

    @Test
    void refusesAClaimWithoutWords() {
        assertThatThrownBy(() -> READER.read("  ", DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a claim must have 1..1000 characters, had 0");
    }

    @Test
    void survivesAnyCutOfAnyClaim() throws IOException {
        for (String line : cases().toList()) {
            String claim = line.substring(0, line.indexOf(" => "));
            for (int end = 1; end < claim.length(); end += 3) {
                Understanding read = READER.read(claim.substring(0, end), DAY);
                assertThat(read.isUnderstood()).isEqualTo(read.doubts().isEmpty());
            }
        }
    }
}
