package org.demarche.coding.role;

import static org.demarche.coding.parse.Relation.ADVERBIAL_CLAUSE;
import static org.demarche.coding.parse.Relation.CLAUSE_COMPLEMENT;
import static org.demarche.coding.parse.Relation.CONJUNCT;
import static org.demarche.coding.parse.Relation.OPEN_COMPLEMENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Sector;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;
import org.demarche.coding.party.Mention;

/**
 * Finds to whose face something is said: in "told Britain that it would stop" and "declined,
 * telling Tokyo that" what is promised or refused is meant for the one who is told.
 */
final class AddresseeSearch {
    private static final Set<String> TELLING =
            WordLists.beside(AddresseeSearch.class, "deeds.txt").list("telling");

    private static final List<String> TOLD = List.of(Frame.OBJECT, Frame.INDIRECT_OBJECT);

    private final ParsedSentence sentence;
    private final FrameFinder frames;
    private final SlotParties slots;

    AddresseeSearch(ParsedSentence sentence, FrameFinder frames, SlotParties slots) {
        this.sentence = sentence;
        this.frames = frames;
        this.slots = slots;
    }

    /**
     * Whom those who do what a verb says tell of it; a paper or an assembly that is told is no
     * party to it.
     */
    List<Mention> of(Word verb, Set<String> own) {
        return teller(verb)
                .filter(telling -> isBy(telling, own))
                .map(telling -> slots.inFirstOf(TOLD, frames.frameOf(telling)))
                .map(told -> told.stream().filter(m -> isMeant(m, own)).toList())
                .orElse(List.of());
    }

    private Optional<Word> teller(Word verb) {
        Word at = verb;
        for (int i = 0; i < sentence.size() && at.head() >= 0 && isPartOfSpeech(at); i++) {
            at = sentence.word(at.head());
            if (TELLING.contains(at.lemma())) {
                return Optional.of(at);
            }
        }
        return sentence.dependentsOf(verb, ADVERBIAL_CLAUSE).stream()
                .filter(d -> TELLING.contains(d.lemma()) && d.tag().equals("VBG"))
                .findFirst();
    }

    private static boolean isPartOfSpeech(Word word) {
        Relation relation = word.relation();
        return relation == CLAUSE_COMPLEMENT || relation == OPEN_COMPLEMENT || relation == CONJUNCT;
    }

    private boolean isBy(Word telling, Set<String> own) {
        return Mentions.codes(slots.subjectOf(telling)).stream().anyMatch(own::contains);
    }

    private static boolean isMeant(Mention told, Set<String> own) {
        Sector sector = told.party().sector();
        return sector != Sector.JRN && sector != Sector.IGO && !own.contains(told.party().code());
    }
}
