package org.demarche.coding.modality;

import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;

/** Tells what depends on something else: will do it unless, had he done it. */
final class Conditions {
    /** Words that begin a clause that need not be so. */
    private static final Set<String> WORDS =
            WordLists.beside(Conditions.class, "turns.txt").list("conditions");

    /** Words that begin a clause for which something else waits. */
    private static final Set<String> AWAITED =
            WordLists.beside(Conditions.class, "turns.txt").list("awaited");

    private final ParsedSentence sentence;

    Conditions(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /**
     * "Will end the contract unless": it depends on what somebody else does. Nobody says in the
     * passive what he himself will do.
     */
    boolean isConditional(Word verb) {
        return verb.isVerb()
                && sentence.dependentOf(verb, Relation.AGENT).isEmpty()
                && sentence.words().stream()
                        .filter(this::isCondition)
                        .anyMatch(word -> !isUnder(verb, word));
    }

    /** "Unless quotas rise", "should he return": a word that begins what else depends on. */
    private boolean isCondition(Word word) {
        boolean inverted = word.index() == 0 && word.lemma().equals("should");
        boolean joins = word.relation() == Relation.MARKER || word.relation() == Relation.CASE;
        return inverted || (joins && WORDS.contains(word.lemma()));
    }

    /** Whether the verb stands in the clause that the word begins. */
    private boolean isUnder(Word verb, Word condition) {
        return sentence.headOf(condition)
                .filter(clause -> clause.equals(verb) || sentence.isWithin(verb, clause))
                .filter(clause -> clause.relation() != Relation.ROOT)
                .isPresent();
    }

    /** "Had Greece attacked": an auxiliary before its subject begins what did not happen. */
    boolean isInverted(Word verb) {
        return sentence.firstDependent(
                        verb,
                        d ->
                                d.relation() == Relation.AUXILIARY
                                        && d.index() == 0
                                        && (d.lemma().equals("have") || d.lemma().equals("should")))
                .isPresent();
    }

    /** "Until the troops have left": in the present it is still to come, in the past it came. */
    boolean isAwaited(Word verb) {
        boolean begun = AWAITED.contains(sentence.prepositionOrMarkerOf(verb));
        return begun
                && (isPresent(verb)
                        || sentence.firstDependent(verb, Conditions::isPresent).isPresent());
    }

    private static boolean isPresent(Word word) {
        boolean verbal = word.isVerb() || word.relation() == Relation.AUXILIARY;
        return verbal && (word.tag().equals("VBP") || word.tag().equals("VBZ"));
    }

    /** Whether a clause is begun by such a word. */
    boolean isBegunBy(Word marker) {
        boolean marks = marker.relation() == Relation.MARKER || marker.relation() == Relation.CASE;
        return marks && WORDS.contains(marker.lemma());
    }
}
