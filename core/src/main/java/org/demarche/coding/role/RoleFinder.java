package org.demarche.coding.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;

/**
 * Fills a pattern's roles from a frame: looks for actors, then for recipients who are not the same,
 * and where one side is unspoken for whoever it can only be.
 */
public final class RoleFinder {
    /** What is said or done against somebody even where the sentence does not say whom. */
    private static final Set<EventType> OPEN =
            Set.of(
                    EventType.REQUEST,
                    EventType.ACCUSE,
                    EventType.REJECT,
                    EventType.THREATEN,
                    EventType.SANCTION,
                    EventType.CONCEDE);

    /** Deeds that need somebody to be done to, but only somebody the sentence names. */
    private static final Set<EventType> OPEN_HERE =
            Set.of(
                    EventType.ASSAULT,
                    EventType.AID,
                    EventType.COERCE,
                    EventType.MOBILIZE,
                    EventType.PROTEST);

    /** What else may be meant for whoever is told that it will be done. */
    private static final Set<EventType> TOLD =
            Set.of(EventType.AGREE, EventType.RETREAT, EventType.AID);

    /** Deeds that are not done to everybody who tells of them. */
    private static final Set<EventType> SEEN_FROM_AFAR =
            Set.of(EventType.MOBILIZE, EventType.PROTEST);

    /** Where "each other" and "the other" stand. */
    private static final List<String> EACH_OTHER_SLOTS =
            List.of(Frame.OBJECT, "with", "against", "on", "of", "to");

    private static final List<String> PLACED = List.of("on", "in", "at", "near", "across");

    /** What tells that a noun means something told before. */
    private static final Set<String> TOLD_BEFORE = Set.of("the", "this", "these", "such");

    private static final Set<String> EACH_OTHER = Set.of("other", "another");

    private final ParsedSentence sentence;
    private final PartyFinder parties;
    private final SlotParties slots;
    private final ActorSearch actorSearch;
    private final RecipientSearch recipientSearch;
    private final BlameSearch blame;
    private final AddresseeSearch addressees;
    private final Dealings here = new Dealings();
    private final Dealings before;

    /**
     * @param before who has dealt with whom in the sentences before
     */
    public RoleFinder(
            ParsedSentence sentence,
            FrameFinder frames,
            PartyFinder parties,
            PatternBook book,
            Dealings before) {
        this.before = before;
        this.sentence = sentence;
        this.parties = parties;
        this.slots = new SlotParties(frames, parties);
        this.actorSearch = new ActorSearch(sentence, slots);
        this.recipientSearch = new RecipientSearch(sentence, frames, parties, book);
        this.blame = new BlameSearch(sentence, frames, book, recipientSearch);
        this.addressees = new AddresseeSearch(sentence, frames, slots);
    }

    /** Remembers who did something to whom, for finding whom what follows is meant for. */
    public void note(Roles roles, EventType type) {
        here.note(roles, type);
    }

    /** Who acts on whom when that pattern fits. */
    public Roles of(Fit fit) {
        Frame frame = fit.frame();
        List<Mention> actors = actorSearch.of(fit);
        List<Mention> recipients = recipientSearch.of(fit, actors);
        if (actors.isEmpty() && frame.isNominal() && !recipients.isEmpty()) {
            actors = implicitActors(frame, recipients);
        }
        if (recipients.isEmpty() && frame.isNominal()) {
            recipients = Mentions.without(slots.in(frame, Frame.POSSESSOR), actors);
        }
        if (recipients.isEmpty() && pointsBack(frame)) {
            recipients =
                    Mentions.codes(actors).stream()
                            .flatMap(c -> here.targetOf(c).stream())
                            .toList();
        }
        if (recipients.isEmpty()) {
            recipients =
                    unspoken(fit, actors).stream()
                            .map(m -> new Mention(m.party(), m.span(), Mention.How.UNSPOKEN))
                            .toList();
        }
        boolean each = fit.pattern().is(Pattern.Flag.EACH) && Mentions.codes(actors).size() > 1;
        if (isEachOther(frame) || (each && recipients.isEmpty())) {
            return new Roles(actors, actors, false);
        }
        boolean together =
                recipients.isEmpty() && Mentions.codes(actors).size() > 1 && mayPair(fit);
        return new Roles(actors, recipients, together);
    }

    /** "Aid will be suspended, Paris said": who does it is whoever says that it will be done. */
    public Roles bySpeaker(Fit fit, Word speech) {
        boolean passive =
                sentence.dependentOf(fit.frame().predicate(), Relation.PASSIVE_AUXILIARY)
                        .isPresent();
        List<Mention> speakers =
                slots.subjectOf(speech).stream()
                        .filter(m -> passive && m.party().sector().isState())
                        .toList();
        List<Mention> recipients =
                speakers.isEmpty() ? List.of() : recipientSearch.of(fit, speakers);
        return new Roles(recipients.isEmpty() ? List.of() : speakers, recipients, false);
    }

