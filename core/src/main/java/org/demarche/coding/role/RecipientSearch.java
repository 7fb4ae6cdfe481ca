package org.demarche.coding.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.Sector;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.pattern.Pattern;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.ontology.EventType;

/** Finds on whom something is done: in the slots the pattern names, or else the usual ones. */
final class RecipientSearch {
    private static final List<String> OF_VERB =
            List.of(Frame.OBJECT, Frame.INDIRECT_OBJECT, "to", "with", "against", "on", "of");
    private static final List<String> OF_NOUN =
            List.of("against", "on", "of", "with", "to", "between", "into");
    private static final List<String> OF_DEED = List.of("to", "against", "for", "with");
    private static final List<String> OF_CLAUSE =
            List.of(
                    Frame.OBJECT,
                    Frame.INDIRECT_OBJECT,
                    "with",
                    "to",
                    "on",
                    "against",
                    "from",
                    "of",
                    "in",
                    "for");

    /** Where several agree on something, a place they name is none of them: a park in Chad. */
    private static final List<String> OF_SHARED_CLAUSE =
            OF_CLAUSE.stream().filter(slot -> !slot.equals("in")).toList();

    private static final Set<EventType> HARMS =
            Set.of(EventType.SANCTION, EventType.ASSAULT, EventType.COERCE);

    private static final Set<String> STATES =
            Set.of("country", "nation", "state", "government", "member", "party");

    private static final Set<String> ALL = Set.of("all", "other", "every", "more");

    private static final Set<String> FORCES =
            Set.of("force", "forces", "troop", "troops", "soldier", "soldiers", "army");

    private final ParsedSentence sentence;
    private final FrameFinder frames;
    private final PartyFinder parties;
    private final PatternBook book;
    private final SlotParties slots;
    private final DoerSearch doers;
    private final Whereabouts whereabouts;
    private final Asides asides;

    RecipientSearch(
            ParsedSentence sentence, FrameFinder frames, PartyFinder parties, PatternBook book) {
        this.sentence = sentence;
        this.frames = frames;
        this.parties = parties;
        this.book = book;
        this.slots = new SlotParties(frames, parties);
        this.doers = new DoerSearch(sentence, frames, slots);
        this.whereabouts = new Whereabouts(sentence);
        this.asides = new Asides(sentence);
    }

    /** On whom these actors act when that pattern fits; empty if it is not told. */
    List<Mention> of(Fit fit, List<Mention> actors) {
        Pattern pattern = fit.pattern();
        Frame frame = fit.frame();
        List<String> usual = frame.isNominal() ? OF_NOUN : OF_VERB;
        List<String> told = pattern.recipients().isEmpty() ? usual : pattern.recipients();
        boolean friendly = pattern.what().type().quad().isCooperative();
        List<String> wanted = friendly ? told : withVictims(frame, told);
        boolean doer = pattern.is(Pattern.Flag.DOER);
        boolean shared =
                pattern.what().type() == EventType.AGREE && Mentions.codes(actors).size() > 1;
        boolean deed = doer && frame.in(Frame.OBJECT).stream().anyMatch(this::isEventNoun);
        for (String slot : wanted) {
            boolean meantForOwn =
                    slot.equals(Frame.COMPLEMENT)
                            && (isForOwn(frame, actors) || isForStranger(fit) || isSparing(fit));
            boolean purpose = slot.equals("to") && isDoneToNoun(fit, frame.in(slot));
            if (meantForOwn || (deed && slot.equals("of"))) {
                continue;
            }
            List<Mention> found = new ArrayList<>();
            for (Word word : told(frame.in(slot), purpose)) {
                if (isBeside(word, fit)) {
                    continue;
                }
                found.addAll(
                        pattern.is(Pattern.Flag.CLAIMED)
                                ? befallenBy(word)
                                : inSlot(slot, word, doer, shared));
            }
            boolean forum = slot.equals("to") && pattern.what().type() == EventType.ACCUSE;
            List<Mention> others =
                    Mentions.without(found, actors).stream()
                            .filter(m -> !(forum && m.party().sector() == Sector.IGO))
                            .toList();
            if (!others.isEmpty()) {
                return others;
            }
        }
        List<Mention> opposed = Mentions.without(opposed(fit), actors);
        if (!opposed.isEmpty()) {
            return opposed;
        }
        return isAskedFor(fit) ? Mentions.without(underObject(frame), actors) : List.of();
    }

