package org.demarche.coding.modality;

import static org.demarche.coding.modality.EffectWords.Place.CLAUSE;
import static org.demarche.coding.modality.EffectWords.Place.OBJECT;
import static org.demarche.coding.modality.EffectWords.Place.SUBJECT;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;
import org.demarche.event.Factuality;

/**
 * Tells how a sentence presents an event: climbs from the event's word to the root and lets every
 * word on the way have its effect, and those beside it.
 */
public final class StatusFinder {
    private static final WordLists LISTS = WordLists.beside(StatusFinder.class, "turns.txt");

    /** "No evidence that": nouns for what would show that something happened. */
    private static final Set<String> GROUNDS = LISTS.list("grounds");

    /** What makes a clause an object of its verb: accused of doing, refrained from doing. */
    private static final Set<String> OBJECT_MARKERS = LISTS.list("object-markers");

    /** Nouns for what one side says to another. */
    private static final Set<String> SAID = LISTS.list("said");

    /** Verbs of saying that harm will come: warn, vow. */
    private static final Set<String> VOWS = LISTS.list("vows");

    /** Verbs of telling that with an infinitive tell somebody to do something. */
    private static final Set<String> TELLING_TO = LISTS.list("telling-to");

    /** Prepositions before what is still to come: ahead of the talks. */
    private static final Set<String> TO_COME = LISTS.list("to-come");

    /** What says of somebody that he may not have done it. */
    private static final Set<String> SUSPECTED = LISTS.list("suspected");

    /** Prepositions through which a verb or noun has its effect on what follows. */
    private static final Set<String> EFFECTIVE = LISTS.list("effective");

    /** What is done to a demand by whoever made it. */
    private static final Set<String> TAKEN_BACK = LISTS.list("taken-back");

    private final EffectWords words;
    private final ParsedSentence sentence;
    private final WordsBeside beside;
    private final Clauses clauses;
    private final Conditions conditions;
    private final Participles participles;

    public StatusFinder(EffectWords words, ParsedSentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.beside = new WordsBeside(words, sentence);
        this.clauses = new Clauses(words, sentence, beside);
        this.conditions = new Conditions(sentence);
        this.participles = new Participles(words, sentence);
    }

    /** How the sentence presents the event told by that verb or noun. */
    public Standing of(Word predicate) {
        Climb climb = new Climb(predicate.index());
        climb.take(beside.of(predicate));
        if (isOfSuspects(predicate)) {
            climb.take(Factuality.ALLEGED);
        }
        Word at = predicate;
        for (int i = 0; i < sentence.size() && at.head() >= 0 && !climb.isOver; i++) {
            Word head = sentence.word(at.head());
            step(at, head, climb);
            at = head;
        }
        return new Standing(
                climb.factuality,
                climb.speech,
                beside.source(),
                beside.isNoLonger(predicate),
                conditions.isConditional(predicate) && !climb.isWished,
                climb.factuality == Factuality.DENIED && beside.isRefused(predicate),
                climb.vow);
    }

    /** "Suspected rebels attack", "an attack by suspected rebels": it may not have been they. */
    private boolean isOfSuspects(Word deed) {
        return sentence.dependentsOf(deed).stream()
                .filter(d -> deed.isVerb() ? isDoer(d, deed) : isBy(d))
                .flatMap(d -> sentence.dependentsOf(d).stream())
                .anyMatch(d -> SUSPECTED.contains(d.form().toLowerCase(Locale.ROOT)));
    }

    private boolean isBy(Word word) {
        return word.relation() == Relation.OBLIQUE && sentence.prepositionOf(word).equals("by");
    }

    private boolean isDoer(Word word, Word verb) {
        boolean passive = sentence.dependentOf(verb, Relation.PASSIVE_AUXILIARY).isPresent();
        return word.relation() == Relation.AGENT
                || (word.relation() == Relation.SUBJECT && !passive);
    }

    /** Whether a verb denies what its object names: "cancelled the talks". */
    public boolean undoesItsObject(Word verb) {
        return words.of(OBJECT, verb.lemma()) == Effect.DENIES;
    }

