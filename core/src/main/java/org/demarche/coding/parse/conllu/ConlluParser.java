package org.demarche.coding.parse.conllu;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.text.FormatException;
import org.demarche.text.Sentence;

/**
 * Looks sentences up among trees that were read from a CoNLL-U file, so that any parser's output
 * can take the place of the default reader.
 */
public final class ConlluParser implements SentenceParser {
    private final String name;
    private final Map<String, ParsedSentence> byText = new HashMap<>();

    /**
     * @param name name and version of whatever made the trees
     * @param sentences the trees; of two with one text the first counts
     */
    public ConlluParser(String name, List<ParsedSentence> sentences) {
        this.name = name;
        sentences.forEach(s -> byText.putIfAbsent(s.text().strip(), s));
    }

    /**
     * Reads all sentences of a CoNLL-U file. Universal Dependencies' version 2 labels are expected;
     * Penn tags are taken from the fifth column, else derived from the fourth and sixth.
     *
     * @param fileName what messages call the file
     * @throws FormatException if a line has not ten columns, heads are no tree, or a word is not in
     *     its sentence's text
     */
    public static List<ParsedSentence> read(String fileName, Reader reader)
            throws IOException, FormatException {
        return new ConlluReader(fileName, reader).read();
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * @throws IllegalArgumentException if the file had no such sentence
     */
    @Override
    public ParsedSentence parse(Sentence sentence) {
        String text = sentence.text();
        ParsedSentence found = byText.get(text.strip());
        if (found == null && text.isBlank()) {
            return new ParsedSentence(text, List.of());
        }
        if (found == null) {
            throw new IllegalArgumentException("no tree from " + name + " for: " + text);
        }
        return found.text().equals(text) ? found : moved(found, text);
    }

    /** The same tree on a text that has blanks before it. */
    private static ParsedSentence moved(ParsedSentence found, String text) {
        int offset = text.indexOf(found.text());
        return new ParsedSentence(
                text, found.words().stream().map(w -> w.shifted(offset)).toList());
    }
}