    /**
     * Whether what a clause after "to" names is not whom it is done to: "aid to Kenya to help
     * Malians", "held a session to discuss Chad".
     */
    private boolean isDoneToNoun(Fit fit, List<Word> after) {
        return fit.pattern().what().type() == EventType.CONSULT
                || after.stream().anyMatch(w -> !w.isVerb() && !parties.partiesOf(w).isEmpty());
    }

    /**
     * "Seized a ship off the coast of Chad", "jailed two for the murder of a Chadian": whom a deed
     * befalls is neither who lives close by nor who was wronged before.
     */
    private boolean isBeside(Word word, Fit fit) {
        Word deed = fit.frame().predicate();
        return switch (fit.pattern().what().type()) {
            case ASSAULT, COERCE ->
                    whereabouts.isThroughPlace(word, deed) || asides.isOfOffence(word, deed);
            case AID -> whereabouts.isThroughPlace(word, deed);
            case SANCTION -> asides.isOfOffence(word, deed);
            default -> false;
        };
    }

    private static List<Word> told(List<Word> words, boolean isNoClause) {
        return words.stream().filter(w -> !(isNoClause && w.isVerb())).toList();
    }

    /** "An anti-Chilean rally", "anti-Chilean crowds marched". */
    private List<Mention> opposed(Fit fit) {
        Frame frame = fit.frame();
        boolean hostile = !fit.pattern().what().type().quad().isCooperative();
        Stream<Word> told =
                frame.isNominal()
                        ? Stream.of(frame.predicate())
                        : Stream.concat(
                                frame.in(Frame.SUBJECT).stream(), frame.in(Frame.OBJECT).stream());
        return hostile
                ? told.filter(Word::isNoun).flatMap(w -> parties.opposedBy(w).stream()).toList()
                : List.of();
    }

