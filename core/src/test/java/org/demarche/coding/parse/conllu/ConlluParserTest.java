package org.demarche.coding.parse.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.SentenceParserContract;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.parse.Word;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class ConlluParserTest extends SentenceParserContract {
    private static final String GOOD = "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n";

    private static List<ParsedSentence> news() {
        try (InputStream in = ConlluParserTest.class.getResourceAsStream("news.conllu")) {
            if (in == null) {
                throw new AssertionError("news.conllu is missing");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return ConlluParser.read("news.conllu", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected SentenceParser parser() {
        return new ConlluParser("hand-1", news());
    }

    /** Not the Spanish one, whose words share characters. */
    @Override
    protected List<String> texts() {
        return news().stream().map(ParsedSentence::text).filter(t -> !t.contains("del")).toList();
    }

    @Test
    void findsPassiveAgentAndNegation() {
        ParsedSentence parsed = news().get(0);
        assertThat(parsed.words().stream().map(Word::relation))
                .containsExactly(
                        Relation.DETERMINER,
                        Relation.PASSIVE_SUBJECT,
                        Relation.PASSIVE_AUXILIARY,
                        Relation.NEGATION,
                        Relation.ROOT,
                        Relation.CASE,
                        Relation.AGENT,
                        Relation.PUNCTUATION);
        assertThat(parsed.word(3).form()).isEqualTo("n't");
    }

    @Test
    void buildsTheTextFromFormsWhereTheFileHasNone() {
        assertThat(news().get(1).text())
                .isEqualTo(
                        "Chile, neighbour gave Haiti two patrol boats from Peru's stocks and called"
                                + " off talks which quickly failed.");
    }

    @Test
    void putsLabelsIntoOneSmallSet() {
        assertThat(news().get(1).words().stream().map(Word::relation))
                .containsExactly(
                        Relation.SUBJECT,
                        Relation.PUNCTUATION,
                        Relation.APPOSITION,
                        Relation.ROOT,
                        Relation.INDIRECT_OBJECT,
                        Relation.NUMBER,
                        Relation.COMPOUND,
                        Relation.OBJECT,
                        Relation.CASE,
                        Relation.POSSESSIVE,
                        Relation.CASE,
                        Relation.OBLIQUE,
                        Relation.COORDINATOR,
                        Relation.CONJUNCT,
                        Relation.PARTICLE,
                        Relation.OBJECT,
                        Relation.SUBJECT,
                        Relation.ADVERB,
                        Relation.RELATIVE_CLAUSE,
                        Relation.PUNCTUATION);
    }

    @Test
    void wordsThatAreNoPartsOfTheirTokenShareIt() {
        ParsedSentence parsed = news().get(2);
        assertThat(parsed.word(6).lemma()).isEqualTo("de");
        assertThat(parsed.word(7).lemma()).isEqualTo("el");
        assertThat(parsed.word(6).span()).isEqualTo(parsed.word(7).span());
        assertThat(parsed.word(6).span().of(parsed.text())).isEqualTo("del");
        assertThat(parsed.word(8).form()).isEqualTo("Perú");
    }

    @Test
    void derivesPennTagsFromUniversalOnes() {
        assertThat(news().get(2).words().stream().map(Word::tag))
                .containsExactly("NNP", "VBD", "VBN", "IN", "DT", "NN", "IN", "DT", "NNP");
    }

    @Test
    void copulaAndArticleKeepTheirPlaces() {
        ParsedSentence parsed = news().get(3);
        assertThat(parsed.word(1).relation()).isEqualTo(Relation.COPULA);
        assertThat(parsed.word(2).relation()).isEqualTo(Relation.DETERMINER);
    }

    @Test
    void aByPhraseUnderAPassiveVerbIsItsAgentInOlderFilesToo() throws Exception {
        String old =
                """
                1\tIt\tit\tPRON\tPRP\t_\t3\tnsubj:pass\t_\t_
                2\twas\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_
                3\thit\thit\tVERB\tVBN\t_\t0\troot\t_\t_
                4\tby\tby\tADP\tIN\t_\t5\tcase\t_\t_
                5\tFiji\tFiji\tPROPN\tNNP\t_\t3\tobl\t_\t_
                """;
        ParsedSentence parsed = ConlluParser.read("old", new StringReader(old)).get(0);
        assertThat(parsed.word(4).relation()).isEqualTo(Relation.AGENT);
    }

    @Test
    void findsSentencesWithBlanksAround() {
        ParsedSentence parsed = parser().parse(SharedParser.sentence("  Oslo is no threat "));
        assertThat(parsed.word(0).span()).isEqualTo(new TextSpan(2, 6));
    }

    @Test
    void aSentenceTheFileLacksIsTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parser().parse(SharedParser.sentence("Never seen.")))
                .withMessageContaining("no tree from hand-1 for: Never seen.");
    }

    @Test
    void anEmptyFileHasNoSentences() throws Exception {
        assertThat(ConlluParser.read("empty", new StringReader("\n\n# x\n"))).isEmpty();
    }

    @Test
    void badLinesAreNamedByFileAndLine() {
        assertFault(GOOD + "2 spaces\n", "f:2: 1 columns, must be 10");
        assertFault(GOOD.replace("1\t", "x\t"), "f:1: id must be a number or a range, was x");
        assertFault(GOOD.replace("\t0\t", "\t_\t"), "f:1: head must be a number, was _");
        assertFault(GOOD.replace("\t0\t", "\t7\t"), "f:1: head 7 is past the last word");
        assertFault(GOOD + GOOD.replace("1\t", "2\t"), "f:2: a second root");
        assertFault(GOOD + GOOD, "f:2: word 1, must be 2");
        assertFault(GOOD.replace("\t0\t", "\t1\t"), "f:1: its heads go round in a circle");
        assertFault("# text = No\n" + GOOD, "f:2: \"Yes\" does not come next in the text");
    }

    private static void assertFault(String file, String message) {
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> ConlluParser.read("f", new StringReader(file)))
                .withMessage(message);
    }
}
