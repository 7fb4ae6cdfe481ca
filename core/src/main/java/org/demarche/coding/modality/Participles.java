package org.demarche.coding.modality;

import static org.demarche.coding.modality.EffectWords.Place.CLAUSE;
import static org.demarche.coding.modality.EffectWords.Place.OBJECT;

import java.util.Set;
import org.demarche.coding.parse.EventNouns;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;

/**
 * Tells whether what an -ing clause tells is as real as what it hangs on: who agreed to give help,
 * sending lorries, has sent none; who is accused of a raid burning barns may have burnt none.
 */
final class Participles {
    private static final WordLists LISTS = WordLists.beside(Participles.class, "turns.txt");

    /** "By arming rebels", "in training troops": the deed itself, told more exactly. */
    private static final Set<String> MEANS = LISTS.list("means");

    private final EffectWords words;
    private final ParsedSentence sentence;

    Participles(EffectWords words, ParsedSentence sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** "Violated the pact by arming rebels", "will assist in training troops". */
    boolean isMeans(Word verb) {
        return verb.tag().equals("VBG")
                && MEANS.contains(sentence.prepositionOrMarkerOf(verb))
                && hasNoSubject(verb);
    }

    /** "Agreed to resume aid, sending lorries": what will be done, told more exactly. */
    boolean spellsOut(Word verb, Word head) {
        boolean bare =
                verb.tag().equals("VBG")
                        && head.index() < verb.index()
                        && sentence.prepositionOrMarkerOf(verb).isEmpty()
                        && hasNoSubject(verb);
        return bare && isDeed(verb) && isPromised(head);
    }

    /** "An airstrike targeting a theatre": part of what the noun names. */
    boolean describesDeed(Word verb, Word noun) {
        boolean decided =
                noun.relation() == Relation.OBJECT
                        && sentence.headOf(noun)
                                .filter(h -> words.of(OBJECT, h.lemma()) == Effect.PLANS)
                                .isPresent();
        return verb.tag().equals("VBG")
                && sentence.prepositionOrMarkerOf(verb).isEmpty()
                && EventNouns.isEventNoun(noun)
                && !decided;
    }

    /** "Any aircraft entering its airspace": none may ever do so. */
    boolean isOfAny(Word verb, Word noun) {
        return verb.tag().equals("VBG")
                && sentence.firstDependent(noun, d -> d.lemma().equals("any")).isPresent();
    }

    /** Words are said there and then, whatever they are about. */
    private boolean isDeed(Word verb) {
        return words.of(CLAUSE, verb.lemma()) == Effect.NONE
                && words.of(OBJECT, verb.lemma()) != Effect.PRESUPPOSES;
    }

    private boolean isPromised(Word head) {
        return words.of(CLAUSE, head.lemma()) == Effect.PLANS
                && sentence.dependentOf(head, Relation.OPEN_COMPLEMENT).isPresent();
    }

    private boolean hasNoSubject(Word verb) {
        return sentence.firstDependent(verb, d -> d.relation().isSubject()).isEmpty();
    }
}