    /** "Set funds aside for such aid": the aid told of before. */
    private boolean pointsBack(Frame frame) {
        return sentence.words().stream()
                .filter(w -> w.isNoun() && sentence.isWithin(w, frame.predicate()))
                .anyMatch(
                        w -> sentence.firstDependent(w, d -> d.lemma().equals("such")).isPresent());
    }

    /** Whom an act is meant for when nobody says so: the one other party there is. */
    private List<Mention> unspoken(Fit fit, List<Mention> actors) {
        Pattern pattern = fit.pattern();
        Frame frame = fit.frame();
        Set<String> own = Mentions.codes(actors);
        boolean open = OPEN.contains(pattern.what().type());
        boolean attack = pattern.what().type() == EventType.ASSAULT;
        boolean ceasefire = pattern.what().equals(EventClass.of(Mode.RETREAT_CEASEFIRE));
        boolean openHere =
                (OPEN_HERE.contains(pattern.what().type())
                                || ceasefire
                                || isReleaseOfSomebody(pattern))
                        && (!frame.isNominal()
                                || (attack && isDoneBySomebody(frame) && isPlaced(frame)));
        List<Mention> told =
                open || TOLD.contains(pattern.what().type())
                        ? addressees.of(frame.predicate(), own)
                        : List.of();
        if (!told.isEmpty()) {
            return told;
        }
        if (pattern.is(Pattern.Flag.CLAIMED)) {
            return pointed(Mentions.without(before.victims(), actors), frame);
        }
        if (pattern.is(Pattern.Flag.DOER) && isAboutTheDeed(frame) && namesNobodyBut(own)) {
            List<Mention> doers = before.lastDoerBut(own);
            if (Mentions.codes(doers).size() == 1) {
                return pointed(doers.subList(0, 1), frame);
            }
        }
        boolean toStranger =
                (open || pattern.what().type() == EventType.COERCE)
                        && recipientSearch.isForStranger(fit);
        if (own.size() != 1
                || !(open || openHere)
                || toStranger
                || pattern.is(Pattern.Flag.EXPLICIT)) {
            return List.of();
        }
        if (!pattern.is(Pattern.Flag.DOER) && isMeantForItself(fit, own)) {
            return List.of();
        }
        List<Mention> answered = answeredBy(pattern, frame, own);
        if (!answered.isEmpty() || pattern.is(Pattern.Flag.ANSWER)) {
            return answered;
        }
        boolean watches = ceasefire || SEEN_FROM_AFAR.contains(pattern.what().type());
        List<Mention> near = open || watches ? parties.allButPlaces() : parties.all();
        List<Mention> others =
                Mentions.without(near, actors).stream()
                        .filter(m -> frame.isNominal() || !isApart(m, frame.predicate()))
                        .filter(
                                m ->
                                        !(watches || tells(m, fit))
                                                || !isSpeaker(m, frame.predicate()))
                        .filter(m -> !pattern.is(Pattern.Flag.DOER) || !isVictim(m, fit))
                        .toList();
        boolean mayPointBack =
                open && (pattern.what().type() != EventType.ACCUSE || isAboutTheDeed(frame));
        if (others.isEmpty() && mayPointBack) {
            List<Mention> only = parties.onlyOther(own, frame.predicate().span());
            return only.isEmpty() ? pointed(before.partnerOf(own.iterator().next()), frame) : only;
        }
        if (Mentions.codes(others).size() == 1) {
            return others.subList(0, 1);
        }
        return ceasefire || (open && isJoined(frame.predicate())) ? sameAsBefore(own) : List.of();
    }

    private boolean namesNobodyBut(Set<String> own) {
        return own.containsAll(Mentions.codes(parties.allButPlaces()));
    }

    /** "Condemned the ban": a deed that was told before. */
    private boolean isAboutTheDeed(Frame frame) {
        return frame.in(Frame.OBJECT).stream()
                .anyMatch(
                        w ->
                                sentence.firstDependent(w, d -> TOLD_BEFORE.contains(d.lemma()))
                                        .isPresent());
    }

