package org.demarche.coding.parse.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.text.FormatException;

/** What reading English takes: two word lists, a tagger and a parser. */
record Models(
        Map<String, List<String>> ambiguityClasses,
        Map<String, Set<String>> wordClusters,
        POSTagger<NLPNode> tagger,
        DEPParser<NLPNode> parser) {

    /** Reads NLP4J's own packed files, at about three times the cost of {@link #readFrom}. */
    static Models unpack() throws IOException, FormatException, ClassNotFoundException {
        Models models =
                of(
                        ModelPart.AMBIGUITY_CLASSES.unpack(),
                        ModelPart.WORD_CLUSTERS.unpack(),
                        ModelPart.TAGGER.unpack(),
                        ModelPart.PARSER.unpack());
        share(models.ambiguityClasses);
        share(models.wordClusters);
        return models;
    }

    /** Makes words with equal values share one: less to keep, and much less to read again. */
    private static <T> void share(Map<String, T> values) {
        Map<T, T> first = new HashMap<>();
        values.replaceAll((word, value) -> first.computeIfAbsent(value, v -> v));
    }

    static Models readFrom(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return of(in.readObject(), in.readObject(), in.readObject(), in.readObject());
    }

    void writeTo(ObjectOutputStream out) throws IOException {
        for (Object part : List.of(ambiguityClasses, wordClusters, tagger, parser)) {
            out.writeObject(part);
        }
    }

    @SuppressWarnings("unchecked")
    private static Models of(Object ambiguity, Object clusters, Object tagger, Object parser) {
        return new Models(
                (Map<String, List<String>>) ambiguity,
                (Map<String, Set<String>>) clusters,
                (POSTagger<NLPNode>) tagger,
                (DEPParser<NLPNode>) parser);
    }
}
