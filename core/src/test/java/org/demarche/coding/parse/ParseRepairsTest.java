package org.demarche.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule's cases: a tree as the parser gave it, one word a line (index, form, lemma, tag, head,
 * relation), then after "=>" the lines that the repair changes.
 */
class ParseRepairsTest {
    private record Case(ParsedSentence before, List<Word> changed) {
        List<Word> after() {
            List<Word> after = new ArrayList<>(before.words());
            changed.forEach(w -> after.set(w.index(), w));
            return after;
        }
    }

    @TestFactory
    Stream<DynamicTest> mendsWhatTheCaseFilesSay() {
        return Stream.of(
                        "joint-subject",
                        "event-noun",
                        "some-claim",
                        "while-clause",
                        "clause-verb",
                        "article",
                        "reduced-relative",
                        "offices-in-a-row",
                        "weekday")
                .flatMap(file -> cases(file + ".case").map(c -> test(file, c)));
    }

    private static DynamicTest test(String file, Case example) {
        return DynamicTest.dynamicTest(
                file + ": " + example.before.text(),
                () -> {
                    ParsedSentence repaired = ParseRepairs.repair(example.before);
                    assertThat(repaired.words())
                            .as(SharedParser.dump(repaired))
                            .isEqualTo(example.after());
                    assertThat(ParseRepairs.repair(repaired)).isSameAs(repaired);
                });
    }

    private static Stream<Case> cases(String file) {
        return Stream.of(text(file).split("\n\n", -1)).map(ParseRepairsTest::read);
    }

    private static Case read(String block) {
        List<String> lines = block.lines().filter(l -> !l.startsWith("#")).toList();
        int arrow = lines.indexOf("=>");
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        for (String line : lines.subList(0, arrow)) {
            text.append(text.isEmpty() ? "" : " ");
            words.add(word(line, text.length()));
            text.append(words.get(words.size() - 1).form());
        }
        List<Word> changed =
                lines.subList(arrow + 1, lines.size()).stream()
                        .map(l -> word(l, begin(words, l)))
                        .toList();
        return new Case(new ParsedSentence(text.toString(), words), changed);
    }

    private static int begin(List<Word> words, String line) {
        return words.get(Integer.parseInt(line.split("\t", -1)[0])).span().begin();
    }

    private static Word word(String line, int begin) {
        String[] c = line.split("\t", -1);
        return new Word(
                Integer.parseInt(c[0]),
                c[1],
                c[2],
                c[3],
                Integer.parseInt(c[4]),
                Relation.valueOf(c[5]),
                new org.demarche.text.TextSpan(begin, begin + c[1].length()));
    }

    private static String text(String file) {
        try (InputStream in = ParseRepairsTest.class.getResourceAsStream("repairs/" + file)) {
            if (in == null) {
                throw new AssertionError(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
