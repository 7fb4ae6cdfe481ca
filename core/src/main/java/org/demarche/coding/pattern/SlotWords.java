package org.demarche.coding.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;

/** The words that stand in a frame's slots, for patterns to ask about. */
final class SlotWords {
    /** How far under the head of a slot its words count as standing in it. */
    private static final int DEPTH = 3;

    private static final WordLists LISTS = WordLists.beside(SlotWords.class, "company.txt");
    private static final Set<String> ENDINGS = LISTS.list("endings");
    private static final Set<String> DAYS = LISTS.list("days");

    private final Frame frame;
    private final ParsedSentence sentence;

    SlotWords(Frame frame, ParsedSentence sentence) {
        this.frame = frame;
        this.sentence = sentence;
    }

    /** What meets each of a pattern's needs, as a person would say it; empty if one is not met. */
    Optional<List<String>> meeting(Map<String, Set<String>> needs) {
        List<String> company = new ArrayList<>(needs.size());
        for (Map.Entry<String, Set<String>> need : needs.entrySet()) {
            Optional<String> found = meeting(need.getKey(), need.getValue());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            company.add(found.get());
        }
        return Optional.of(company);
    }

    /** The slot with one of the words in it; {@code *} asks for any word, {@code -} for none. */
    private Optional<String> meeting(String slot, Set<String> wanted) {
        if (slot.equals("near")) {
            return firstNear(wanted).map(w -> "near " + w);
        }
        if (slot.equals("part")) {
            return firstOf(wanted, sentence.dependentsOf(frame.predicate()).stream());
        }
        if (wanted.contains("-")) {
            return frame.has(slot) ? Optional.empty() : Optional.of("no " + slot);
        }
        if (wanted.contains("*")) {
            return frame.in(slot).stream()
                    .filter(w -> !DAYS.contains(w.lemma()))
                    .findFirst()
                    .map(w -> slot + " " + w.lemma());
        }
        Set<String> words = new LinkedHashSet<>();
        frame.in(slot).forEach(w -> collect(w, words, 0));
        return words.stream().filter(wanted::contains).findFirst().map(w -> slot + " " + w);
    }

    private static Optional<String> firstOf(Set<String> wanted, Stream<Word> words) {
        return words.map(Word::lemma).filter(wanted::contains).findFirst();
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
                        case OBLIQUE ->
                                sentence.prepositionOf(d).equals("of")
                                        && !ENDINGS.contains(word.lemma());
                        default -> false;
                    };
            if (near) {
                collect(d, words, depth + 1);
            }
        }
    }

    /** "Agreed to meet as long as they do not invade": what is not done is told beside it. */
    private boolean isOfWhatIsTold(Word negation) {
        Word at = negation;
        while (at.index() != frame.predicate().index() && at.head() >= 0) {
            boolean aside =
                    at.relation() == Relation.ADVERBIAL_CLAUSE
                            || at.relation() == Relation.RELATIVE_CLAUSE;
            if (aside) {
                return false;
            }
            at = sentence.word(at.head());
        }
        return true;
    }

    /** The first of these words that stands within the predicate's own subtree. */
    private Optional<String> firstNear(Set<String> wanted) {
        return firstOf(
                wanted,
                sentence.words().stream()
                        .filter(w -> wanted.contains(w.lemma()))
                        .filter(w -> w.relation() != Relation.PUNCTUATION)
                        .filter(w -> sentence.isWithin(w, frame.predicate()))
                        .filter(w -> w.relation() != Relation.NEGATION || isOfWhatIsTold(w)));
    }
}
