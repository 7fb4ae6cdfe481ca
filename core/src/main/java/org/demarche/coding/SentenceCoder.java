package org.demarche.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.Sector;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.modality.Background;
import org.demarche.coding.modality.Standing;
import org.demarche.coding.modality.StatusFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.pattern.Pattern;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.coding.role.Dealings;
import org.demarche.coding.role.RoleFinder;
import org.demarche.coding.role.Roles;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/** Codes one parsed sentence: tries every verb and noun, and joins what is one happening. */
final class SentenceCoder {
    /** Words that stand for what they are part of. */
    private static final Set<String> SOME =
            Set.of(
                    "some", "most", "many", "all", "several", "part", "series", "number", "package",
                    "phase");

    /** "Three attachés were told to leave, Stockholm said": what is told by whoever does it. */
    private static final Set<EventType> OWN_TO_TELL =
            Set.of(
                    EventType.AGREE,
                    EventType.AID,
                    EventType.CONCEDE,
                    EventType.RETREAT,
                    EventType.SANCTION);

    private static final Set<EventType> BY_FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

    private final ParsedSentence sentence;
    private final PatternBook book;
    private final FrameFinder frames;
    private final RoleFinder roles;
    private final StatusFinder status;
    private final Happenings happenings;
    private final Happenings others;
    private final OpenSides openSides;
    private final Background background;
    private final Scope scope;
    private final List<Dealing> dealings = new ArrayList<>();
    private final List<Fit> open = new ArrayList<>();
    private final Set<Integer> consumed = new HashSet<>();

    /** A sentence read, with who is in it and how it tells what it tells. */
    record Reading(ParsedSentence sentence, PartyFinder parties, StatusFinder status) {}

    /**
     * @param before who has dealt with whom in the sentences before
     */
    SentenceCoder(Reading reading, PatternBook book, Dealings before, Scope scope) {
        this.sentence = reading.sentence();
        PartyFinder parties = reading.parties();
        this.book = book;
        this.frames = new FrameFinder(sentence);
        this.roles = new RoleFinder(sentence, frames, parties, book, before);
        this.status = reading.status();
        this.happenings = new Happenings(frames, parties, Scope.BETWEEN_PARTIES);
        this.others = new Happenings(frames, parties, Scope.ALL);
        this.openSides = new OpenSides(parties);
        this.scope = scope;
        this.background = new Background(sentence);
    }

    /**
     * All happenings between parties the sentence tells of; if there are none, the others if they
     * are asked for, and the best reason.
     */
    Outcome code() {
        Optional<Coding.Reason> why = Optional.empty();
        for (Word word : byVerbsFirst()) {
            if (consumed.contains(word.index()) || background.isNoDeed(word)) {
                continue;
            }
            Frame frame = frames.frameOf(word);
            Optional<Fit> fit = best(book.matches(frame, sentence));
            if (fit.isEmpty() || (frame.isNominal() && background.holds(word))) {
                together(frame);
                continue;
            }
            if (fit.get().pattern().is(Pattern.Flag.NOTHING)) {
                consume(fit.get());
                together(frame);
            } else {
                int before = happenings.all().size();
                why = further(why, code(fit.get()));
                if (happenings.all().size() == before) {
                    together(frame);
                }
            }
        }
        retry();
        boolean between = !happenings.all().isEmpty();
        List<Happening> found = between ? happenings.all() : others.all();
        return new Outcome(found, why.orElse(Coding.Reason.NO_TRIGGER), between);
    }

    /**
     * The strictest pattern that fits; where it finds nobody on one side, the next whose words tell
     * both: "rejected the criticism by Chad" is first thought to answer what was said before.
     */
    private Optional<Fit> best(List<Fit> fits) {
        return fits.stream()
                .skip(1)
                .filter(fit -> !fits.get(0).pattern().is(Pattern.Flag.NOTHING))
                .filter(fit -> !fit.pattern().is(Pattern.Flag.NOTHING))
                .filter(fit -> fit.pattern().what().type() != EventType.CONSULT)
                .filter(fit -> !isTold(fits.get(0), true))
                .filter(fit -> isTold(fit, false))
                .findFirst()
                .or(() -> fits.stream().findFirst());
    }

