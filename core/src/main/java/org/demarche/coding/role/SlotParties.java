package org.demarche.coding.role;

import java.util.ArrayList;
import java.util.List;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;

/** The parties that stand in the slots of a sentence's frames. */
final class SlotParties {
    private final FrameFinder frames;
    private final PartyFinder parties;

    SlotParties(FrameFinder frames, PartyFinder parties) {
        this.frames = frames;
        this.parties = parties;
    }

    /** The parties in one slot, verbs left out, once each, in order of the text. */
    List<Mention> in(Frame frame, String slot) {
        List<Mention> found = new ArrayList<>();
        for (Word word : frame.in(slot)) {
            if (!word.isVerb()) {
                found.addAll(parties.partiesOf(word));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The parties in one slot, and the objects of the verbs in it: told to leave <b>Baku</b>. */
    List<Mention> inOrUnder(Frame frame, String slot) {
        return inOrUnder(frame.in(slot));
    }

    /** The parties these words mean, and the objects of the verbs among them. */
    List<Mention> inOrUnder(List<Word> words) {
        List<Mention> found = new ArrayList<>();
        for (Word word : words) {
            found.addAll(
                    word.isVerb()
                            ? in(frames.frameOf(word), Frame.OBJECT)
                            : parties.partiesOf(word));
        }
        return found.stream().distinct().toList();
    }

    /** Whose a noun is by "'s", not by an adjective. */
    List<Mention> owners(Frame frame) {
        return frame.in(Frame.POSSESSOR).stream()
                .filter(w -> w.relation() == Relation.POSSESSIVE)
                .flatMap(w -> parties.partiesOf(w).stream())
                .toList();
    }

    /** The parties in the first of these slots that holds any. */
    List<Mention> inFirstOf(List<String> slots, Frame frame) {
        for (String slot : slots) {
            List<Mention> found = in(frame, slot);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whom a word means. */
    List<Mention> of(Word word) {
        return word.isVerb() ? List.of() : parties.partiesOf(word);
    }

    /** Whether a word names a piece of land. */
    boolean isPlace(Word word) {
        return parties.isPlace(word);
    }

    /** Whether a noun means the same party: the president of Chad. */
    boolean isSame(Word noun, Mention mention) {
        return parties.partiesOfOne(noun).stream()
                .anyMatch(m -> m.party().code().equals(mention.party().code()));
    }

    /** Who does what a verb says, or if nobody does on whom it is done: killed in clashes with. */
    List<Mention> subjectOrSufferers(Word verb) {
        List<Mention> subject = subjectOf(verb);
        return subject.isEmpty() ? in(frames.frameOf(verb), Frame.OBJECT) : subject;
    }

    /** Who does what a verb or event noun says. */
    List<Mention> subjectOf(Word predicate) {
        return in(frames.frameOf(predicate), Frame.SUBJECT);
    }
}
