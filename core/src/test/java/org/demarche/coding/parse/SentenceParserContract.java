package org.demarche.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

/** What every {@link SentenceParser} keeps. */
public abstract class SentenceParserContract {
    protected abstract SentenceParser parser();

    /** Sentences the parser knows, of several kinds. */
    protected abstract List<String> texts();

    private ParsedSentence parse(String text) {
        return parser().parse(new Sentence(3, new TextSpan(10, 10 + text.length()), text));
    }

    @Test
    void everyWordStandsWhereItsSpanSays() {
        for (String text : texts()) {
            for (Word word : parse(text).words()) {
                assertThat(word.span().of(text)).as(text).isEqualTo(word.form()).isNotEmpty();
            }
        }
    }

    @Test
    void wordsFollowOneAnotherAndLeaveOnlyBlanks() {
        for (String text : texts()) {
            int end = 0;
            for (Word word : parse(text).words()) {
                assertThat(word.span().begin()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(isBlank(text.substring(end, word.span().begin()))).as(text).isTrue();
                end = word.span().end();
            }
            assertThat(isBlank(text.substring(end))).as(text).isTrue();
        }
    }

    private static boolean isBlank(String between) {
        return between.replaceAll("[\\p{Z}\\s\u200B\uFEFF]", "").isEmpty();
    }

    @Test
    void everyTreeHasOneRoot() {
        for (String text : texts()) {
            List<Word> words = parse(text).words();
            assertThat(words.stream().filter(w -> w.head() < 0)).as(text).hasSize(1);
            assertThat(words.stream().filter(w -> w.relation() == Relation.ROOT))
                    .as(text)
                    .hasSize(1);
        }
    }

    @Test
    void everyWordHangsUnderTheRoot() {
        for (String text : texts()) {
            ParsedSentence parsed = parse(text);
            Word root = parsed.words().stream().filter(w -> w.head() < 0).findFirst().orElseThrow();
            for (Word word : parsed.words()) {
                assertThat(parsed.isWithin(word, root)).as(text + ": " + word).isTrue();
            }
        }
    }

    @Test
    void lemmasAreInSmallLetters() {
        for (String text : texts()) {
            for (Word word : parse(text).words()) {
                assertThat(word.lemma())
                        .as(text)
                        .isEqualTo(word.lemma().toLowerCase(Locale.ROOT))
                        .isNotBlank();
            }
        }
    }

    @Test
    void byHangsOnTheAgentOfAPassive() {
        for (String text : texts()) {
            ParsedSentence parsed = parse(text);
            for (Word word : parsed.words()) {
                if (word.relation() == Relation.AGENT) {
                    assertThat(parsed.prepositionOf(word)).as(text).isEqualTo("by");
                }
            }
        }
    }

    @Test
    void theEmptySentenceIsAnEmptyTree() {
        assertThat(parse("").words()).isEmpty();
        assertThat(parse("  ").words()).isEmpty();
    }

    @Test
    void theTextIsTheSentences() {
        for (String text : texts()) {
            assertThat(parse(text).text()).isEqualTo(text);
        }
    }

    @Test
    void hasAName() {
        assertThat(parser().name()).isNotBlank();
    }
}
