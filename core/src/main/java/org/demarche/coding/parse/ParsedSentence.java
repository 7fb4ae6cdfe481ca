package org.demarche.coding.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.text.TextSpan;

/** A sentence's words as a tree: each word has one head, one word is the root. Immutable. */
public final class ParsedSentence {
    private final String text;
    private final List<Word> words;
    private final List<List<Word>> dependents;

    /**
     * @param text the sentence
     * @param words all its words in order, each index equal to its place
     * @throws IllegalArgumentException if an index or head is out of range
     */
    public ParsedSentence(String text, List<Word> words) {
        this.text = text;
        this.words = List.copyOf(words);
        this.dependents = dependentsOf(this.words);
    }

    private static List<List<Word>> dependentsOf(List<Word> words) {
        List<List<Word>> all = new ArrayList<>();
        words.forEach(w -> all.add(new ArrayList<>(2)));
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.index() != i || word.head() < -1 || word.head() >= words.size()) {
                throw new IllegalArgumentException("word %d out of place: %s".formatted(i, word));
            }
            if (word.head() >= 0) {
                all.get(word.head()).add(word);
            }
        }
        return all;
    }

    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    public Word word(int index) {
        return words.get(index);
    }

    public int size() {
        return words.size();
    }

    /** The word that governs {@code word}, unless it is the root. */
    public Optional<Word> headOf(Word word) {
        return word.head() < 0 ? Optional.empty() : Optional.of(words.get(word.head()));
    }

    /** The words directly under {@code word}, in order. */
    public List<Word> dependentsOf(Word word) {
        return dependents.get(word.index());
    }

    /** The words directly under {@code word} in that relation, in order. */
    public List<Word> dependentsOf(Word word, Relation relation) {
        return dependentsOf(word).stream().filter(d -> d.relation() == relation).toList();
    }

    /** The first word under {@code word} in that relation. */
    public Optional<Word> dependentOf(Word word, Relation relation) {
        return firstDependent(word, d -> d.relation() == relation);
    }

    /** The first word directly under {@code word} that passes the test. */
    public Optional<Word> firstDependent(Word word, Predicate<Word> test) {
        return dependentsOf(word).stream().filter(test).findFirst();
    }

    /** The preposition on {@code noun} in lower case, or the empty text. */
    public String prepositionOf(Word noun) {
        return dependentOf(noun, Relation.CASE).map(Word::lemma).orElse("");
    }

    /** The preposition on a noun, or what marks a clause such as "of arming"; else empty. */
    public String prepositionOrMarkerOf(Word word) {
        String preposition = prepositionOf(word);
        return preposition.isEmpty()
                ? dependentOf(word, Relation.MARKER).map(Word::lemma).orElse("")
                : preposition;
    }

    /** Whether {@code word} is {@code ancestor} or stands somewhere under it. */
    public boolean isWithin(Word word, Word ancestor) {
        Word at = word;
        for (int steps = 0; steps <= words.size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = words.get(at.head());
        }
        return false;
    }

    /** The characters from the first to the last word under {@code word}, itself included. */
    public TextSpan subtreeSpan(Word word) {
        return subtreeSpan(word, 0);
    }

    private TextSpan subtreeSpan(Word word, int depth) {
        TextSpan span = word.span();
        if (depth < words.size()) {
            for (Word dependent : dependentsOf(word)) {
                span = span.union(subtreeSpan(dependent, depth + 1));
            }
        }
        return span;
    }
}
