package org.demarche.coding.role;

import java.util.List;
import java.util.Set;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.EventNouns;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.pattern.Pattern;

/** Finds who acts: the subject, the "by", the owner of an event noun, or whom the pattern names. */
final class ActorSearch {
    private static final List<String> OF_VERB = List.of(Frame.SUBJECT, "by");

    /** Forms of a verb that are never passive by themselves. */
    private static final Set<String> ACTIVE = Set.of("VB", "VBG", "VBZ", "VBP");

    private static final List<String> OF_NOUN = List.of("by", Frame.SUBJECT, Frame.POSSESSOR);

    private final ParsedSentence sentence;
    private final SlotParties slots;

    ActorSearch(ParsedSentence sentence, SlotParties slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    /** Who acts when that pattern fits; empty if it is not told. */
    List<Mention> of(Fit fit) {
        Pattern pattern = fit.pattern();
        Frame frame = fit.frame();
        boolean owned = frame.has("by") || !slots.owners(frame).isEmpty();
        if (isDoneByOf(frame) && !owned) {
            List<Mention> of = slots.in(frame, "of");
            if (!of.isEmpty()) {
                return of;
            }
        }
        List<String> usual = frame.isNominal() ? OF_NOUN : ofVerb(frame.predicate());
        List<Mention> found =
                pattern.actors().isEmpty()
                        ? slots.inFirstOf(usual, frame)
                        : named(pattern.actors(), frame);
        if (!found.isEmpty()) {
            return found;
        }
        List<Mention> through = frame.isNominal() ? List.of() : doersOfSubject(frame);
        if (!through.isEmpty()) {
            return through;
        }
        boolean together =
                pattern.is(Pattern.Flag.MUTUAL)
                        || DeedWords.isReciprocal(frame.predicate().lemma());
        List<Mention> partners = together ? partners(frame) : List.of();
        boolean settled = pattern.is(Pattern.Flag.MUTUAL) && frame.has("between");
        return settled || !partners.isEmpty() ? partners : byOf(pattern, frame);
    }

    /** "Chad claims to have launched air strikes destroying ten lorries": who launched them. */
    private List<Mention> doersOfSubject(Frame frame) {
        return frame.predicate().relation() != Relation.NOUN_CLAUSE
                ? List.of()
                : frame.in(Frame.SUBJECT).stream()
                        .filter(EventNouns::isEventNoun)
                        .flatMap(w -> slots.subjectOf(w).stream())
                        .distinct()
                        .toList();
    }

    /** "Protested killings by Chad": what stands after "by" there did not protest. */
    private List<String> ofVerb(Word verb) {
        boolean transitive =
                verb.tag().equals("VBG") && sentence.dependentOf(verb, Relation.OBJECT).isPresent();
        boolean active =
                ACTIVE.contains(verb.tag())
                        && sentence.dependentOf(verb, Relation.PASSIVE_AUXILIARY).isEmpty()
                        && (transitive || sentence.dependentOf(verb, Relation.AGENT).isEmpty());
        return active ? List.of(Frame.SUBJECT) : OF_VERB;
    }

    private List<Mention> named(List<String> wanted, Frame frame) {
        return wanted.stream()
                .map(slot -> slots.inOrUnder(slot.equals("in") ? places(frame) : frame.in(slot)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "A clerk in the Chadian embassy was arrested in Mali": where it is done, not where he is. */
    private List<Word> places(Frame frame) {
        List<Word> all = frame.in("in");
        List<Word> ofDeed =
                all.stream()
                        .filter(
                                w ->
                                        frame.in(Frame.OBJECT).stream()
                                                .noneMatch(o -> sentence.isWithin(w, o)))
                        .toList();
        return ofDeed.isEmpty() ? all : ofDeed;
    }

    /** Who does together what is done between them, or by the subject with another. */
    private List<Mention> partners(Frame frame) {
        if (frame.has("between")) {
            return slots.in(frame, "between");
        }
        return frame.isNominal() && frame.has("with") ? subjectAbout(frame.predicate()) : List.of();
    }

    /** "After a meeting with Macron, Armenia agreed": who meets is the subject of the clause. */
    private List<Mention> subjectAbout(Word noun) {
        return noun.relation() != Relation.OBLIQUE
                ? List.of()
                : sentence.headOf(noun)
                        .filter(Word::isVerb)
                        .map(slots::subjectOrSufferers)
                        .orElse(List.of());
    }

    /** Where the recipient cannot stand in the "of" of a noun, the actor may. */
    private List<Mention> byOf(Pattern pattern, Frame frame) {
        List<String> recipients = pattern.recipients();
        boolean free = !recipients.isEmpty() && !recipients.contains("of");
        return frame.isNominal() && (free || isDoneByOf(frame)) ? slots.in(frame, "of") : List.of();
    }

    private static boolean isDoneByOf(Frame frame) {
        return frame.isNominal() && DeedWords.isDoneByOf(frame.predicate().lemma());
    }
}
