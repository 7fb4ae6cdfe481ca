package org.demarche.coding.role;

import java.util.Optional;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;

/**
 * Tells whether somebody whom no words of giving name may be whom help is meant for: he stands in
 * the same clause, or where what was given arrives. Who reports it, and where others are in need at
 * the time, is not helped.
 */
final class HelpedSearch {
    private static final Set<String> CONDITIONS = Set.of("if", "should", "unless");

    /** How far up the noun may hang that a participle is about. */
    private static final int MAX_CLIMB = 4;

    private final ParsedSentence sentence;
    private final SlotParties slots;

    HelpedSearch(ParsedSentence sentence, SlotParties slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    /** Whether help that a verb tells of may be meant for somebody. */
    boolean mayBe(Mention mention, Word verb) {
        Word at = Mentions.headOf(mention, sentence);
        return (isInClauseOf(at, verb) && !sentence.prepositionOf(at).equals("to"))
                || arrival(verb).filter(v -> isInClauseOf(at, v)).isPresent()
                || isReturned(mention, verb);
    }

    /** Whether a word hangs on a verb with no other clause between, unless it is a condition. */
    private boolean isInClauseOf(Word word, Word verb) {
        Word at = word;
        while (at.index() != verb.index() && at.head() >= 0) {
            boolean condition =
                    sentence.firstDependent(at, d -> CONDITIONS.contains(d.lemma())).isPresent();
            if (at.isVerb() && !condition) {
                return false;
            }
            at = sentence.word(at.head());
        }
        return at.index() == verb.index();
    }

    /** "Doses donated by Chad reached": the verb over what was given. */
    private Optional<Word> arrival(Word participle) {
        boolean given =
                participle.relation() == Relation.NOUN_CLAUSE && participle.tag().equals("VBN");
        Optional<Word> at = given ? sentence.headOf(participle) : Optional.empty();
        for (int i = 0; i < MAX_CLIMB && at.filter(Word::isNoun).isPresent(); i++) {
            at = at.flatMap(sentence::headOf);
        }
        return at.filter(Word::isVerb);
    }

    /** "Captives were freed by Chad, and Mali sent maps": one did something, and so the other. */
    private boolean isReturned(Mention mention, Word verb) {
        return verb.relation() == Relation.CONJUNCT
                && sentence.dependentOf(verb, Relation.SUBJECT).isPresent()
                && sentence.headOf(verb).filter(Word::isVerb).stream()
                        .flatMap(head -> slots.subjectOf(head).stream())
                        .anyMatch(m -> m.party().code().equals(mention.party().code()));
    }
}