    /** Whether both sides of what a pattern tells are known, be it only from what is around it. */
    private boolean isTold(Fit fit, boolean evenUnspoken) {
        Roles found = whoActs(fit, status.of(fit.frame().predicate()));
        boolean spoken =
                found.recipients().stream().noneMatch(m -> m.how() == Mention.How.UNSPOKEN);
        return !found.actors().isEmpty()
                && (!found.recipients().isEmpty() || found.areTogether())
                && (evenUnspoken || spoken);
    }

    /** "Raided the workshop together": whatever it is, they do it with one another. */
    private void together(Frame frame) {
        book.matchAny(frame, sentence)
                .filter(fit -> roles.of(fit).areTogether())
                .ifPresent(this::code);
    }

    /** "Deplored the invasion and demanded that Russia leave": what comes later tells on whom. */
    private void retry() {
        List<Fit> again = List.copyOf(open);
        if (dealings.stream().anyMatch(d -> !d.roles().actors().isEmpty())) {
            again.stream().filter(fit -> !fit.frame().isNominal()).forEach(this::code);
        }
    }

    /** Who did what to whom, as what follows may point to it. */
    record Dealing(Roles roles, EventType type) {}

    /** Who dealt with whom, in the order it was found. */
    List<Dealing> dealings() {
        return List.copyOf(dealings);
    }

    /** Whoever the sentence tells to have claimed something. */
    List<Mention> claimants() {
        return roles.claimants();
    }

    /**
     * @param reason why there is none; without meaning if there are some
     * @param isBetweenParties whether they are between two different known parties
     */
    record Outcome(List<Happening> happenings, Coding.Reason reason, boolean isBetweenParties) {}

    /** Verbs before nouns: a verb may tell what its noun means. */
    private List<Word> byVerbsFirst() {
        List<Word> words = new ArrayList<>();
        sentence.words().stream()
                .filter(w -> w.isVerb() && !w.isNoun() && w.relation() != Relation.MODIFIER)
                .filter(w -> !isPartOfName(w))
                .forEach(words::add);
        sentence.words().stream()
                .filter(w -> w.isNoun() && !isNameWord(w) && !isKindOf(w))
                .forEach(words::add);
        sentence.words().stream()
                .filter(book::isEventAdjective)
                .filter(this::isSaid)
                .forEach(words::add);
        return words;
    }

    /** "Arrest warrants", "strike group": a noun that only tells what kind another thing is. */
    private boolean isKindOf(Word noun) {
        return noun.relation() == Relation.COMPOUND
                && sentence.headOf(noun)
                        .filter(h -> h.isNoun() && !book.isEventNoun(h.lemma()))
                        .isPresent();
    }

    /** Whether an adjective says something of somebody rather than describing a noun. */
    private boolean isSaid(Word adjective) {
        return adjective.relation() != Relation.MODIFIER
                && adjective.relation() != Relation.COMPOUND;
    }

