package org.demarche.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.modality.StatusFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.type.Clues;
import org.demarche.coding.type.Verdict;
import org.demarche.ontology.EventClass;

/**
 * The one thing a sentence tells where it tells of nothing between two parties: what patterns found
 * and what was learned from other sentences, weighed against each other.
 */
final class Gist {
    /** A learned verdict that is no surer than this does not stand against patterns. */
    private static final double SURE = 0.5;

    private static final List<String> OBJECTS =
            List.of(Frame.OBJECT, Frame.INDIRECT_OBJECT, "to", "with", "against", "on", "of");

    private final ParsedSentence sentence;
    private final FrameFinder frames;
    private final PartyFinder parties;
    private final StatusFinder status;

    Gist(ParsedSentence sentence, PartyFinder parties, StatusFinder status) {
        this.sentence = sentence;
        this.frames = new FrameFinder(sentence);
        this.parties = parties;
        this.status = status;
    }

    /**
     * One happening at most.
     *
     * @param byPatterns what patterns make of it, best first; none of it between two parties
     * @param learned the likeliest type of the sentence as a whole
     */
    List<Happening> of(List<Happening> byPatterns, Verdict learned) {
        String label = Clues.label(learned.type());
        Optional<Happening> agreed =
                byPatterns.stream()
                        .filter(h -> Clues.label(h.what().type()).equals(label))
                        .findFirst();
        if (agreed.isPresent()) {
            return List.of(
                    learned.probability() > SURE
                            ? completed(agreed.get(), other -> true)
                            : agreed.get());
        }
        if (learned.probability() <= SURE) {
            return byPatterns.stream().limit(1).toList();
        }
        return mainVerb().map(verb -> List.of(learned(verb, learned))).orElse(List.of());
    }

    /**
     * The same with the one other party of the sentence for a side that is unknown.
     *
     * @param fits whether a party may be the other side
     */
    private Happening completed(Happening told, Predicate<Mention> fits) {
        Mention actor = told.actor();
        Mention recipient = told.recipient();
        if (actor.party().isKnown() == recipient.party().isKnown()) {
            return told;
        }
        Optional<Mention> other =
                onlyOther(actor.party().isKnown() ? actor : recipient).filter(fits);
        return new Happening(
                actor.party().isKnown() ? actor : other.orElse(actor),
                actor.party().isKnown() ? other.orElse(recipient) : recipient,
                told.what(),
                told.factuality(),
                told.trigger(),
                told.saidBy(),
                told.why(),
                told.surety());
    }

    private Optional<Mention> onlyOther(Mention known) {
        List<Mention> others =
                parties.all().stream()
                        .filter(m -> !m.party().code().equals(known.party().code()))
                        .filter(m -> !areJoined(m, known))
                        .toList();
        boolean one = others.stream().map(m -> m.party().code()).distinct().count() == 1;
        return one ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** "France and Chad condemned it": who is named in one breath stands on one side. */
    private boolean areJoined(Mention a, Mention b) {
        Optional<Word> first = firstOfList(a);
        return first.isPresent() && first.equals(firstOfList(b));
    }

    private Optional<Word> firstOfList(Mention mention) {
        return sentence.words().stream()
                .filter(w -> w.span().overlaps(mention.span()))
                .reduce((a, b) -> b)
                .map(this::firstOfList);
    }

    private Word firstOfList(Word word) {
        Word at = word;
        for (int i = 0; i < sentence.size() && at.relation() == Relation.CONJUNCT; i++) {
            at = sentence.word(at.head());
        }
        return at;
    }

    private Happening learned(Word verb, Verdict learned) {
        Frame frame = frames.frameOf(verb);
        Mention actor = in(frame, List.of(Frame.SUBJECT, "by"));
        Mention recipient = in(frame, OBJECTS);
        return completed(
                new Happening(
                        actor,
                        recipient.party().code().equals(actor.party().code())
                                ? Mention.UNTOLD
                                : recipient,
                        EventClass.of(learned.type()),
                        status.of(verb).factuality(),
                        verb,
                        "",
                        "learned from " + String.join(", ", learned.reasons()),
                        new Surety(learned.probability(), Surety.Source.LEARNED)),
                other -> parties.allButPlaces().contains(other));
    }

    private Mention in(Frame frame, List<String> slots) {
        return slots.stream()
                .flatMap(slot -> frame.in(slot).stream())
                .filter(Word::isNoun)
                .findFirst()
                .map(this::mention)
                .orElse(Mention.UNTOLD);
    }

    private Mention mention(Word noun) {
        return parties.partiesOfOne(noun).stream()
                .findFirst()
                .orElseGet(() -> parties.strangerOn(noun));
    }

    /** The verb that governs the rest, of several the first. */
    private Optional<Word> mainVerb() {
        return sentence.words().stream()
                .filter(Word::isVerb)
                .min(Comparator.comparingInt(this::height));
    }

    private int height(Word word) {
        int height = word.relation() == Relation.ROOT ? 0 : 1;
        for (Word at = word; at.head() >= 0 && height < sentence.size(); height++) {
            at = sentence.word(at.head());
        }
        return height;
    }
}