    private void step(Word at, Word head, Climb climb) {
        if (isApart(at, head)) {
            climb.isOver = true;
            return;
        }
        switch (at.relation()) {
            case CLAUSE_COMPLEMENT, OPEN_COMPLEMENT -> underClause(at, head, climb);
            case OBJECT, PASSIVE_SUBJECT -> {
                if (at.index() == climb.start && isAnswered(at, head)) {
                    climb.isOver = true;
                } else {
                    underVerb(head, words.of(OBJECT, head.lemma()), climb);
                }
            }
            case OBLIQUE -> oblique(at, head, climb);
            case CONJUNCT -> conjunct(at, head, climb);
            case ADVERBIAL_CLAUSE -> adverbial(at, head, climb);
            case NOUN_CLAUSE -> nounClause(at, head, climb);
            case RELATIVE_CLAUSE -> {
                boolean isContent = clauses.effectOf(head) == Effect.ALLEGES && clauses.isThat(at);
                if (isContent || clauses.isInfinitiveOf(at, head)) {
                    nounClause(at, head, climb);
                } else {
                    climb.isOver = true;
                }
            }
            case OTHER -> {
                if (clauses.isHavingDone(at, head)) {
                    underClause(at, head, climb);
                } else {
                    climb.isOver = true;
                }
            }
            case SUBJECT -> subject(at, head, climb);
            case POSSESSIVE, COMPOUND, MODIFIER, APPOSITION -> climb.isOver = !head.isNoun();
            default -> climb.isOver = true;
        }
    }

    /**
     * Whether a semicolon or colon sets two clauses apart: what is said of one is not of the other.
     */
    private boolean isApart(Word at, Word head) {
        int from = Math.min(at.index(), head.index());
        int to = Math.max(at.index(), head.index());
        return at.isVerb()
                && sentence.words().subList(from, to).stream()
                        .anyMatch(w -> w.form().equals(";") || w.form().equals(":"));
    }

    private void underClause(Word at, Word head, Climb climb) {
        if (clauses.isYetTo(head)) {
            climb.take(Factuality.DENIED);
        }
        boolean asks = clauses.isPurpose(at) && TELLING_TO.contains(head.lemma());
        boolean byAnother = sentence.dependentOf(at, Relation.AGENT).isPresent();
        boolean vows = VOWS.contains(head.lemma()) && !asks && !byAnother;
        if (vows && beside.of(head) == Factuality.ACTUAL) {
            climb.vow = Optional.of(head);
        }
        if (sentence.firstDependent(at, d -> d.lemma().equals("whether")).isPresent()) {
            climb.take(Factuality.HYPOTHETICAL);
        }
        Effect effect = clauses.effectOf(head);
        if (effect == Effect.PLANS && clauses.isDone(at)) {
            effect = Effect.REPORTS;
        }
        if (effect == Effect.REPORTS && asks) {
            effect = Effect.SUPPOSES;
        }
        if (effect == Effect.PRESUPPOSES) {
            climb.isOver = true;
            return;
        }
        if (effect == Effect.REPORTS && clauses.isHearsay(at, head)) {
            climb.take(Factuality.ALLEGED);
            climb.isOver = true;
            return;
        }
        if (effect == Effect.REPORTS) {
            climb.speech = climb.speech.or(() -> Optional.of(head));
            if (beside.of(head) == Factuality.DENIED || clauses.isDenied(head)) {
                climb.take(Factuality.DENIED);
            }
            climb.isOver = true;
            return;
        }
        boolean ownSubject = at.relation() == Relation.CLAUSE_COMPLEMENT;
        climb.isWished |= effect == Effect.SUPPOSES && ownSubject;
        climb.take(effect.factuality());
        if (effect == Effect.ALLEGES) {
            climb.speech = climb.speech.or(() -> Optional.of(head));
        }
        // "Did not refuse to" is beyond what news says; "did not agree to" is common.
        if (effect != Effect.DENIES) {
            climb.take(beside.of(head));
        }
    }

    /** Whoever rejects a request or a claim owns that it was made. */
    private boolean isAnswered(Word noun, Word verb) {
        return SAID.contains(noun.lemma())
                && !TAKEN_BACK.contains(verb.lemma())
                && words.of(OBJECT, verb.lemma()) == Effect.DENIES;
    }

    /** "The deal fell through": what comes to nothing. */
    private void subject(Word at, Word head, Climb climb) {
        boolean apart = at.isVerb() || head.isNoun();
        if (!apart && words.of(SUBJECT, clauses.verbOf(head, SUBJECT)) == Effect.DENIES) {
            climb.take(Factuality.DENIED);
        }
        if (clauses.isBeginning(at, head) && beside.of(head) != Factuality.DENIED) {
            climb.take(beside.of(head));
        }
        climb.isGiven = true;
        climb.isOver = !head.isVerb() || at.isVerb();
    }

    private void underVerb(Word head, Effect effect, Climb climb) {
        if (effect == Effect.PRESUPPOSES) {
            climb.isOver = true;
            return;
        }
        climb.take(effect.factuality());
        if (effect == Effect.NONE || effect == Effect.PLANS) {
            climb.take(beside.of(head));
        }
    }

