package org.demarche.coding.parse.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.SentenceParserContract;
import org.demarche.coding.parse.SharedParser;
import org.demarche.coding.parse.Word;
import org.demarche.text.Sentence;
import org.junit.jupiter.api.Test;

class Nlp4jParserTest extends SentenceParserContract {
    @Override
    protected SentenceParser parser() {
        return SharedParser.parser();
    }

    @Override
    protected List<String> texts() {
        List<String> texts = new ArrayList<>(Reading.all().stream().map(Reading::text).toList());
        texts.add("“We won’t sign,” said Olga — ‘never’… she added.");
        texts.add("Talks\u00A0on the Armenia–Azerbaijan border—again—failed.");
        texts.add("TURKEY RECALLED ITS AMBASSADOR FROM ATHENS, THE U.S. SAID.");
        texts.add(
                "No. 7: see https://example.org/a?b=c, e-mail x@example.org or call (012) 345-67.");
        texts.add("He paid $2.5bn, €3m & 40% of it; 3-4 days later… nothing!!!");
        texts.add("Moscow 😀 replied 🇦🇿 to Baku 東京 and Łódź.");
        texts.add(
                "\tcan't\u200B cannot gonna d'you I'm 'tis rock'n'roll O'Neill's the 1990s' end ");
        texts.add("?");
        texts.add(long3000());
        return texts;
    }

    private static String long3000() {
        StringBuilder text = new StringBuilder("The envoy of Peru met the envoy of Chile");
        for (int day = 1; text.length() < 2_980; day++) {
            text.append(", and on day ").append(day).append(" the envoys signed a protocol");
        }
        return text.append('.').toString();
    }

    @Test
    void formsStayAsWrittenWhenQuotesAreCurly() {
        ParsedSentence parsed = SharedParser.parse("“Peru won’t attack Chile’s fleet,” said Rosa.");
        assertThat(parsed.words().stream().map(Word::form))
                .containsExactly(
                        "“", "Peru", "wo", "n’t", "attack", "Chile", "’s", "fleet", ",", "”",
                        "said", "Rosa", ".");
        assertThat(word(parsed, "n’t").relation()).isEqualTo(Relation.NEGATION);
        assertThat(word(parsed, "Chile").relation()).isEqualTo(Relation.POSSESSIVE);
        assertThat(word(parsed, "wo").lemma()).isEqualTo("will");
    }

    @Test
    void curlyAndPlainQuotesGiveOneTree() {
        ParsedSentence curly = SharedParser.parse("“Peru won’t attack Chile’s fleet,” said Rosa.");
        ParsedSentence plain =
                SharedParser.parse("\"Peru won't attack Chile's fleet,\" said Rosa.");
        assertThat(curly.words().stream().map(w -> w.head() + " " + w.relation()))
                .containsExactlyElementsOf(
                        plain.words().stream().map(w -> w.head() + " " + w.relation()).toList());
    }

    @Test
    void wireCapitalsAreReadLikeUsualText() {
        Set<String> names = Set.of("norway", "sweden");
        ParsedSentence parsed =
                SharedParser.parser()
                        .withNames(names::contains)
                        .parse(SharedParser.sentence("NORWAY HAS NOT ACCUSED SWEDEN OF SPYING."));
        assertThat(word(parsed, "NORWAY").relation()).isEqualTo(Relation.SUBJECT);
        assertThat(word(parsed, "NORWAY").tag()).isEqualTo("NNP");
        assertThat(word(parsed, "SWEDEN").relation()).isEqualTo(Relation.OBJECT);
        assertThat(word(parsed, "NOT").relation()).isEqualTo(Relation.NEGATION);
        assertThat(word(parsed, "ACCUSED").relation()).isEqualTo(Relation.ROOT);
    }

    @Test
    void wireCapitalsKeepTheRolesWithoutKnownNames() {
        ParsedSentence parsed = SharedParser.parse("FRENCH TROOPS ATTACKED THE VILLAGE ON MONDAY.");
        assertThat(word(parsed, "TROOPS").relation()).isEqualTo(Relation.SUBJECT);
        assertThat(word(parsed, "VILLAGE").relation()).isEqualTo(Relation.OBJECT);
    }

    @Test
    void numbersKeepTheirFigures() {
        assertThat(word(SharedParser.parse("Chile expelled 10 envoys."), "10").lemma())
                .isEqualTo("10");
    }

    @Test
    void manyThreadsReadAsOneDoes() throws Exception {
        List<Sentence> sentences = texts().stream().map(SharedParser::sentence).toList();
        List<String> alone = read(sentences);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<List<String>> task = () -> read(sentences);
            for (Future<List<String>> other :
                    threads.invokeAll(List.of(task, task, task, task, task, task))) {
                assertThat(other.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> read(List<Sentence> sentences) {
        return sentences.stream()
                .map(SharedParser.parser()::parse)
                .map(SharedParser::dump)
                .toList();
    }

    private static Word word(ParsedSentence parsed, String form) {
        return parsed.words().stream()
                .filter(w -> w.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError(form + " in " + SharedParser.dump(parsed)));
    }
}