    /** "Lifted its ban on trade with Chad": one noun deeper. */
    private List<Mention> underObject(Frame frame) {
        return frame.in(Frame.OBJECT).stream()
                .filter(Word::isNoun)
                .flatMap(
                        object ->
                                OF_NOUN.stream()
                                        .flatMap(s -> frames.frameOf(object).in(s).stream()))
                .filter(w -> w.isNoun() && !w.isProper())
                .map(w -> slots.inFirstOf(OF_DEED, frames.frameOf(w)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "Urged its citizens to leave Iraq": asked of its own, and of nobody in Iraq. */
    private boolean isForOwn(Frame frame, List<Mention> actors) {
        List<Mention> object = slots.in(frame, Frame.OBJECT);
        return !object.isEmpty() && Mentions.without(object, actors).isEmpty();
    }

    /** "Asked the council to condemn Chad": asked of somebody, and not of Chad. */
    boolean isForStranger(Fit fit) {
        return !isAskedFor(fit)
                && fit.frame().in(Frame.OBJECT).stream()
                        .anyMatch(
                                w ->
                                        w.isNoun()
                                                && !isEventNoun(w)
                                                && (parties.isStranger(w)
                                                        || isForce(w)
                                                        || isAnybody(w)));
    }

    /** "Refused to cut ties with Chad": who is spared harm is not refused anything. */
    boolean isSparing(Fit fit) {
        return fit.pattern().what().type() == EventType.REJECT
                && fit.frame().in(Frame.INFINITIVE).stream()
                        .filter(Word::isVerb)
                        .flatMap(verb -> book.match(frames.frameOf(verb), sentence).stream())
                        .anyMatch(deed -> HARMS.contains(deed.pattern().what().type()));
    }

    /** "Urged all countries": nobody in particular. */
    private boolean isAnybody(Word noun) {
        return STATES.contains(noun.lemma())
                && parties.partiesOf(noun).isEmpty()
                && sentence.firstDependent(noun, d -> ALL.contains(d.lemma())).isPresent();
    }

    /** "Urged all forces to fight Chad": they are asked, whosoever they are. */
    private boolean isForce(Word noun) {
        return FORCES.contains(noun.lemma()) && parties.partiesOf(noun).isEmpty();
    }

    /** Whether the object is part of what the pattern tells: summoned the ambassador. */
    static boolean isAskedFor(Fit fit) {
        Set<String> wanted = fit.pattern().needs().getOrDefault(Frame.OBJECT, Set.of());
        return !wanted.isEmpty() && !wanted.contains(Pattern.ANY);
    }

    /** Whom it befell says more than where. */
    private static List<String> withVictims(Frame frame, List<String> wanted) {
        if (!frame.has(Frame.VICTIM)) {
            return wanted;
        }
        List<String> all = new ArrayList<>(wanted);
        int place = all.indexOf("in");
        all.add(place < 0 ? all.size() : place, Frame.VICTIM);
        return all;
    }

    /** "The attack on a Chadian convoy", "in which a Chadian was killed": whom a deed befell. */
    private List<Mention> befallenBy(Word deed) {
        List<Mention> told = slots.inFirstOf(OF_NOUN, frames.frameOf(deed));
        return told.isEmpty()
                ? sentence.dependentsOf(deed, Relation.RELATIVE_CLAUSE).stream()
                        .flatMap(clause -> slots.in(frames.frameOf(clause), Frame.OBJECT).stream())
                        .toList()
                : told;
    }

    private List<Mention> inSlot(String slot, Word word, boolean doer, boolean actsWithOthers) {
        if (word.isVerb()) {
            boolean purpose = slot.equals("to");
            boolean together = actsWithOthers && slot.equals(Frame.COMPLEMENT);
            return doer && !purpose
                    ? slots.subjectOf(word)
                    : ofClause(word, together ? OF_SHARED_CLAUSE : OF_CLAUSE);
        }
        if (slot.equals(Frame.THAT)) {
            return ofWhatIsSaid(word, doer);
        }
        if (doer && isEventNoun(word)) {
            List<Mention> told = doers.ofNoun(word);
            List<Mention> doersOfDeed = told.isEmpty() ? parties.toldBefore(word) : told;
            return doersOfDeed.isEmpty() ? doers.makersOf(word) : doersOfDeed;
        }
        if (word.isAdjective()) {
            return ofWhatIsSaid(word, doer);
        }
        List<Mention> named = parties.partiesOf(word);
        if (!named.isEmpty()) {
            return named;
        }
        return doer ? doers.makersOf(word) : ofDeed(word);
    }

    /** "That the expulsion was illegal": whoever did what the adjective is said of. */
    private List<Mention> ofWhatIsSaid(Word adjective, boolean doer) {
        List<Mention> doersOfDeeds =
                frames.frameOf(adjective).in(Frame.SUBJECT).stream()
                        .filter(w -> doer && isEventNoun(w))
                        .flatMap(w -> doers.ofNoun(w).stream())
                        .toList();
        return doersOfDeeds.isEmpty() ? slots.subjectOf(adjective) : doersOfDeeds;
    }

    /** "Restrictions on assistance to Mali": on whom a deed is done that another is about. */
    private List<Mention> ofDeed(Word noun) {
        return isEventNoun(noun) ? slots.inFirstOf(OF_DEED, frames.frameOf(noun)) : List.of();
    }

    /** Whether a noun names a deed. */
    boolean isDeed(Word noun) {
        return isEventNoun(noun);
    }

    private boolean isEventNoun(Word word) {
        return word.isNoun() && !word.isProper() && book.isEventNoun(word.lemma());
    }

    private List<Mention> ofClause(Word verb, List<String> wanted) {
        Frame clause = frames.frameOf(verb);
        List<Mention> found = slots.inFirstOf(wanted, clause);
        if (!found.isEmpty()) {
            return found;
        }
        // Only ever farther to the right, so that no loop in a bad tree can hold it.
        for (Word deeper : clause.in(Frame.COMPLEMENT)) {
            if (deeper.index() > verb.index()) {
                return ofClause(deeper, wanted);
            }
        }
        return List.of();
    }
}