    private void oblique(Word at, Word head, Climb climb) {
        String preposition = sentence.prepositionOf(at);
        boolean effective = EFFECTIVE.contains(preposition);
        boolean toCome = TO_COME.contains(preposition) || TO_COME.contains(head.lemma());
        if (toCome && at.index() == climb.start) {
            climb.take(Factuality.PLANNED);
        }
        if (preposition.startsWith("toward") && head.isVerb()) {
            climb.take(Factuality.HYPOTHETICAL);
        }
        if (preposition.equals("without") || (preposition.equals("despite") && at.isVerb())) {
            climb.take(Factuality.DENIED);
        }
        Effect effect = words.ofObject(head.lemma(), preposition);
        boolean carries = head.isVerb() && at.isVerb();
        if (!effective || (effect == Effect.NONE && !carries)) {
            climb.isOver = true;
            return;
        }
        underVerb(head, effect, climb);
    }

    /** Verbs joined by "and" share what stands before the first, if they share its form. */
    private void conjunct(Word at, Word head, Climb climb) {
        if (at.isVerb() && head.isVerb()) {
            boolean bare =
                    at.tag().equals("VB") || (at.tag().equals("VBN") && head.tag().equals("VBN"));
            if (bare && !clauses.hasOwnAuxiliary(at)) {
                climb.take(beside.of(head));
            }
            if (clauses.isNor(at, head)) {
                climb.take(Factuality.DENIED);
            }
        }
    }

    private void adverbial(Word at, Word head, Climb climb) {
        String marker = sentence.prepositionOrMarkerOf(at);
        if (marker.equals("against") && clauses.effectOf(head) == Effect.REPORTS) {
            climb.take(Factuality.HYPOTHETICAL);
            climb.isOver = true;
            return;
        }
        if (participles.isMeans(at)) {
            climb.take(beside.of(head));
            return;
        }
        if (participles.spellsOut(at, head)) {
            climb.take(Factuality.PLANNED);
            return;
        }
        if (OBJECT_MARKERS.contains(marker)) {
            underClause(at, head, climb);
            return;
        }
        if (clauses.isTopicOfTalks(at, head) || clauses.isPutOff(at, head)) {
            climb.suppose();
        }
        if (clauses.isPurpose(at) && clauses.takesSteps(head)) {
            climb.take(beside.of(head));
            climb.isOver = true;
            return;
        }
        if (clauses.isPurpose(at) && words.of(CLAUSE, head.lemma()) != Effect.NONE) {
            underClause(at, head, climb);
            return;
        }
        if (conditions.isInverted(at) || conditions.isAwaited(at)) {
            climb.suppose();
        }
        for (Word d : sentence.dependentsOf(at)) {
            boolean marks = d.relation() == Relation.MARKER || d.relation() == Relation.CASE;
            if (conditions.isBegunBy(d)) {
                climb.suppose();
            }
            if (marks && d.lemma().equals("without")) {
                climb.take(Factuality.DENIED);
            }
        }
        if (clauses.isPurpose(at)) {
            climb.take(Factuality.HYPOTHETICAL);
        }
        climb.isOver = true;
    }

    private void nounClause(Word at, Word head, Climb climb) {
        Optional<Word> blamed =
                head.relation() == Relation.OBJECT
                                && OBJECT_MARKERS.contains(sentence.prepositionOrMarkerOf(at))
                        ? sentence.headOf(head)
                                .filter(verb -> clauses.effectOf(verb) != Effect.NONE)
                        : Optional.empty();
        if (blamed.isPresent()) {
            underClause(at, blamed.get(), climb);
            return;
        }
        if (clauses.isUntrue(head)) {
            climb.take(Factuality.DENIED);
            climb.isOver = true;
            return;
        }
        if (clauses.isPurpose(at) && clauses.isStep(head)) {
            return;
        }
        if (GROUNDS.contains(head.lemma()) && beside.isNone(head)) {
            climb.take(Factuality.DENIED);
            climb.isOver = true;
            return;
        }
        if (head.lemma().equals("claim") && !clauses.isPurpose(at) && !clauses.isParticiple(at)) {
            climb.take(Factuality.ALLEGED);
            return;
        }
        if (participles.isOfAny(at, head)) {
            climb.suppose();
            climb.isOver = true;
            return;
        }
        if (participles.describesDeed(at, head)) {
            return;
        }
        Effect effect = clauses.isParticiple(at) ? Effect.NONE : clauses.effectOf(head);
        if (clauses.isPurpose(at) || effect != Effect.NONE) {
            climb.take(
                    clauses.isPurpose(at) && effect == Effect.NONE
                            ? Factuality.HYPOTHETICAL
                            : effect.factuality());
        } else {
            climb.isOver = true;
        }
    }
}
