package org.demarche.coding.role;

import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.pattern.Fit;

/**
 * Tells of a party that a sentence names whether it merely stands beside what happens: in a clause
 * of its own, as whom a deed befell, or as whoever tells of it.
 */
final class Bystanders {
    private final ParsedSentence sentence;
    private final RecipientSearch recipientSearch;

    Bystanders(ParsedSentence sentence, RecipientSearch recipientSearch) {
        this.sentence = sentence;
        this.recipientSearch = recipientSearch;
    }

    /** Whether somebody stands in a clause with a subject of its own, beside the predicate's. */
    boolean isApart(Mention mention, Word predicate) {
        Word at =
                sentence.words().stream()
                        .filter(w -> w.span().overlaps(mention.span()))
                        .reduce((a, b) -> b)
                        .orElse(predicate);
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (sentence.isWithin(predicate, at)) {
                return false;
            }
            boolean clause = at.isVerb() && !sentence.isWithin(at, predicate);
            if (clause && hasOwnSubject(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Criticised the invasion of Chad": who stands in the words for a deed, and has not done it.
     */
    boolean isVictim(Mention mention, Fit fit) {
        return !RecipientSearch.isAskedFor(fit)
                && fit.frame().in(Frame.OBJECT).stream()
                        .filter(w -> w.isNoun() && recipientSearch.isDeed(w))
                        .flatMap(w -> sentence.dependentsOf(w, Relation.OBLIQUE).stream())
                        .anyMatch(w -> sentence.subtreeSpan(w).overlaps(mention.span()));
    }

    /** "Armenia said that troops had moved": whoever stands as subject above the deed. */
    boolean isSpeaker(Mention mention, Word predicate) {
        Word at = predicate;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (sentence.dependentsOf(at).stream()
                    .filter(Bystanders::isSubject)
                    .anyMatch(s -> sentence.subtreeSpan(s).overlaps(mention.span()))) {
                return true;
            }
        }
        return false;
    }

    /** "UNICEF reports hunger due to the blockade": no state, and tells of a deed by its noun. */
    static boolean tells(Mention mention, Fit fit) {
        return fit.frame().isNominal()
                && fit.pattern().what().type().quad().isDeed()
                && !mention.party().sector().isState();
    }

    boolean isJoined(Word verb) {
        return verb.relation() == Relation.CONJUNCT
                || !sentence.dependentsOf(verb, Relation.CONJUNCT).isEmpty();
    }

    private boolean hasOwnSubject(Word verb) {
        return sentence.dependentOf(verb, Relation.SUBJECT).isPresent()
                || sentence.dependentOf(verb, Relation.PASSIVE_SUBJECT).isPresent();
    }

    private static boolean isSubject(Word word) {
        return word.relation() == Relation.SUBJECT || word.relation() == Relation.PASSIVE_SUBJECT;
    }
}
