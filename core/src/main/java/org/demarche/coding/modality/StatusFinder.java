package org.demarche.coding.modality;

import static org.demarche.coding.modality.EffectWords.Place.BESIDE;
import static org.demarche.coding.modality.EffectWords.Place.CLAUSE;
import static org.demarche.coding.modality.EffectWords.Place.OBJECT;

import java.util.Optional;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.event.Factuality;

/**
 * Tells how a sentence presents an event: climbs from the event's word to the root and lets every
 * word on the way have its effect, and those beside it.
 */
public final class StatusFinder {
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "provided", "lest");

    /** What makes a clause an object of its verb: accused of doing, refrained from doing. */
    private static final Set<String> OBJECT_MARKERS =
            Set.of("of", "for", "from", "against", "about", "into");

    private final EffectWords words;
    private final ParsedSentence sentence;

    public StatusFinder(EffectWords words, ParsedSentence sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** How the sentence presents the event told by that verb or noun. */
    public Standing of(Word predicate) {
        Climb climb = new Climb();
        climb.take(beside(predicate));
        Word at = predicate;
        for (int i = 0; i < sentence.size() && at.head() >= 0 && !climb.isOver; i++) {
            Word head = sentence.word(at.head());
            step(at, head, climb);
            at = head;
        }
        return new Standing(climb.factuality, climb.speech);
    }

    /** Whether a verb denies what its object names: "cancelled the talks". */
    public boolean undoesItsObject(Word verb) {
        return words.of(OBJECT, verb.lemma()) == Effect.DENIES;
    }

    /** What a climb has found so far. */
    private static final class Climb {
        private Factuality factuality = Factuality.ACTUAL;
        private Optional<Word> speech = Optional.empty();
        private boolean isOver;

        /**
         * What is said higher up wins over a bare fact, and no over a plan, but nothing over no.
         */
        void take(Factuality outer) {
            boolean open = factuality == Factuality.ACTUAL || factuality == Factuality.PLANNED;
            boolean weightier = outer != Factuality.ACTUAL && outer != Factuality.PLANNED;
            boolean undone = outer == Factuality.DENIED && factuality == Factuality.HYPOTHETICAL;
            if (undone || factuality == Factuality.ACTUAL || (open && weightier)) {
                factuality = outer;
            }
        }
    }

    private void step(Word at, Word head, Climb climb) {
        switch (at.relation()) {
            case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> underClause(head, climb);
            case OBJECT, PASSIVE_SUBJECT -> {
                if (isAnswered(at, head)) {
                    climb.isOver = true;
                } else {
                    underVerb(head, climb);
                }
            }
            case OBLIQUE -> oblique(at, head, climb);
            case CONJUNCT -> conjunct(at, head, climb);
            case ADVERBIAL_CLAUSE -> adverbial(at, head, climb);
            case NOUN_CLAUSE -> nounClause(at, head, climb);
            case RELATIVE_CLAUSE -> climb.isOver = true;
            case SUBJECT -> climb.isOver = true;
            case POSSESSIVE, COMPOUND, MODIFIER, APPOSITION -> climb.isOver = !head.isNoun();
            default -> {
                if (head.isVerb() && at.isVerb()) {
                    underClause(head, climb);
                }
            }
        }
    }

    private void underClause(Word head, Climb climb) {
        Effect effect = clauseEffect(head);
        if (effect == Effect.PRESUPPOSES) {
            climb.isOver = true;
            return;
        }
        if (effect == Effect.REPORTS) {
            climb.speech = climb.speech.or(() -> Optional.of(head));
            if (beside(head) == Factuality.DENIED) {
                climb.take(Factuality.DENIED);
            }
            climb.isOver = true;
            return;
        }
        climb.take(effect.factuality());
        if (effect == Effect.ALLEGES) {
            climb.speech = climb.speech.or(() -> Optional.of(head));
        }
        // "Did not refuse to" is beyond what news says; "did not agree to" is common.
        if (effect != Effect.DENIES) {
            climb.take(beside(head));
        }
    }

    /** "There is no doubt that" leaves what follows a fact. */
    private Effect clauseEffect(Word head) {
        boolean noDoubt = head.lemma().equals("doubt") && hasDeterminerNo(head);
        return noDoubt ? Effect.NONE : words.of(CLAUSE, head.lemma());
    }

    /** Whoever rejects a request or a claim owns that it was made. */
    private boolean isAnswered(Word noun, Word verb) {
        return SAID.contains(noun.lemma()) && words.of(OBJECT, verb.lemma()) == Effect.DENIES;
    }

    private static final Set<String> SAID =
            Set.of(
                    "request",
                    "call",
                    "appeal",
                    "demand",
                    "claim",
                    "accusation",
                    "allegation",
                    "charge",
                    "offer",
                    "proposal",
                    "invitation",
                    "ultimatum",
                    "threat",
                    "warning",
                    "plea",
                    "criticism",
                    "protest",
                    "complaint");

    private void underVerb(Word head, Climb climb) {
        Effect effect = words.of(OBJECT, head.lemma());
        if (effect == Effect.PRESUPPOSES) {
            climb.isOver = true;
            return;
        }
        climb.take(effect.factuality());
        if (effect == Effect.NONE || effect == Effect.PLANS) {
            climb.take(beside(head));
        }
    }

    private void oblique(Word at, Word head, Climb climb) {
        String preposition = sentence.prepositionOf(at);
        boolean effective =
                preposition.equals("for")
                        || preposition.equals("of")
                        || preposition.equals("on")
                        || preposition.equals("out")
                        || preposition.equals("off")
                        || preposition.equals("from")
                        || preposition.equals("with")
                        || preposition.equals("to");
        if (preposition.equals("without") || (preposition.equals("despite") && at.isVerb())) {
            climb.take(Factuality.DENIED);
        }
        if (!effective || (head.isNoun() && words.of(OBJECT, head.lemma()) == Effect.NONE)) {
            climb.isOver = true;
            return;
        }
        if (head.isVerb() && words.of(OBJECT, head.lemma()) == Effect.NONE && !at.isVerb()) {
            climb.isOver = true;
            return;
        }
        underVerb(head, climb);
    }

    /** Verbs joined by "and" share what stands before the first, if they share its form. */
    private void conjunct(Word at, Word head, Climb climb) {
        if (at.isVerb() && head.isVerb()) {
            boolean bare =
                    at.tag().equals("VB") || (at.tag().equals("VBN") && !hasOwnAuxiliary(at));
            if (bare) {
                climb.take(beside(head));
            }
        }
    }

    private boolean hasOwnAuxiliary(Word verb) {
        return sentence.firstDependent(
                        verb,
                        d ->
                                d.relation() == Relation.AUXILIARY
                                        || d.relation() == Relation.PASSIVE_AUXILIARY)
                .isPresent();
    }

    private void adverbial(Word at, Word head, Climb climb) {
        if (OBJECT_MARKERS.contains(sentence.prepositionOrMarkerOf(at))) {
            underClause(head, climb);
            return;
        }
        if (isPurpose(at) && words.of(CLAUSE, head.lemma()) != Effect.NONE) {
            underClause(head, climb);
            return;
        }
        for (Word d : sentence.dependentsOf(at)) {
            boolean marker = d.relation() == Relation.MARKER || d.relation() == Relation.CASE;
            if (marker && CONDITIONS.contains(d.lemma())) {
                climb.take(Factuality.HYPOTHETICAL);
            }
            if (marker && d.lemma().equals("without")) {
                climb.take(Factuality.DENIED);
            }
        }
        if (isPurpose(at)) {
            climb.take(Factuality.HYPOTHETICAL);
        }
        climb.isOver = true;
    }

    /** An infinitive that tells why: "to pressure Iran". */
    private boolean isPurpose(Word verb) {
        return verb.tag().equals("VB")
                && sentence.firstDependent(verb, d -> d.tag().equals("TO")).isPresent();
    }

    private void nounClause(Word at, Word head, Climb climb) {
        Effect effect = clauseEffect(head);
        if (isPurpose(at) || effect != Effect.NONE) {
            climb.take(
                    isPurpose(at) && effect == Effect.NONE
                            ? Factuality.HYPOTHETICAL
                            : effect.factuality());
        } else {
            climb.isOver = true;
        }
    }

    /** What the words beside the event say: not, will, may, alleged. */
    private Factuality beside(Word predicate) {
        Factuality found = Factuality.ACTUAL;
        for (Word d : sentence.dependentsOf(predicate)) {
            Effect effect = besideEffect(predicate, d);
            if (effect == Effect.DENIES) {
                return Factuality.DENIED;
            }
            if (found == Factuality.ACTUAL) {
                found = effect.factuality();
            }
        }
        return found == Factuality.ACTUAL && isToBeDone(predicate) ? Factuality.PLANNED : found;
    }

    private Effect besideEffect(Word predicate, Word d) {
        return switch (d.relation()) {
            case NEGATION -> Effect.DENIES;
            case OBLIQUE -> isOneSidedSource(d) ? Effect.ALLEGES : Effect.NONE;
            case AUXILIARY, ADVERB, MODIFIER, DETERMINER, MARKER, OTHER ->
                    words.of(BESIDE, d.lemma());
            case SUBJECT, PASSIVE_SUBJECT, OBJECT ->
                    predicate.isVerb() && hasDeterminerNo(d) ? Effect.DENIES : Effect.NONE;
            default -> Effect.NONE;
        };
    }

    /** "According to officials": told by one side. What a paper reports is the paper's word. */
    private boolean isOneSidedSource(Word noun) {
        return sentence.prepositionOf(noun).equals("accord") && SOURCES.contains(noun.lemma());
    }

    private static final Set<String> SOURCES =
            Set.of(
                    "source",
                    "official",
                    "claim",
                    "intelligence",
                    "ministry",
                    "government",
                    "military",
                    "spokesman",
                    "spokeswoman",
                    "rebel",
                    "accusation",
                    "allegation");

    private boolean hasDeterminerNo(Word noun) {
        return noun.lemma().equals("none")
                || noun.lemma().equals("nobody")
                || noun.lemma().equals("neither")
                || sentence.firstDependent(
                                noun, d -> d.lemma().equals("no") || d.lemma().equals("neither"))
                        .isPresent();
    }

    /** "Nigeria is to question an Iranian": be with an infinitive. */
    private boolean isToBeDone(Word predicate) {
        if (!predicate.isVerb() || predicate.relation() != Relation.OPEN_COMPLEMENT) {
            return false;
        }
        boolean infinitive =
                sentence.firstDependent(predicate, d -> d.tag().equals("TO")).isPresent();
        return infinitive
                && sentence.headOf(predicate).map(h -> h.lemma().equals("be")).orElse(false);
    }
}
