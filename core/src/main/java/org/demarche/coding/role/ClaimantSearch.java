package org.demarche.coding.role;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;
import org.demarche.coding.party.Mention;
import org.demarche.coding.pattern.Fit;
import org.demarche.ontology.EventType;

/**
 * Finds whose claim is denied: whoever said it, and not whom it is about. Where nobody is told to
 * have said it, nobody is contradicted.
 */
final class ClaimantSearch {
    private static final WordLists LISTS = WordLists.beside(ClaimantSearch.class, "deeds.txt");

    /** Verbs for making a claim. */
    private static final Set<String> CLAIMING = LISTS.list("claiming");

    /** Nouns for what is claimed. */
    private static final Set<String> CLAIMED = LISTS.list("claimed");

    private final ParsedSentence sentence;
    private final SlotParties slots;

    ClaimantSearch(ParsedSentence sentence, SlotParties slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    /** Whether a pattern tells that a claim is denied, rather than a wish refused. */
    static boolean isDenial(Fit fit) {
        Frame frame = fit.frame();
        return fit.pattern().what().type() == EventType.REJECT
                && !frame.isNominal()
                && frame.in(Frame.OBJECT).stream().anyMatch(w -> CLAIMED.contains(w.lemma()));
    }

    /** Whoever is said to claim something, in order of the text. */
    List<Mention> claimants() {
        return sentence.words().stream().flatMap(this::claimantsAt).distinct().toList();
    }

    private Stream<Mention> claimantsAt(Word word) {
        if (isClaiming(word)) {
            return slots.subjectOf(word).stream();
        }
        boolean source =
                word.relation() == Relation.OBLIQUE
                        && sentence.prepositionOf(word).equals("accord");
        return source ? slots.of(word).stream() : Stream.empty();
    }

    /** "Says", "put forward". */
    private boolean isClaiming(Word word) {
        return word.isVerb()
                && (CLAIMING.contains(word.lemma())
                        || sentence.dependentsOf(word).stream()
                                .anyMatch(d -> CLAIMING.contains(word.lemma() + "-" + d.lemma())));
    }
}
