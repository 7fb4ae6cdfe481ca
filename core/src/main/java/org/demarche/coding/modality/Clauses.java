package org.demarche.coding.modality;

import static org.demarche.coding.modality.EffectWords.Place.CLAUSE;
import static org.demarche.coding.modality.EffectWords.Place.SUBJECT;

import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;

/** Tells what a word does to the clause under it, and in which form that clause stands. */
final class Clauses {
    private static final WordLists LISTS = WordLists.beside(Clauses.class, "turns.txt");
    private static final Set<String> STEPS = LISTS.list("steps");
    private static final Set<String> FIRST = LISTS.list("first");
    private static final Set<String> TOPIC = LISTS.list("topic");
    private static final Set<String> BEGIN = LISTS.list("begin");
    private static final Set<String> IN_FORCE = LISTS.list("in-force");

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

    /** An infinitive that tells why: "to pressure Iran". */
    boolean isPurpose(Word verb) {
        return verb.tag().equals("VB")
                && sentence.firstDependent(verb, d -> d.tag().equals("TO")).isPresent();
    }

    /** "The way for Chile to close the strait"; but who is the first to close it has. */
    boolean isInfinitiveOf(Word verb, Word noun) {
        return isPurpose(verb)
                && sentence.firstDependent(noun, d -> FIRST.contains(d.lemma())).isEmpty();
    }

    /** "The claim that it fired": a clause that tells what the noun says. */
    boolean isThat(Word verb) {
        return sentence.firstDependent(
                        verb, d -> d.relation() == Relation.MARKER && d.lemma().equals("that"))
                .isPresent();
    }

    /** Nouns for beginning to do what follows: took steps to. */
    boolean isStep(Word noun) {
        return STEPS.contains(noun.lemma());
    }

    boolean takesSteps(Word verb) {
        return sentence.dependentOf(verb, Relation.OBJECT).filter(this::isStep).isPresent();
    }

    /** "Reports that tanks had left were untrue". */
    boolean isUntrue(Word noun) {
        return noun.relation() == Relation.SUBJECT
                && sentence.headOf(noun)
                        .filter(
                                h ->
                                        h.isAdjective()
                                                && words.of(SUBJECT, h.lemma()) == Effect.DENIES)
                        .isPresent();
    }

    /** "Sanctions will take effect in May": a beginning that is still to come. */
    boolean isBeginning(Word noun, Word verb) {
        boolean inForce =
                sentence.firstDependent(verb, d -> IN_FORCE.contains(d.lemma())).isPresent();
        return noun.isNoun()
                && (inForce || BEGIN.contains(verb.lemma()))
                && sentence.dependentOf(verb, Relation.OPEN_COMPLEMENT).isEmpty();
    }

    /** "Neither arrested nor deported". */
    boolean isNor(Word at, Word head) {
        return sentence.words().subList(head.index(), at.index()).stream()
                .anyMatch(w -> w.lemma().equals("nor"));
    }

    /** "Denied that its envoy had said": what is said under a denial. */
    boolean isDenied(Word saying) {
        return saying.relation() == Relation.CLAUSE_COMPLEMENT
                && sentence.headOf(saying).filter(h -> effectOf(h) == Effect.DENIES).isPresent();
    }

    /** "Held talks on lifting the ban": what is talked about. */
    boolean isTopicOfTalks(Word verb, Word head) {
        return verb.tag().equals("VBG")
                && TOPIC.contains(sentence.prepositionOrMarkerOf(verb))
                && sentence.dependentOf(head, Relation.OBJECT)
                        .filter(o -> words.of(CLAUSE, o.lemma()) == Effect.SUPPOSES)
                        .isPresent();
    }

    /** "Put off the vote before closing the border": the second waits for the first. */
    boolean isPutOff(Word verb, Word head) {
        return verb.tag().equals("VBG")
                && sentence.prepositionOrMarkerOf(verb).equals("before")
                && effectOf(head) == Effect.DENIES;
    }
}
