package org.demarche.coding.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.parse.Word;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;

class PatternBookTest {
    private static PatternBook book(String... lines) throws IOException, FormatException {
        return new PatternBook(PatternBook.read("f", new StringReader(String.join("\n", lines))));
    }

    /** The source of the pattern that fits the first word of that lemma. */
    private static Optional<String> fitting(PatternBook book, String text, String lemma) {
        ParsedSentence parsed = SharedParser.parse(text);
        Word word =
                parsed.words().stream()
                        .filter(w -> w.lemma().equals(lemma))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(SharedParser.dump(parsed)));
        return book.match(new FrameFinder(parsed).frameOf(word), parsed)
                .map(fit -> fit.pattern().source());
    }

    @Test
    void theStrictestPatternThatFitsWins() throws Exception {
        PatternBook book =
                book(
                        "[AID]",
                        "verb send",
                        "verb send obj=*",
                        "verb send obj=food",
                        "verb send obj=food to=port");
        assertThat(fitting(book, "Chad sent food to a port.", "send")).contains("f:5");
        assertThat(fitting(book, "Chad sent food to Mali.", "send")).contains("f:4");
        assertThat(fitting(book, "Chad sent boats to Mali.", "send")).contains("f:3");
    }

    @Test
    void amongEqualsTheFirstWins() throws Exception {
        PatternBook book = book("[AID]", "verb send obj=food", "[ASSAULT]", "verb send obj=food");
        assertThat(fitting(book, "Chad sent food to Mali.", "send")).contains("f:2");
    }

    @Test
    void aDashAsksForAnEmptySlot() throws Exception {
        PatternBook book = book("[REQUEST]", "verb call obj=- on=*");
        assertThat(fitting(book, "Chad called on Mali.", "call")).contains("f:2");
        assertThat(fitting(book, "Chad called the envoy on Monday.", "call")).isEmpty();
    }

    @Test
    void modifiersAndWhatOfAddsFillASlotToo() throws Exception {
        PatternBook book = book("[SANCTION]", "verb impose obj=sanction");
        assertThat(fitting(book, "Chad imposed a package of new sanctions on Mali.", "impose"))
                .contains("f:2");
        assertThat(fitting(book, "Chad imposed a new order on Mali.", "impose")).isEmpty();
    }

    @Test
    void nounsAndVerbsAreApart() throws Exception {
        PatternBook book = book("[ASSAULT]", "noun attack");
        assertThat(fitting(book, "Chad attacked Mali.", "attack")).isEmpty();
        assertThat(fitting(book, "The attack on Mali ended.", "attack")).contains("f:2");
        assertThat(book.isEventNoun("attack")).isTrue();
        assertThat(book.triggers()).containsExactly("attack");
    }

    @Test
    void theBundledBookHasManyTriggers() {
        PatternBook book = PatternBook.bundled();
        assertThat(book.triggers()).hasSizeGreaterThan(300).contains("expel", "condemn", "talks");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = PatternBook.class.getResourceAsStream(file)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(l -> l.replaceFirst("#.*", "").strip()).toList();
        }
    }

    private static final List<String> FILES =
            List.of("lists.patterns", "words.patterns", "deeds.patterns", "turns.patterns");

    @Test
    void everyWordListIsUsed() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : FILES) {
            lines(file).forEach(l -> all.append(l).append('\n'));
        }
        String text = all.toString();
        List<String> lists =
                java.util.regex.Pattern.compile("^(\\w+) = ", java.util.regex.Pattern.MULTILINE)
                        .matcher(text)
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .toList();
        assertThat(lists).isNotEmpty().allMatch(list -> text.contains("$" + list));
    }

    @Test
    void noLineStandsTwice() throws IOException {
        List<String> patterns = new ArrayList<>();
        for (String file : FILES) {
            lines(file).stream()
                    .filter(l -> l.matches("(verb|noun|adj) .*"))
                    .forEach(patterns::add);
        }
        assertThat(patterns).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }
}
