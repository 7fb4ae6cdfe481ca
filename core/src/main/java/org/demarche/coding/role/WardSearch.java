package org.demarche.coding.role;

import java.util.List;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;

/**
 * Finds against whom something was sent that was warded off: who intercepts a missile fired from
 * Yemen is whom it was fired at.
 */
final class WardSearch {
    private static final Set<String> WARDING =
            Set.of("intercept", "down", "destroy", "shoot", "repel", "thwart", "neutralise");

    private final ParsedSentence sentence;
    private final SlotParties slots;

    WardSearch(ParsedSentence sentence, SlotParties slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    /** Who wards off what the verb tells was sent; nobody if it is not told. */
    List<Mention> of(Word sent) {
        return sent.relation() != Relation.NOUN_CLAUSE
                ? List.of()
                : sentence.headOf(sent)
                        .filter(thing -> thing.relation() == Relation.OBJECT)
                        .flatMap(sentence::headOf)
                        .filter(verb -> WARDING.contains(verb.lemma()))
                        .map(slots::subjectOf)
                        .orElse(List.of());
    }
}
