package org.demarche.coding.role;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/**
 * Fills a pattern's roles from a frame: looks for actors, then for recipients who are not the same,
 * and where one side is unspoken for whoever it can only be.
 */
public final class RoleFinder {

    /** Where "each other" and "the other" stand. */
    private static final List<String> EACH_OTHER_SLOTS =
            List.of(Frame.OBJECT, "with", "against", "on", "of", "to");

    private static final Set<EventType> BY_FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

    /** Who tells of deeds of force as of their own. */
    private static final Set<Sector> ARMED = Set.of(Sector.MIL, Sector.COP);

    /** What each closes of its own. */
    private static final Set<String> OWN_LAND =
            Set.of("airspace", "airspaces", "border", "territory", "citizen", "port");

    private static final Set<String> EACH_OTHER = Set.of("other", "another");

    private final ParsedSentence sentence;
    private final PartyFinder parties;
    private final SlotParties slots;
    private final ActorSearch actorSearch;
    private final RecipientSearch recipientSearch;
    private final BlameSearch blame;
    private final UnspokenSearch unspoken;
    private final Dealings here = new Dealings();

    /**
     * @param before who has dealt with whom in the sentences before
     */
    public RoleFinder(
            ParsedSentence sentence,
            FrameFinder frames,
            PartyFinder parties,
            PatternBook book,
            Dealings before) {
        this.sentence = sentence;
        this.parties = parties;
        this.slots = new SlotParties(frames, parties);
        this.actorSearch = new ActorSearch(sentence, slots);
        this.recipientSearch = new RecipientSearch(sentence, frames, parties, book);
        this.blame = new BlameSearch(sentence, frames, book, recipientSearch);
        this.unspoken =
                new UnspokenSearch(
                        sentence,
                        frames,
                        parties,
                        recipientSearch,
                        new UnspokenSearch.Heard(here, before));
    }

    /** Remembers who did something to whom, for finding whom what follows is meant for. */
    public void note(Roles roles, EventType type) {
        here.note(roles, type);
    }

    /** Whoever the sentence tells to have claimed something. */
    public List<Mention> claimants() {
        return new ClaimantSearch(sentence, slots).claimants();
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
                    unspoken.of(fit, actors).stream()
                            .map(m -> new Mention(m.party(), m.span(), Mention.How.UNSPOKEN))
                            .toList();
        }
        boolean each = fit.pattern().is(Pattern.Flag.EACH) && Mentions.codes(actors).size() > 1;
        boolean betweenThem = recipients.isEmpty() && isBetweenTheTwo(fit, actors);
        if (isEachOther(frame) || (each && recipients.isEmpty()) || betweenThem) {
            return new Roles(actors, actors, false);
        }
        boolean together =
                recipients.isEmpty() && Mentions.codes(actors).size() > 1 && mayPair(fit);
        return new Roles(actors, recipients, together);
    }

    /** "Warned Chad that Mali plans a raid": who warns of a third does not threaten. */
    public boolean isTip(Fit fit, Roles roles) {
        Set<String> own = new HashSet<>(Mentions.codes(roles.actors()));
        own.addAll(Mentions.codes(roles.recipients()));
        return fit.frame().predicate().lemma().equals("warn")
                && fit.frame().in(Frame.THAT).stream()
                        .flatMap(verb -> slots.subjectOf(verb).stream())
                        .map(m -> m.party().code())
                        .anyMatch(code -> !own.contains(code));
    }

    /** "Aid will be suspended, Paris said": who does it is whoever says that it will be done. */
    public Roles bySpeaker(Fit fit, Word speech) {
        boolean passive =
                sentence.dependentOf(fit.frame().predicate(), Relation.PASSIVE_AUXILIARY)
                        .isPresent();
        boolean force = BY_FORCE.contains(fit.pattern().what().type());
        List<Mention> speakers =
                slots.subjectOf(speech).stream()
                        .filter(m -> passive && m.party().sector().isState())
                        .filter(m -> !force || ARMED.contains(m.party().sector()))
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

    /** "Blamed each other", "accused the other": what they do, they do to one another. */
    private boolean isEachOther(Frame frame) {
        return EACH_OTHER_SLOTS.stream()
                .flatMap(slot -> frame.in(slot).stream())
                .anyMatch(w -> isOther(w) || isOfTheOther(w));
    }

    private static boolean isOther(Word word) {
        return EACH_OTHER.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** "Expelled each other's envoys", "recalled their respective envoys". */
    private boolean isOfTheOther(Word noun) {
        return sentence.dependentsOf(noun).stream()
                .anyMatch(
                        d ->
                                (d.relation() == Relation.POSSESSIVE && isOther(d))
                                        || (d.lemma().equals("respective")
                                                && !OWN_LAND.contains(noun.lemma())));
    }

    /** "Both recalled their ambassadors amid tension between the two countries". */
    private boolean isBetweenTheTwo(Fit fit, List<Mention> actors) {
        return fit.pattern().what().type() == EventType.SANCTION
                && Mentions.codes(actors).size() == 2
                && sentence.words().stream()
                        .filter(w -> sentence.prepositionOf(w).equals("between"))
                        .anyMatch(
                                w ->
                                        sentence.firstDependent(w, d -> d.lemma().equals("two"))
                                                .isPresent());
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
                    case REQUEST, ACCUSE, PROTEST -> true;
                    default -> false;
                };
        boolean sideBySide =
                fit.frame().in(Frame.OBJECT).stream()
                        .anyMatch(w -> DeedWords.isOneSided(w.lemma()));
        if (sideBySide || DeedWords.isGiving(fit.frame().predicate().lemma())) {
            return false;
        }
        return fit.pattern().what().type().isMutual()
                || fit.pattern().is(Pattern.Flag.MUTUAL)
                || (!said && DeedWords.isReciprocal(fit.frame().predicate().lemma()));
    }
}
