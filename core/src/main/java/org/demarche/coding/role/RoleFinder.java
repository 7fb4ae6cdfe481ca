package org.demarche.coding.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.Pattern;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.ontology.EventType;

/**
 * Fills a pattern's roles from a frame: actors from the subject, the "by" or the owner of an event
 * noun; recipients from the slots the pattern names, first filled first.
 */
public final class RoleFinder {
    private static final List<String> VERB_RECIPIENTS =
            List.of(Frame.OBJECT, Frame.INDIRECT_OBJECT, "to", "with", "against", "on", "of");
    private static final List<String> NOUN_RECIPIENTS =
            List.of("against", "on", "of", "with", "to", "between", "into");
    private static final List<String> CLAUSE_RECIPIENTS =
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
    private static final List<String> VERB_ACTORS = List.of(Frame.SUBJECT, "by");
    private static final List<String> NOUN_ACTORS = List.of("by", Frame.SUBJECT, Frame.POSSESSOR);
    private static final List<String> DOERS = List.of("by", Frame.POSSESSOR, Frame.SUBJECT);
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
            Set.of(EventType.ASSAULT, EventType.AID, EventType.COERCE);

    private static final List<String> RECIPIENT_SLOTS =
            List.of(Frame.OBJECT, "with", "against", "on", "of", "to");
    private static final Set<String> OF_DOER =
            Set.of(
                    "visit",
                    "withdrawal",
                    "refusal",
                    "aggression",
                    "offer",
                    "decision",
                    "policy",
                    "conduct",
                    "support",
                    "stance",
                    "statement",
                    "claim",
                    "accusation",
                    "threat",
                    "interference",
                    "call",
                    "sale",
                    "delivery",
                    "shipment",
                    "deployment",
                    "launch",
                    "test",
                    "appeal",
                    "demand",
                    "proposal",
                    "comment",
                    "remark",
                    "initiative",
                    "plan",
                    "involvement",
                    "participation",
                    "aid",
                    "help",
                    "request");
    private static final Set<String> RECIPROCAL =
            Set.of(
                    "sign",
                    "ratify",
                    "initial",
                    "clash",
                    "skirmish",
                    "exchange",
                    "swap",
                    "restore",
                    "reopen",
                    "resume",
                    "establish",
                    "normalise",
                    "normalize",
                    "trade",
                    "fight",
                    "battle",
                    "reach",
                    "conclude",
                    "upgrade",
                    "open",
                    "hold",
                    "conduct");

    private final ParsedSentence sentence;
    private final FrameFinder frames;
    private final PartyFinder parties;
    private final PatternBook book;

    public RoleFinder(
            ParsedSentence sentence, FrameFinder frames, PartyFinder parties, PatternBook book) {
        this.sentence = sentence;
        this.frames = frames;
        this.parties = parties;
        this.book = book;
    }

    /** Who acts on whom when that pattern fits that frame. */
    public Roles of(Pattern pattern, Frame frame) {
        List<Mention> actors = actors(pattern, frame);
        List<Mention> recipients = recipients(pattern, frame, actors);
        if (actors.isEmpty() && frame.isNominal() && !recipients.isEmpty()) {
            actors = implicitActors(frame, recipients);
        }
        if (recipients.isEmpty() && frame.isNominal()) {
            recipients = without(possessors(frame), actors);
        }
        if (recipients.isEmpty()) {
            recipients = unspoken(pattern, frame, actors);
        }
        if (isEachOther(frame)) {
            return new Roles(actors, actors, false);
        }
        boolean together =
                recipients.isEmpty() && codes(actors).size() > 1 && mayPair(pattern, frame);
        return new Roles(actors, recipients, together);
    }

    /** Whom an act is meant for when nobody says so: the one other party there is. */
    private List<Mention> unspoken(Pattern pattern, Frame frame, List<Mention> actors) {
        Set<String> own = codes(actors);
        boolean open = OPEN.contains(pattern.what().type());
        boolean openHere = OPEN_HERE.contains(pattern.what().type()) && !frame.isNominal();
        if (own.size() != 1 || !(open || openHere) || pattern.is(Pattern.Flag.EXPLICIT)) {
            return List.of();
        }
        if (!pattern.is(Pattern.Flag.DOER) && isMeantForItself(pattern, frame, own)) {
            return List.of();
        }
        List<Mention> others = without(parties.all(), actors);
        if (others.isEmpty() && open) {
            return parties.onlyOther(own, frame.predicate().span());
        }
        return codes(others).size() == 1 ? others.subList(0, 1) : List.of();
    }

    /** "Orders its own army": the recipient is told, and it is no other party. */
    private boolean isMeantForItself(Pattern pattern, Frame frame, Set<String> own) {
        return pattern.recipients().stream()
                .flatMap(slot -> inSlot(frame, slot).stream())
                .anyMatch(m -> own.contains(m.party().code()));
    }

    /** "Blamed each other", "accused the other": what they do, they do to one another. */
    private boolean isEachOther(Frame frame) {
        return RECIPIENT_SLOTS.stream()
                .flatMap(slot -> frame.in(slot).stream())
                .anyMatch(w -> w.lemma().equals("other") || w.lemma().equals("another"));
    }

