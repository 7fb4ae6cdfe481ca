package org.demarche.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    static Stream<List<String>> cases() throws IOException {
        return Arrays.stream(resource("sentences.txt").split("\n\n"))
                .filter(block -> !block.startsWith("#"))
                .map(block -> block.strip().lines().toList());
    }

    static String resource(String name) throws IOException {
        try (InputStream in = SentenceSplitterTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> texts(String body) {
        return splitter.split(body).stream().map(Sentence::text).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void endsSentencesWhereAReaderWould(List<String> sentences) {
        assertThat(texts(String.join(" ", sentences))).isEqualTo(sentences);
    }

    @Test
    void endsASentenceAtABlankLineEvenWithoutAFullStop() {
        assertThat(texts("Envoy recalled from Baku\n\nRussia recalled its envoy."))
                .containsExactly("Envoy recalled from Baku", "Russia recalled its envoy.");
    }

    @Test
    void endsASentenceAtALineBreakBeforeACapital() {
        assertThat(texts("First headline\nSecond headline\nA sentence that goes\non here."))
                .containsExactly(
                        "First headline", "Second headline", "A sentence that goes\non here.");
    }

    @Test
    void readsOnThroughLinesOfFixedWidth() {
        String body =
                """
                The foreign ministry of Armenia said on Friday that Mr.
                Mirzoyan would not travel to the meeting of the alliance in
                Minsk, and that no other minister would go there this year.
                Moscow regretted the decision.

                It had no other comment.""";
        assertThat(texts(body)).hasSize(3);
        assertThat(texts(body).get(1)).isEqualTo("Moscow regretted the decision.");
    }

    @Test
    void neverMakesASentenceOfAClosingQuote() {
        assertThat(texts("\"It is over. \" He left."))
                .containsExactly("\"It is over. \"", "He left.");
        assertThat(texts("“It is over.\n\n”\n\nHe left."))
                .containsExactly("“It is over.", "He left.");
        assertThat(texts("(He left.) She stayed.")).containsExactly("(He left.)", "She stayed.");
    }

    @Test
    void findsTheEndWhereTheSpaceIsMissing() {
        assertThat(texts("The talks failed.The envoy left.\"No comment.\"He went to amazon.com."))
                .containsExactly(
                        "The talks failed.",
                        "The envoy left.",
                        "\"No comment.\"",
                        "He went to amazon.com.");
    }

    @Test
    void splitsTextWithoutCapitals() {
        assertThat(texts("global petroleum raised its prices. the increase is 20 cents, it said."))
                .hasSize(2);
    }

    @Test
    void keepsCitationsAfterAShortFormTogether() {
        assertThat(texts("It will issue 56 mln dlrs (U.S.) 18 pct notes.")).hasSize(1);
    }

    @Test
    void givesNoSentenceForNothing() {
        assertThat(texts("")).isEmpty();
        assertThat(texts(" \n\n * * * \n ... \n")).isEmpty();
    }

    @Test
    void spansIndexTheBodyWhateverItIs() {
        Random random = new Random(5);
        String signs = "aB. \n\"”“!?…)(1.;U.S";
        for (int run = 0; run < 2000; run++) {
            String body =
                    random.ints(random.nextInt(60), 0, signs.length())
                            .mapToObj(i -> String.valueOf(signs.charAt(i)))
                            .collect(Collectors.joining());
            int last = 0;
            for (Sentence sentence : splitter.split(body)) {
                assertThat(sentence.span().of(body)).isEqualTo(sentence.text());
                assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(last);
                last = sentence.span().end();
            }
        }
    }

    @Test
    void losesNoLetterBetweenSentences() throws IOException {
        String body = cases().flatMap(List::stream).collect(Collectors.joining(" "));
        String joined = String.join("", texts(body));
        assertThat(joined.replaceAll("\\s", "")).isEqualTo(body.replaceAll("\\s", ""));
    }

    @Test
    void keepsALongSentenceWithoutEndWhole() {
        String body = "\"no end, ".repeat(200_000) + "U.S. ".repeat(100_000);
        assertThat(splitter.split(body)).hasSize(1);
    }
}
