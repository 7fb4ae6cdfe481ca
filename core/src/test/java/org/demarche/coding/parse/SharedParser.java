package org.demarche.coding.parse;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.coding.parse.nlp4j.Nlp4jParser;
import org.demarche.text.FormatException;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/** The one English reader of all tests; its models are kept in the build folder. */
public final class SharedParser {
    private SharedParser() {}

    private static final class Loaded {
        static final Nlp4jParser PARSER = load();

        private static Nlp4jParser load() {
            try {
                return Nlp4jParser.load(Path.of("target", "models"));
            } catch (IOException | FormatException e) {
                throw new AssertionError("the English reader must load", e);
            }
        }
    }

    public static Nlp4jParser parser() {
        return Loaded.PARSER;
    }

    /** The tree of a sentence that stands alone. */
    public static ParsedSentence parse(String text) {
        return parser().parse(sentence(text));
    }

    public static Sentence sentence(String text) {
        return new Sentence(0, new TextSpan(0, text.length()), text);
    }

    /** A tree for a failure's message, one word a line. */
    public static String dump(ParsedSentence parsed) {
        StringBuilder lines = new StringBuilder(parsed.text()).append('\n');
        for (Word w : parsed.words()) {
            String head = parsed.headOf(w).map(Word::form).orElse("-");
            lines.append(w.index() + "\t" + w.form() + "\t" + w.lemma() + "\t" + w.tag())
                    .append("\t" + w.head() + "\t" + w.relation() + "\t" + head + "\n");
        }
        return lines.toString();
    }
}