    /** Whether somebody stands in a clause with a subject of its own, beside the predicate's. */
    private boolean isApart(Mention mention, Word predicate) {
        Word at =
                sentence.words().stream()
                        .filter(w -> w.span().overlaps(mention.span()))
                        .reduce((a, b) -> b)
                        .orElse(predicate);
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (sentence.isWithin(predicate, at)) {
                return false;
            }
            boolean clause = at.isVerb() && !sentence.isWithin(at, predicate);
            if (clause && hasOwnSubject(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Criticised the invasion of Chad": who stands in the words for a deed, and has not done it.
     */
    private boolean isVictim(Mention mention, Fit fit) {
        return !RecipientSearch.isAskedFor(fit)
                && fit.frame().in(Frame.OBJECT).stream()
                        .filter(w -> w.isNoun() && recipientSearch.isDeed(w))
                        .flatMap(w -> sentence.dependentsOf(w, Relation.OBLIQUE).stream())
                        .anyMatch(w -> sentence.subtreeSpan(w).overlaps(mention.span()));
    }

    /** "UNICEF reports hunger due to the blockade": no state, and tells of a deed by its noun. */
    private static boolean tells(Mention mention, Fit fit) {
        return fit.frame().isNominal()
                && fit.pattern().what().type().quad().isDeed()
                && !mention.party().sector().isState();
    }

    /** "Armenia said that troops had moved": whoever stands as subject above the deed. */
    private boolean isSpeaker(Mention mention, Word predicate) {
        Word at = predicate;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (sentence.dependentsOf(at).stream()
                    .filter(RoleFinder::isSubject)
                    .anyMatch(s -> sentence.subtreeSpan(s).overlaps(mention.span()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(Word word) {
        return word.relation() == Relation.SUBJECT || word.relation() == Relation.PASSIVE_SUBJECT;
    }

    private boolean hasOwnSubject(Word verb) {
        return sentence.dependentOf(verb, Relation.SUBJECT).isPresent()
                || sentence.dependentOf(verb, Relation.PASSIVE_SUBJECT).isPresent();
    }

    private static boolean isReleaseOfSomebody(Pattern pattern) {
        return pattern.what().equals(EventClass.of(Mode.RETREAT_RELEASE))
                && !pattern.needs().isEmpty();
    }

    /** Parties of sentences before, which the predicate's own words point to. */
    private static List<Mention> pointed(List<Mention> before, Frame frame) {
        return before.stream()
                .map(m -> new Mention(m.party(), frame.predicate().span(), Mention.How.REFERENCE))
                .toList();
    }

    private boolean isJoined(Word verb) {
        return verb.relation() == Relation.CONJUNCT
                || !sentence.dependentsOf(verb, Relation.CONJUNCT).isEmpty();
    }

    /** "Ended trade with A and demanded that B": the demand is on A, too. */
    private List<Mention> sameAsBefore(Set<String> own) {
        return here.targetOf(own.iterator().next());
    }

    /** Whoever rejects something that is not told answers the one who has just spoken to it. */
    private List<Mention> answeredBy(Pattern pattern, Frame frame, Set<String> own) {
        if (pattern.what().type() != EventType.REJECT) {
            return List.of();
        }
        String code = own.iterator().next();
        if (pattern.is(Pattern.Flag.ANSWER)) {
            List<Mention> accuser = here.accuserOf(code);
            return accuser.isEmpty() ? pointed(before.accuserOf(code), frame) : accuser;
        }
        List<Mention> source = here.sourceOf(code);
        return source.isEmpty() ? pointed(before.sourceOf(code), frame) : source;
    }

    /** Whether something tells on whom or where, if only in words that name no party. */
    private static boolean isPlaced(Frame frame) {
        return frame.has(Frame.VICTIM) || PLACED.stream().anyMatch(frame::has);
    }

    /** "Israeli raids", "raids by Israel"; but "the Mumbai attacks" were not done by the town. */
    private boolean isDoneBySomebody(Frame frame) {
        return frame.has("by")
                || frame.has(Frame.SUBJECT)
                || frame.in(Frame.POSSESSOR).stream()
                        .anyMatch(w -> w.relation() != Relation.COMPOUND || !parties.isPlace(w));
    }

    /**
     * "Orders its own army": the recipient is told, and it is no other party. Nobody blames
     * himself: "his speech" is another's.
     */
    private boolean isMeantForItself(Fit fit, Set<String> own) {
        boolean blame = fit.pattern().what().type() == EventType.ACCUSE;
        return fit.pattern().recipients().stream()
                .flatMap(slot -> slots.in(fit.frame(), slot).stream())
                .filter(m -> !(blame && m.how() == Mention.How.REFERENCE))
                .anyMatch(m -> own.contains(m.party().code()));
    }

    /** "Blamed each other", "accused the other": what they do, they do to one another. */
    private boolean isEachOther(Frame frame) {
        return EACH_OTHER_SLOTS.stream()
                .flatMap(slot -> frame.in(slot).stream())
                .anyMatch(w -> EACH_OTHER.contains(w.form().toLowerCase(Locale.ROOT)));
    }

    /** In "A's list of deeds: criticism of B" the doer stands far off; the owner serves. */
    private List<Mention> implicitActors(Frame frame, List<Mention> recipients) {
        List<Mention> owners =
                Mentions.without(parties.partiesOfOne(frame.predicate()), recipients);
        return owners.isEmpty()
                ? Mentions.without(blame.doerOf(frame.predicate()), recipients)
                : owners;
    }

    private boolean mayPair(Fit fit) {
        boolean said =
                switch (fit.pattern().what().type()) {
                    case REQUEST, ACCUSE -> true;
                    default -> false;
                };
        return fit.pattern().what().type().isMutual()
                || fit.pattern().is(Pattern.Flag.MUTUAL)
                || (!said && DeedWords.isReciprocal(fit.frame().predicate().lemma()));
    }
}