    private List<Mention> actors(Pattern pattern, Frame frame) {
        List<String> usual = frame.isNominal() ? NOUN_ACTORS : VERB_ACTORS;
        List<String> slots = pattern.actors().isEmpty() ? usual : pattern.actors();
        boolean mutual = pattern.is(Pattern.Flag.MUTUAL);
        if (frame.isNominal() && isDoneBy(frame.predicate()) && !frame.has("by")) {
            List<Mention> of = inSlot(frame, "of");
            if (!of.isEmpty()) {
                return of;
            }
        }
        for (String slot : slots) {
            List<Mention> found = inSlot(frame, slot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (mutual && frame.has("between")) {
            return inSlot(frame, "between");
        }
        if (mutual && frame.isNominal() && frame.has("with")) {
            List<Mention> subject = subjectAbout(frame.predicate());
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        boolean ofIsFree =
                isDoneBy(frame.predicate())
                        || (!pattern.recipients().isEmpty()
                                && !pattern.recipients().contains("of"));
        return frame.isNominal() && ofIsFree ? inSlot(frame, "of") : List.of();
    }

    private List<Mention> recipients(Pattern pattern, Frame frame, List<Mention> actors) {
        List<String> usual = frame.isNominal() ? NOUN_RECIPIENTS : VERB_RECIPIENTS;
        List<String> slots = pattern.recipients().isEmpty() ? usual : pattern.recipients();
        boolean doer = pattern.is(Pattern.Flag.DOER);
        boolean deed = doer && frame.in(Frame.OBJECT).stream().anyMatch(this::isEventNoun);
        for (String slot : slots) {
            if (deed && slot.equals("of")) {
                continue;
            }
            List<Mention> found = new ArrayList<>();
            for (Word word : frame.in(slot)) {
                found.addAll(recipientsIn(slot, word, doer));
            }
            List<Mention> others = without(found, actors);
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }

    private List<Mention> recipientsIn(String slot, Word word, boolean doer) {
        if (word.isVerb()) {
            boolean purpose = slot.equals("to");
            return doer && !purpose ? doersOfClause(word) : recipientsOfClause(word);
        }
        if (doer && isEventNoun(word)) {
            return doersOfNoun(word);
        }
        if (word.tag().startsWith("JJ")) {
            return doersOfClause(word);
        }
        List<Mention> named = parties.partiesOf(word);
        return named.isEmpty() && doer ? makersOf(word) : named;
    }

    private boolean isEventNoun(Word word) {
        return word.isNoun() && !word.isProper() && book.isEventNoun(word.lemma());
    }

    private List<Mention> doersOfClause(Word verb) {
        Frame clause = frames.frameOf(verb);
        return inSlot(clause, Frame.SUBJECT);
    }

    private List<Mention> recipientsOfClause(Word verb) {
        Frame clause = frames.frameOf(verb);
        for (String slot : CLAUSE_RECIPIENTS) {
            List<Mention> found = inSlot(clause, slot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Word deeper : clause.in(Frame.COMPLEMENT)) {
            if (deeper.index() > verb.index()) {
                return recipientsOfClause(deeper);
            }
        }
        return List.of();
    }

    /** Who did the deed a noun names: by whom, whose; never to whom it was done. */
    private List<Mention> doersOfNoun(Word noun) {
        Frame frame = frames.frameOf(noun);
        for (String slot : DOERS) {
            if (slot.equals(Frame.SUBJECT)) {
                continue;
            }
            List<Mention> found = inSlot(frame, slot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        boolean patientKnown = frame.has("on") || frame.has("against");
        if (!patientKnown && isDoneBy(noun) && !inSlot(frame, "of").isEmpty()) {
            return inSlot(frame, "of");
        }
        return doersElsewhere(noun);
    }

    /** "Theories that officials put forward": whoever does the verb the noun is object of. */
    private List<Mention> doersElsewhere(Word noun) {
        for (Word clause : sentence.dependentsOf(noun, Relation.RELATIVE_CLAUSE)) {
            List<Mention> found = inSlot(frames.frameOf(clause), Frame.SUBJECT);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Mention> makersOf(Word noun) {
        return noun.relation() != Relation.OBJECT
                ? List.of()
                : sentence.headOf(noun)
                        .map(v -> inSlot(frames.frameOf(v), Frame.SUBJECT))
                        .orElse(List.of());
    }

    /** "After a meeting with Macron, Armenia agreed": who meets is the subject of the clause. */
    private List<Mention> subjectAbout(Word noun) {
        return noun.relation() != Relation.OBLIQUE
                ? List.of()
                : sentence.headOf(noun)
                        .filter(Word::isVerb)
                        .map(v -> inSlot(frames.frameOf(v), Frame.SUBJECT))
                        .orElse(List.of());
    }

    /** Nouns whose "of" names the doer: the withdrawal of Russia, the visit of the king. */
    private static boolean isDoneBy(Word noun) {
        return OF_DOER.contains(noun.lemma());
    }

    private List<Mention> inSlot(Frame frame, String slot) {
        List<Mention> found = new ArrayList<>();
        for (Word word : frame.in(slot)) {
            if (!word.isVerb()) {
                found.addAll(parties.partiesOf(word));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<Mention> possessors(Frame frame) {
        return inSlot(frame, Frame.POSSESSOR);
    }

    /** In "A's list of deeds: criticism of B" the doer stands far off; the owner serves. */
    private List<Mention> implicitActors(Frame frame, List<Mention> recipients) {
        return without(parties.partiesOfOne(frame.predicate()), recipients);
    }

    private static List<Mention> without(List<Mention> all, List<Mention> others) {
        Set<String> codes = codes(others);
        return codes.size() > 1 && all.stream().allMatch(m -> codes.contains(m.party().code()))
                ? List.of()
                : all.stream().filter(m -> !codes.contains(m.party().code())).toList();
    }

    private static Set<String> codes(List<Mention> mentions) {
        return mentions.stream()
                .map(m -> m.party().code())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private boolean mayPair(Pattern pattern, Frame frame) {
        return pattern.what().type().isMutual()
                || pattern.is(Pattern.Flag.MUTUAL)
                || RECIPROCAL.contains(frame.predicate().lemma());
    }

    /** The sentence these roles are found in. */
    ParsedSentence sentence() {
        return sentence;
    }
}
