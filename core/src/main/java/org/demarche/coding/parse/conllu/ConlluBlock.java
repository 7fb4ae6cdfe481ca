package org.demarche.coding.parse.conllu;

import java.util.ArrayList;
import java.util.List;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.text.FormatException;

/** The lines of one sentence in a CoNLL-U file. */
final class ConlluBlock {
    private static final String TEXT = "# text =";

    private final String file;
    private final List<ConlluLine> lines = new ArrayList<>();
    private String text = "";

    ConlluBlock(String file) {
        this.file = file;
    }

    void add(String content, long number) throws FormatException {
        if (content.startsWith(TEXT)) {
            text = content.substring(TEXT.length()).strip();
        } else if (!content.startsWith("#")) {
            ConlluLine line = ConlluLine.of(file, number, content);
            if (!line.isEmptyNode()) {
                lines.add(line);
            }
        }
    }

    boolean hasWords() {
        return !lines.isEmpty();
    }

    ParsedSentence sentence() throws FormatException {
        return sentence(text.isEmpty() ? textOfForms() : text);
    }

    private ParsedSentence sentence(String sentence) throws FormatException {
        List<ConlluToken> tokens = ConlluPlaces.of(lines, sentence);
        checkTree(tokens);
        List<Word> words = new ArrayList<>();
        for (ConlluToken token : tokens) {
            words.add(
                    new Word(
                            token.id() - 1,
                            token.span().of(sentence),
                            token.lemma(),
                            PennTags.of(token),
                            token.head() - 1,
                            ConlluLabels.relationOf(token, tokens),
                            token.span()));
        }
        return new ParsedSentence(sentence, words);
    }

    private String textOfForms() {
        StringBuilder built = new StringBuilder();
        int splitTo = 0;
        for (ConlluLine line : lines) {
            if (line.isRange() || line.id() > splitTo) {
                splitTo = line.isRange() ? line.last() : splitTo;
                built.append(line.form()).append(line.isFollowedByBlank() ? " " : "");
            }
        }
        return built.toString().strip();
    }

    private static void checkTree(List<ConlluToken> tokens) throws FormatException {
        boolean hasRoot = false;
        for (ConlluToken token : tokens) {
            if (token.head() > tokens.size()) {
                throw token.line().fault("head %d is past the last word".formatted(token.head()));
            }
            if (token.head() == 0 && hasRoot) {
                throw token.line().fault("a second root");
            }
            hasRoot |= token.head() == 0;
        }
        for (ConlluToken token : tokens) {
            int steps = 0;
            for (int at = token.id(); at != 0; at = tokens.get(at - 1).head()) {
                if (++steps > tokens.size()) {
                    throw token.line().fault("its heads go round in a circle");
                }
            }
        }
    }
}
