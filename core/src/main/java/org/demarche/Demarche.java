package org.demarche;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.Coder;
import org.demarche.coding.Scope;
import org.demarche.coding.embedding.BgeEncoder;
import org.demarche.coding.embedding.LazyEncoder;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.nlp4j.Nlp4jParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.coding.type.Meaning;
import org.demarche.coding.type.SentenceTypes;
import org.demarche.record.EventRecord;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextCleaning;

/**
 * All of it behind one door: who can act, how sentences are read, what patterns tell of.
 *
 * <pre>{@code
 * Demarche demarche = Demarche.load(Path.of("models"));
 * demarche.code("Azerbaijan expelled two Russian diplomats.").events();
 * }</pre>
 *
 * <p>Costs seconds to load; one instance serves many threads and holds no state between texts.
 */
public final class Demarche {
    private final ActorKnowledge actors;
    private final Coder coder;
    private final PairCoder pairs;
    private final SentenceTypes types;

    private Demarche(ActorKnowledge actors, SentenceParser parser) {
        PatternBook patterns = PatternBook.bundled();
        this.actors = actors;
        Meaning meaning = new Meaning(new LazyEncoder(BgeEncoder::load));
        this.types = new SentenceTypes(patterns, meaning);
        this.coder = new Coder(actors, parser, patterns, types);
        this.pairs = new PairCoder(coder, actors, parser, patterns, meaning);
    }

    /**
     * Loads what ships with the library.
     *
     * @param modelCache a folder for the parser's unpacked models; filled the first time, which
     *     takes about a minute and 600 MB
     * @throws IllegalStateException if Java's heap is too small
     */
    public static Demarche load(Path modelCache) throws IOException, FormatException {
        ActorKnowledge actors = ActorKnowledge.bundled();
        return new Demarche(actors, Nlp4jParser.load(modelCache).withNames(actors::isNameWord));
    }

    /** The same with another parser of sentences. */
    public static Demarche with(SentenceParser parser) {
        return new Demarche(ActorKnowledge.bundled(), parser);
    }

    /** Who can act, and under which names. */
    public ActorKnowledge actors() {
        return actors;
    }

    /** Name and version of the coder, as kept with every event. */
    public String coderVersion() {
        return coder.version();
    }

    /** The events and claims of an article, and for each sentence without events the reason. */
    public CodedArticle code(Article article) {
        return coder.code(article);
    }

    /** The same with what happens within a state or between the unknown, if asked for. */
    public CodedArticle code(Article article, Scope scope) {
        return coder.code(article, scope);
    }

    /** The same for a text about which nothing else is known. */
    public CodedArticle code(String text) {
        return code(Article.of("text", PartialDate.UNKNOWN, TextCleaning.clean(text)));
    }

    /** Codes what one named stretch of a text does to another. */
    public PairCoder pairs() {
        return pairs;
    }

    /** Tells what a sentence is about, whoever does it. */
    public SentenceTypes types() {
        return types;
    }

    /** Reads articles into a record. */
    public Reading reading(EventRecord record, Reading.Options options) {
        return new Reading(coder, record, options);
    }
}
