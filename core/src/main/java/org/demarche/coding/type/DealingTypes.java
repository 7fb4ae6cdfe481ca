package org.demarche.coding.type;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.NameMatch;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.text.TextSpan;

/**
 * Says whether a sentence tells that one party did something to another, and what: learned from
 * sentences in which both the pairs that deal with each other and those that do not are known.
 *
 * <p>Words and syntax are weighed first, which is cheap; only where they leave it open is the
 * sentence encoded. Immutable and safe for many threads.
 */
public final class DealingTypes {
    /** Less likely than this by words alone, a dealing is not looked into. */
    private static final double WORTH_ENCODING = 0.2;

    private final PatternBook patterns;
    private final Meaning meaning;
    private final TypeClassifier byWords = TypeClassifier.ofDealingsByWords();
    private final TypeClassifier byAll = TypeClassifier.ofDealings();

    public DealingTypes(PatternBook patterns, Meaning meaning) {
        this.patterns = patterns;
        this.meaning = meaning;
    }

    /**
     * The likeliest type of deed; empty if it is likelier that there is none.
     *
     * @param actor words of the one who may act, in the sentence
     * @param recipient words of the one on whom
     */
    public Optional<Verdict> typeOf(
            ParsedSentence sentence, List<NameMatch> names, TextSpan actor, TextSpan recipient) {
        Clues words = words(sentence, actor, recipient);
        if (1 - byWords.none(words) < WORTH_ENCODING) {
            return Optional.empty();
        }
        return byAll.classifyIfAny(
                meaning.ofPair(words, sentence.text(), names, actor, recipient));
    }

    /** What speaks for one type or another, to learn from. */
    public Clues clues(
            ParsedSentence sentence, List<NameMatch> names, TextSpan actor, TextSpan recipient) {
        return meaning.ofPair(
                words(sentence, actor, recipient), sentence.text(), names, actor, recipient);
    }

    private Clues words(ParsedSentence sentence, TextSpan actor, TextSpan recipient) {
        return new PairReading(sentence, actor, recipient, patterns).clues();
    }
}
