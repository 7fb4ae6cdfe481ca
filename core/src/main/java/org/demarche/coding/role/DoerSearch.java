package org.demarche.coding.role;

import java.util.List;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;

/** Finds who did the deed that a clause or noun tells: the recipient of blame and praise. */
final class DoerSearch {

    private final ParsedSentence sentence;
    private final FrameFinder frames;
    private final SlotParties slots;

    DoerSearch(ParsedSentence sentence, FrameFinder frames, SlotParties slots) {
        this.sentence = sentence;
        this.frames = frames;
        this.slots = slots;
    }

    /** Who did the deed a noun names: by whom, whose; never to whom it was done. */
    List<Mention> ofNoun(Word noun) {
        Frame frame = frames.frameOf(noun);
        List<Mention> by = slots.in(frame, "by");
        List<Mention> told = by.isEmpty() ? owners(frame) : by;
        if (!told.isEmpty()) {
            return told;
        }
        boolean patientKnown = frame.has("on") || frame.has("against");
        if (!patientKnown && DeedWords.isDoneByOf(noun.lemma())) {
            List<Mention> of = slots.in(frame, "of");
            if (!of.isEmpty()) {
                return of;
            }
        }
        List<Mention> found = elsewhere(noun);
        return found.isEmpty() && DeedWords.isDoneThere(noun.lemma())
                ? slots.in(frame, "in")
                : found;
    }

    /** "The Chadian attacks", but not "the Lima attacks", which only took place there. */
    private List<Mention> owners(Frame deed) {
        return deed.in(Frame.POSSESSOR).stream()
                .filter(w -> w.relation() != Relation.COMPOUND || !slots.isPlace(w))
                .flatMap(w -> slots.of(w).stream())
                .distinct()
                .toList();
    }

    /** "Theories that officials put forward": whoever does the verb the noun is object of. */
    private List<Mention> elsewhere(Word noun) {
        for (Word clause : sentence.dependentsOf(noun, Relation.RELATIVE_CLAUSE)) {
            List<Mention> found = slots.subjectOf(clause);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Who made the thing that is a verb's object; nobody if the noun is no object. */
    List<Mention> makersOf(Word noun) {
        return noun.relation() != Relation.OBJECT
                ? List.of()
                : sentence.headOf(noun).map(slots::subjectOf).orElse(List.of());
    }
}