    /** "Assault Amphibious Vehicles": read as a verb, but written as part of a name. */
    private boolean isPartOfName(Word verb) {
        boolean amid = verb.index() > 0 && verb.index() + 1 < sentence.size();
        return amid
                && isCapitalised(verb)
                && isCapitalised(sentence.word(verb.index() + 1))
                && sentence.word(verb.index() - 1).relation() == Relation.PUNCTUATION
                && sentence.words().stream().anyMatch(w -> w.isVerb() && !isCapitalised(w));
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.form().charAt(0));
    }

    private static boolean isNameWord(Word word) {
        return word.isProper() && !word.form().equals(word.form().toUpperCase(Locale.ROOT));
    }

    private Optional<Coding.Reason> code(Fit fit) {
        Standing standing = status.of(fit.frame().predicate());
        Roles found = whoActs(fit, standing);
        if (scope == Scope.ALL) {
            others.add(fit, openSides.fill(fit, found), standing);
        }
        EventType type = fit.pattern().what().type();
        if (type == EventType.THREATEN && roles.isTip(fit, found)) {
            return Optional.of(Coding.Reason.NO_TRIGGER);
        }
        if (found.actors().isEmpty()) {
            boolean open = type == EventType.ASSAULT && !found.recipients().isEmpty();
            if (open && standing.factuality() == Factuality.ACTUAL) {
                dealings.add(new Dealing(found, type));
            }
            return Optional.of(Coding.Reason.NO_ACTOR);
        }
        if (found.recipients().isEmpty() && !found.areTogether()) {
            open.add(fit);
            return Optional.of(Coding.Reason.NO_RECIPIENT);
        }
        happenings.add(fit, found, standing);
        roles.note(found, type);
        dealings.add(new Dealing(found, type));
        consume(fit, standing);
        consumeSubject(fit);
        return Optional.of(Coding.Reason.DOMESTIC);
    }

    /** Who acts on whom; where it is only said that it is or will be done, whoever says so. */
    private Roles whoActs(Fit fit, Standing standing) {
        Roles found = roles.of(fit);
        boolean announced =
                standing.factuality() == Factuality.PLANNED
                        || standing.isConditional()
                        || OWN_TO_TELL.contains(fit.pattern().what().type());
        boolean ofFoes = BY_FORCE.contains(fit.pattern().what().type()) && isOnGroup(found);
        return found.actors().isEmpty() && (announced || ofFoes)
                ? standing.speech().map(verb -> roles.bySpeaker(fit, verb)).orElse(found)
                : found;
    }

    /** "Ten of the group's men were killed, the army said": whoever fights a group tells of it. */
    private static boolean isOnGroup(Roles roles) {
        return !roles.recipients().isEmpty()
                && roles.recipients().stream().allMatch(m -> m.party().sector() == Sector.REB);
    }

    /** A noun the verb's pattern asked for is part of the same happening. */
    private void consume(Fit fit, Standing standing) {
        Frame frame = fit.frame();
        boolean undone =
                standing.factuality() == Factuality.ACTUAL
                        && status.undoesItsObject(frame.predicate());
        if (!undone) {
            consume(fit);
        }
    }

    /** "An attack kills four": the killing is the attack. */
    private void consumeSubject(Fit fit) {
        if (fit.pattern().what().type() == EventType.ASSAULT) {
            fit.frame().in(Frame.SUBJECT).stream()
                    .filter(Word::isNoun)
                    .forEach(w -> consumed.add(w.index()));
        }
    }

    private void consume(Fit fit) {
        Frame frame = fit.frame();
        fit.pattern()
                .needs()
                .forEach(
                        (slot, wanted) ->
                                consumable(slot, frame).stream()
                                        .flatMap(this::withWhatItIsOf)
                                        .filter(w -> w.isNoun() && wanted.contains(w.lemma()))
                                        .filter(w -> !frames.isOwned(w))
                                        .forEach(w -> consumed.add(w.index())));
    }

    /** "Eased some of its restrictions". */
    private Stream<Word> withWhatItIsOf(Word word) {
        return word.isVerb() || !SOME.contains(word.lemma())
                ? Stream.of(word)
                : Stream.concat(
                        Stream.of(word),
                        sentence.dependentsOf(word, Relation.OBLIQUE).stream()
                                .filter(d -> sentence.prepositionOf(d).equals("of")));
    }

    /** A noun takes in only what is its own: the lifting of the ban. */
    private static List<Word> consumable(String slot, Frame frame) {
        return frame.isNominal() && !slot.equals("of") ? List.of() : frame.in(slot);
    }

    /** The reason of the later step says more. */
    private static Optional<Coding.Reason> further(
            Optional<Coding.Reason> a, Optional<Coding.Reason> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().compareTo(b.get()) >= 0 ? a : b;
    }
}
