package org.demarche.ties.proposal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.event.Event;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.demarche.ties.TieKind;

/**
 * One line of reasoning from an event to a change, out of {@code rules.txt}.
 *
 * @param change what would change
 * @param types of the event
 * @param verbs one of these near the words that told of it
 * @param nouns one of these not far from them; none where the other side is the thing
 * @param unless none of these in the sentence
 * @param isActors whose thing it is where the sentence does not tell: the actor's, else the
 *     recipient's
 */
record TieRule(
        Change change,
        List<Type> types,
        List<Phrase> verbs,
        List<Phrase> nouns,
        List<Phrase> unless,
        boolean isActors) {
    private static final int VERB_WORDS = 4;
    private static final int NOUN_WORDS = 10;

    /**
     * What would change.
     *
     * @param kind of tie
     * @param begins whether it begins; else it ends
     * @param name the state of it that the register would name; empty if nothing special
     * @param line where the rule stands in the file
     */
    record Change(TieKind kind, boolean begins, String name, int line) {}

    /** A type of event, perhaps in one mode only. */
    record Type(EventType type, Optional<Mode> mode) {
        boolean fits(Event event) {
            boolean isMode = mode.isEmpty() || event.what().mode().equals(mode);
            return event.type() == type && isMode;
        }
    }

    /**
     * The noun found in a sentence.
     *
     * @param noun the phrase; no words where the rule needs none
     * @param at the number of its first word
     */
    record Fit(Phrase noun, int at) {}

    boolean isOf(Event event) {
        return types.stream().anyMatch(t -> t.fits(event));
    }

    /** Whether and where the words of a sentence fit. */
    Optional<Fit> fit(SentenceWords sentence) {
        List<String> words = sentence.words();
        int begin = sentence.triggerBegin();
        int end = sentence.triggerEnd();
        boolean hasVerb =
                verbs.stream().anyMatch(v -> v.nearest(words, begin, end, VERB_WORDS).isPresent());
        if (!hasVerb || unless.stream().anyMatch(u -> u.isIn(words))) {
            return Optional.empty();
        }
        for (Phrase noun : nouns) {
            OptionalInt at = noun.nearest(words, begin, end, NOUN_WORDS);
            if (at.isPresent()) {
                return Optional.of(new Fit(noun, at.getAsInt()));
            }
        }
        return nouns.isEmpty()
                ? Optional.of(new Fit(new Phrase(List.of()), begin))
                : Optional.empty();
    }

    @Override
    public String toString() {
        String does = change.begins() ? "begins" : "ends";
        return "%s %s (rules.txt:%d)".formatted(change.kind().label(), does, change.line());
    }
}
