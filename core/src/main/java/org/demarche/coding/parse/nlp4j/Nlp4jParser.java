package org.demarche.coding.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.coding.parse.ParseRepairs;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.Word;
import org.demarche.text.FormatException;
import org.demarche.text.Sentence;

/**
 * Reads English sentences with NLP4J 1.1.3: tokens, tags, base forms, and the tree in Universal
 * Dependencies' style. One instance serves many threads.
 *
 * <p>Known errors are mended by {@link ParseRepairs}.
 *
 * <p>A sentence all in capitals is read as if written in the usual case, since the models know
 * little else; its words keep their forms and places.
 */
public final class Nlp4jParser implements SentenceParser {
    private final Pipeline pipeline;
    private final Predicate<String> isName;

    private Nlp4jParser(Pipeline pipeline, Predicate<String> isName) {
        this.pipeline = pipeline;
        this.isName = isName;
    }

    /**
     * Loads the models, in a few seconds; the first time with a folder it unpacks them into it,
     * which takes longer and some 600 MB of disk.
     *
     * @param cache a folder for the unpacked models, made if it is not there
     * @throws FormatException if the models are not those this version is pinned to
     * @throws IllegalStateException if Java's heap is too small
     */
    public static Nlp4jParser load(Path cache) throws IOException, FormatException {
        return new Nlp4jParser(new Pipeline(new ModelCache(cache).load()), word -> false);
    }

    /**
     * The same parser, which knows names in sentences that are all in capitals.
     *
     * @param isName whether a word, given in small letters, is (part of) a name
     */
    public Nlp4jParser withNames(Predicate<String> isName) {
        return new Nlp4jParser(pipeline, isName);
    }

    @Override
    public String name() {
        return "nlp4j-1.1.3-en-1.1.2";
    }

    @Override
    public ParsedSentence parse(Sentence sentence) {
        String text = sentence.text();
        String plain = PlainText.of(text);
        if (PlainText.isCapitals(plain)) {
            plain = PlainText.usualCase(plain, isName);
        }
        NLPNode[] nodes = pipeline.read(plain);
        DraftTree tree = DraftTree.of(nodes);
        Coordination.flatten(tree);
        Prepositions.lift(tree);
        Predicates.raise(tree);
        List<Word> words = new ArrayList<>(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            words.add(tree.word(i, text));
        }
        return ParseRepairs.repair(new ParsedSentence(text, words));
    }
}
