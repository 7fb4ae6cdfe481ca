package org.demarche.coding.role;

import java.util.List;
import java.util.Set;
import org.demarche.actor.Sector;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.pattern.Pattern;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;

/**
 * Finds whom an act is meant for when the words do not say: whoever is told of it to his face, whom
 * a deed told before befell or who did it, or the one other party there is.
 */
final class UnspokenSearch {
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

    private static final List<String> PLACED = List.of("on", "in", "at", "near", "across");

    /** Where whoever asked for what is refused may be told: the wish of, from, somebody's wish. */
    private static final Set<String> OF_ASKER = Set.of("of", "from", Frame.OBJECT);

    /** What tells that a noun means something told before. */
    private static final Set<String> TOLD_BEFORE = Set.of("the", "this", "these", "such");

    private final ParsedSentence sentence;
    private final PartyFinder parties;
    private final SlotParties slots;
    private final RecipientSearch recipientSearch;
    private final AddresseeSearch addressees;
    private final Bystanders bystanders;
    private final OtherParties others;
    private final StruckLand land;
    private final Heard heard;
    private final WardSearch wards;
    private final ClaimantSearch claimants;

    /**
     * Who has dealt with whom.
     *
     * @param here in this sentence
     * @param before in the sentences before
     */
    record Heard(Dealings here, Dealings before) {}

    UnspokenSearch(
            ParsedSentence sentence,
            FrameFinder frames,
            PartyFinder parties,
            RecipientSearch recipientSearch,
            Heard heard) {
        this.sentence = sentence;
        this.parties = parties;
        this.slots = new SlotParties(frames, parties);
        this.recipientSearch = recipientSearch;
        this.addressees = new AddresseeSearch(sentence, frames, slots);
        this.bystanders = new Bystanders(sentence, recipientSearch, slots);
        this.others = new OtherParties(sentence, bystanders, slots);
        this.land = new StruckLand(sentence, parties);
        this.heard = heard;
        this.wards = new WardSearch(sentence, slots);
        this.claimants = new ClaimantSearch(sentence, slots);
    }

    /** Whom an act is meant for when nobody says so: the one other party there is. */
    List<Mention> of(Fit fit, List<Mention> actors) {
        Pattern pattern = fit.pattern();
        Frame frame = fit.frame();
        Set<String> own = Mentions.codes(actors);
        boolean open = OPEN.contains(pattern.what().type());
        boolean attack = pattern.what().type() == EventType.ASSAULT;
        boolean openHere = isOpenHere(fit);
        List<Mention> told =
                open || TOLD.contains(pattern.what().type())
                        ? addressees.of(frame.predicate(), own)
                        : List.of();
        if (!told.isEmpty()) {
            return told;
        }
        if (pattern.is(Pattern.Flag.CLAIMED)) {
            return pointed(Mentions.without(victimsBefore(), actors), frame);
        }
        if (pattern.is(Pattern.Flag.DOER) && isAboutTheDeed(frame) && namesNobodyBut(own)) {
            List<Mention> doers = heard.before().lastDoerBut(own);
            if (Mentions.codes(doers).size() == 1) {
                return pointed(doers.subList(0, 1), frame);
            }
        }
        boolean toStranger =
                recipientSearch.isSparing(fit)
                        || ((open || pattern.what().type() == EventType.COERCE)
                                && recipientSearch.isForStranger(fit));
        if (own.size() != 1
                || !(open || openHere)
                || toStranger
                || pattern.is(Pattern.Flag.EXPLICIT)) {
            return List.of();
        }
        boolean denial = ClaimantSearch.isDenial(fit);
        boolean refusal = pattern.what().type() == EventType.REJECT && !denial;
        if ((refusal || !pattern.is(Pattern.Flag.DOER)) && isMeantForItself(fit, own)) {
            return List.of();
        }
        List<Mention> warding = attack ? wards.of(frame.predicate()) : List.of();
        if (!warding.isEmpty()) {
            return Mentions.without(warding, actors);
        }
        List<Mention> answered = answeredBy(pattern, frame, own);
        if (!answered.isEmpty() || pattern.is(Pattern.Flag.ANSWER)) {
            return answered;
        }
        if (denial) {
            return claimedBy(actors, frame);
        }
        return onlyOther(fit, actors);
    }

    /** Whether somebody the sentence names may be meant by a deed that does not say on whom. */
    private boolean isOpenHere(Fit fit) {
        Pattern pattern = fit.pattern();
        Frame frame = fit.frame();
        boolean attack = pattern.what().type() == EventType.ASSAULT;
        return (OPEN_HERE.contains(pattern.what().type())
                        || isCeasefire(pattern)
                        || isReleaseOfSomebody(pattern))
                && (!frame.isNominal()
                        || (attack
                                && isDoneBySomebody(frame)
                                && (isPlaced(frame) || land.isReported(fit))));
    }

