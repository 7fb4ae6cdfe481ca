package org.demarche.coding.modality;

import static org.demarche.coding.modality.EffectWords.Place.CLAUSE;

import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;

/** Tells what a word does to the clause under it, and in which form that clause stands. */
final class Clauses {
    private final EffectWords words;
    private final ParsedSentence sentence;
    private final WordsBeside beside;

    Clauses(EffectWords words, ParsedSentence sentence, WordsBeside beside) {
        this.words = words;
        this.sentence = sentence;
        this.beside = beside;
    }

    /** "There is no doubt that" leaves what follows a fact. */
    Effect effectOf(Word head) {
        boolean noDoubt = head.lemma().equals("doubt") && beside.isNone(head);
        if (head.relation() == Relation.ADVERB) {
            return sentence.headOf(head)
                    .map(verb -> words.of(CLAUSE, verb.lemma() + "-" + head.lemma()))
                    .filter(effect -> effect != Effect.NONE)
                    .orElse(words.of(CLAUSE, head.lemma()));
        }
        return noDoubt ? Effect.NONE : words.of(CLAUSE, verbOf(head, CLAUSE));
    }

    /** A verb with its particle, if it has one: fall-through. */
    String verbOf(Word verb, EffectWords.Place place) {
        return sentence.firstDependent(
                        verb,
                        d -> d.relation() == Relation.PARTICLE || d.relation() == Relation.ADVERB)
                .map(d -> verb.lemma() + "-" + d.lemma())
                .filter(both -> words.of(place, both) != Effect.NONE)
                .orElse(verb.lemma());
    }

    /** "Has yet to impose". */
    boolean isYetTo(Word head) {
        return head.lemma().equals("have")
                && sentence.firstDependent(head, d -> d.lemma().equals("yet")).isPresent();
    }

    /** "Denied having supplied": a participle that a parser may leave without a relation. */
    boolean isHavingDone(Word at, Word head) {
        return at.tag().equals("VBN")
                && head.isVerb()
                && head.index() < at.index()
                && sentence.firstDependent(at, d -> d.form().equalsIgnoreCase("having"))
                        .isPresent();
    }

    /** "Is said to have arrested": nobody in particular says so. */
    boolean isHearsay(Word at, Word head) {
        return at.relation() == Relation.OPEN_COMPLEMENT
                && sentence.dependentOf(head, Relation.PASSIVE_AUXILIARY).isPresent();
    }

    /** "Announced that it has suspended": in the past, and so no plan. */
    boolean isDone(Word verb) {
        return verb.tag().equals("VBD")
                || sentence.firstDependent(
                                verb,
                                d -> d.relation() == Relation.AUXILIARY && d.lemma().equals("have"))
                        .isPresent();
    }

    boolean hasOwnAuxiliary(Word verb) {
        return sentence.firstDependent(
                        verb,
                        d ->
                                d.relation() == Relation.AUXILIARY
                                        || d.relation() == Relation.PASSIVE_AUXILIARY)
                .isPresent();
    }

    /** "The plan approved by": what was done to the noun, not what the noun says. */
    boolean isParticiple(Word verb) {
        return verb.tag().equals("VBN") && !hasOwnAuxiliary(verb);
    }
}
