package org.demarche.coding.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.actor.NameMatch;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.pattern.Pattern;
import org.demarche.coding.pattern.PatternBook;

/**
 * Says which type of event a sentence tells of most likely, whoever does it: from its stems, from
 * what patterns its words are about, and from what they mean together. Immutable and safe for many
 * threads.
 */
public final class SentenceTypes {
    private final PatternBook patterns;
    private final Meaning meaning;
    private final TypeClassifier classifier = TypeClassifier.ofSentences();

    public SentenceTypes(PatternBook patterns, Meaning meaning) {
        this.patterns = patterns;
        this.meaning = meaning;
    }

    /** The likeliest type; empty if the sentence most likely tells of no event at all. */
    public Optional<Verdict> typeOf(ParsedSentence sentence, List<NameMatch> names) {
        return classifier.classifyIfAny(clues(sentence, names));
    }

    /** What speaks for one type or another, to learn from. */
    public Clues clues(ParsedSentence sentence, List<NameMatch> names) {
        Clues words = Clues.of(sentence.text()).with(told(sentence));
        return meaning.ofSentence(words, sentence.text(), names);
    }

    private Set<String> told(ParsedSentence sentence) {
        FrameFinder frames = new FrameFinder(sentence);
        Set<String> told = new TreeSet<>();
        for (Word word : sentence.words()) {
            if (word.isVerb() || word.isNoun()) {
                patterns.match(frames.frameOf(word), sentence)
                        .filter(fit -> !fit.pattern().is(Pattern.Flag.NOTHING))
                        .ifPresent(
                                fit ->
                                        told.add(
                                                "pattern:"
                                                        + Clues.label(
                                                                fit.pattern().what().type())));
            }
        }
        return told;
    }
}