    private List<Mention> victimsBefore() {
        return heard.before().victims().stream()
                .filter(m -> m.party().sector() != Sector.REB)
                .toList();
    }

    /**
     * The one other party of the sentence that is not merely beside what happens, or of the
     * passage.
     */
    private List<Mention> onlyOther(Fit fit, List<Mention> actors) {
        Pattern pattern = fit.pattern();
        Frame frame = fit.frame();
        Set<String> own = Mentions.codes(actors);
        boolean open = OPEN.contains(pattern.what().type());
        boolean ceasefire = isCeasefire(pattern);
        boolean watches = ceasefire || SEEN_FROM_AFAR.contains(pattern.what().type());
        List<Mention> near = open || watches ? parties.allButPlaces() : parties.all();
        List<Mention> meant = others.among(near, fit, actors, watches);
        boolean mayPointBack =
                open && (pattern.what().type() != EventType.ACCUSE || isAboutTheDeed(frame));
        if (meant.isEmpty() && mayPointBack) {
            return fromBefore(own, fit);
        }
        if (Mentions.codes(meant).size() == 1) {
            List<Mention> one =
                    meant.stream().filter(m -> others.mayBeMeant(m, fit)).limit(1).toList();
            return one.isEmpty()
                            && pattern.what().type() == EventType.REQUEST
                            && bystanders.isJoined(frame.predicate())
                    ? sameAsBefore(own)
                    : one;
        }
        List<Mention> there = meant.isEmpty() ? land.of(fit, actors) : List.<Mention>of();
        if (!there.isEmpty()) {
            return there;
        }
        return ceasefire || (open && bystanders.isJoined(frame.predicate()))
                ? sameAsBefore(own)
                : List.of();
    }

    /** The one other party of the passage, but nobody whom the act is only about. */
    private List<Mention> fromBefore(Set<String> own, Fit fit) {
        Frame frame = fit.frame();
        Set<String> topics =
                Mentions.codes(
                        parties.all().stream().filter(m -> bystanders.isTopic(m, fit)).toList());
        List<Mention> only = parties.onlyOther(own, frame.predicate().span());
        List<Mention> before =
                only.isEmpty()
                        ? pointed(heard.before().partnerOf(own.iterator().next()), frame)
                        : only;
        return before.stream().filter(m -> !topics.contains(m.party().code())).toList();
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

    /** "Ended trade with A and demanded that B": the demand is on A, too. */
    private List<Mention> sameAsBefore(Set<String> own) {
        return heard.here().targetOf(own.iterator().next());
    }

    /** Whoever rejects something that is not told answers the one who has just spoken to it. */
    private List<Mention> answeredBy(Pattern pattern, Frame frame, Set<String> own) {
        if (pattern.what().type() != EventType.REJECT) {
            return List.of();
        }
        String code = own.iterator().next();
        if (pattern.is(Pattern.Flag.ANSWER)) {
            List<Mention> accuser = heard.here().accuserOf(code);
            return accuser.isEmpty() ? pointed(heard.before().accuserOf(code), frame) : accuser;
        }
        List<Mention> source = heard.here().sourceOf(code);
        return source.isEmpty() ? pointed(heard.before().sourceOf(code), frame) : source;
    }

    /** Whoever claimed what is denied, here or else before. */
    private List<Mention> claimedBy(List<Mention> actors, Frame frame) {
        List<Mention> here = Mentions.without(claimants.claimants(), actors);
        boolean pointsBack =
                isAboutTheDeed(frame) || frame.in(Frame.OBJECT).stream().anyMatch(w -> !w.isNoun());
        List<Mention> told =
                here.isEmpty() && pointsBack
                        ? pointed(Mentions.without(heard.before().claimants(), actors), frame)
                        : here;
        return Mentions.codes(told).size() == 1 ? told.subList(0, 1) : List.of();
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
        boolean refusal = fit.pattern().what().type() == EventType.REJECT;
        return fit.pattern().recipients().stream()
                .filter(slot -> !refusal || OF_ASKER.contains(slot))
                .flatMap(slot -> slots.in(fit.frame(), slot).stream())
                .filter(m -> !(blame && m.how() == Mention.How.REFERENCE))
                .anyMatch(m -> own.contains(m.party().code()));
    }

    private static boolean isCeasefire(Pattern pattern) {
        return pattern.what().equals(EventClass.of(Mode.RETREAT_CEASEFIRE));
    }
}
