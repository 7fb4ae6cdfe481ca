package org.demarche.coding.modality;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;
import org.demarche.event.Factuality;

/** Tells what the words that directly modify an event make of it: not, will, may, alleged. */
final class WordsBeside {
    /** Whoever "according to" names one side of a quarrel rather than a paper. */
    private static final Set<String> SOURCES =
            WordLists.beside(WordsBeside.class, "turns.txt").list("sources");

    private final EffectWords words;
    private final ParsedSentence sentence;

    WordsBeside(EffectWords words, ParsedSentence sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** What the words beside the event say: not, will, may, alleged. */
    Factuality of(Word predicate) {
        Factuality found = Factuality.ACTUAL;
        boolean ended = isNoLonger(predicate);
        for (Word d : sentence.dependentsOf(predicate)) {
            Effect effect = besideEffect(predicate, d);
            if (effect == Effect.DENIES && !ended) {
                return Factuality.DENIED;
            }
            if (found == Factuality.ACTUAL && effect != Effect.DENIES) {
                found = effect.factuality();
            }
        }
        return found == Factuality.ACTUAL && isToBeDone(predicate) ? Factuality.PLANNED : found;
    }

    /** "Will not attend", "said it would not sign": what somebody means to leave undone. */
    boolean isRefused(Word predicate) {
        return of(predicate) == Factuality.DENIED
                && sentence.firstDependent(
                                predicate,
                                d ->
                                        besideEffect(predicate, d) == Effect.PLANS
                                                && d.relation() == Relation.AUXILIARY)
                        .isPresent();
    }

    /** "Said it would send": the future, told in the past. */
    private boolean isFutureInPast(Word predicate, Word d) {
        return d.lemma().equals("would")
                && predicate.relation() == Relation.CLAUSE_COMPLEMENT
                && sentence.headOf(predicate)
                        .filter(h -> h.tag().equals("VBD") || h.tag().equals("VBN"))
                        .isPresent();
    }

    private Effect besideEffect(Word predicate, Word d) {
        if (isFutureInPast(predicate, d)) {
            return Effect.PLANS;
        }
        return switch (d.relation()) {
            case NEGATION -> Effect.DENIES;
            case COORDINATOR -> d.lemma().equals("neither") ? Effect.DENIES : Effect.NONE;
            case OBLIQUE -> isOneSidedSource(d) ? Effect.ALLEGES : Effect.NONE;
            case AUXILIARY, ADVERB, MODIFIER, DETERMINER, MARKER, OTHER -> effectOf(d);
            case SUBJECT, PASSIVE_SUBJECT, OBJECT ->
                    predicate.isVerb() && isNone(d) ? Effect.DENIES : Effect.NONE;
            default -> Effect.NONE;
        };
    }

    /** By base form, or as written: a suspected attack is not one that suspects. */
    private Effect effectOf(Word d) {
        Effect effect = words.of(EffectWords.Place.BESIDE, d.lemma());
        boolean isParticiple = d.relation() == Relation.MODIFIER && d.tag().equals("VBN");
        return effect == Effect.NONE && isParticiple
                ? words.of(EffectWords.Place.BESIDE, d.form().toLowerCase(Locale.ROOT))
                : effect;
    }

    /** "It no longer recognises": what has been done is at an end. */
    boolean isNoLonger(Word predicate) {
        return sentence.firstDependent(
                        predicate,
                        d -> d.lemma().equals("longer") || d.form().equalsIgnoreCase("longer"))
                .filter(
                        d ->
                                isNone(d)
                                        || sentence.firstDependent(
                                                        predicate,
                                                        n ->
                                                                n.relation() == Relation.NEGATION
                                                                        || n.lemma().equals("no"))
                                                .isPresent())
                .isPresent();
    }

    /** "According to officials": told by one side. What a paper reports is the paper's word. */
    private boolean isOneSidedSource(Word noun) {
        return sentence.prepositionOf(noun).equals("accord") && SOURCES.contains(noun.lemma());
    }

    /** Whom the sentence names as the one side that tells it. */
    Optional<Word> source() {
        return sentence.words().stream()
                .filter(w -> w.relation() == Relation.OBLIQUE && isOneSidedSource(w))
                .findFirst();
    }

    /** Whether a noun names nobody and nothing: no soldier, neither side. */
    boolean isNone(Word noun) {
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
