package org.demarche.coding.role;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;

/** Tells which words only say what something is beside: the border with Chad, off its coast. */
final class Whereabouts {
    /** What tells beside what something is. */
    private static final Set<String> BESIDE =
            Set.of("near", "off", "outside", "along", "around", "opposite", "beyond");

    /** How many nouns deep a place is told: the coast of an island of Chad. */
    private static final int MAX_CLIMB = 4;

    private static final Set<String> ADJOINING =
            Set.of("border", "adjoin", "neighbour", "neighbor");

    private final ParsedSentence sentence;

    Whereabouts(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a word only tells where: "near the border with Chad", "off the Chadian coast". */
    boolean isNearby(Word word) {
        return stands(
                word, preposition -> BESIDE.contains(preposition) || preposition.equals("at"));
    }

    private boolean stands(Word word, Predicate<String> beside) {
        Word at = word;
        for (int i = 0; i < MAX_CLIMB && !sentence.prepositionOf(at).equals("in"); i++) {
            String preposition = sentence.prepositionOf(at);
            boolean border = FrameFinder.isBorder(at) && !preposition.isEmpty();
            if (beside.test(preposition) || border || isAcross(at) || isBordered(at)) {
                return true;
            }
            Optional<Word> above = sentence.headOf(at).filter(Word::isNoun);
            if (above.isEmpty()) {
                return false;
            }
            at = above.get();
        }
        return false;
    }

    /**
     * Whether a word in a slot got there through what only tells where: "seized a ship off the
     * coast of Chad", "shot at them at the border with Chad", "took a crossing with Chad".
     */
    boolean isThroughPlace(Word word, Word predicate) {
        if (FrameFinder.isBorder(word)) {
            return !sentence.prepositionOf(word).isEmpty();
        }
        String preposition = sentence.prepositionOf(word);
        return sentence.headOf(word)
                .filter(w -> w.isNoun() && !sentence.isWithin(predicate, w))
                .filter(
                        w ->
                                isAcross(word)
                                        || (!preposition.equals("in")
                                                && stands(w, BESIDE::contains)))
                .isPresent();
    }

    /** "An area bordering Chad": Chad is not where it is. */
    private boolean isBordered(Word word) {
        return sentence.headOf(word)
                .filter(v -> v.isVerb() && ADJOINING.contains(v.lemma()))
                .isPresent();
    }

    /** "A crossing with Chad": on whose other side Chad is. */
    private boolean isAcross(Word word) {
        return sentence.prepositionOf(word).equals("with")
                && sentence.headOf(word).filter(FrameFinder::isCrossing).isPresent();
    }
}
