package org.demarche.coding.pattern;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;

/** The words that stand in a frame's slots, for patterns to ask about. */
final class SlotWords {
    /** How far under the head of a slot its words count as standing in it. */
    private static final int DEPTH = 3;

    private final Frame frame;
    private final ParsedSentence sentence;

    SlotWords(Frame frame, ParsedSentence sentence) {
        this.frame = frame;
        this.sentence = sentence;
    }

    /** Whether the slot holds one of the words; {@code *} asks for any, {@code -} for none. */
    boolean hasAny(String slot, Set<String> wanted) {
        if (slot.equals("near")) {
            return hasNear(wanted);
        }
        if (slot.equals("part")) {
            return sentence.dependentsOf(frame.predicate()).stream()
                    .anyMatch(d -> wanted.contains(d.lemma()));
        }
        if (wanted.contains("-")) {
            return !frame.has(slot);
        }
        if (wanted.contains("*")) {
            return frame.has(slot);
        }
        Set<String> words = new HashSet<>();
        frame.in(slot).forEach(w -> collect(w, words, 0));
        return wanted.stream().anyMatch(words::contains);
    }

    /**
     * Head, modifiers and what "of" adds: a package of sanctions, trade embargo, talks and visits.
     */
    private void collect(Word word, Set<String> words, int depth) {
        words.add(word.lemma());
        words.add(word.form().toLowerCase(Locale.ROOT));
        if (depth >= DEPTH) {
            return;
        }
        for (Word d : sentence.dependentsOf(word)) {
            boolean near =
                    switch (d.relation()) {
                        case MODIFIER, COMPOUND, CONJUNCT, APPOSITION -> true;
                        case OBLIQUE -> sentence.prepositionOf(d).equals("of");
                        default -> false;
                    };
            if (near) {
                collect(d, words, depth + 1);
            }
        }
    }

    /** Whether a word of the sentence within the predicate's own subtree is one of these. */
    private boolean hasNear(Set<String> wanted) {
        Word predicate = frame.predicate();
        return sentence.words().stream()
                .filter(w -> wanted.contains(w.lemma()))
                .anyMatch(
                        w ->
                                w.relation() != Relation.PUNCTUATION
                                        && sentence.isWithin(w, predicate));
    }
}
