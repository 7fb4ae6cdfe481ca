package org.demarche.coding.type;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.pattern.Pattern;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.ontology.EventClass;
import org.demarche.text.TextSpan;

/** A parsed sentence with two stretches of it: which words the two depend on and what they tell. */
public final class PairReading {
    private static final int NEAR = 40;

    private final ParsedSentence sentence;
    private final TextSpan actor;
    private final TextSpan recipient;
    private final List<Frame> frames;
    private final List<Told> told;

    /**
     * A word some pattern is about.
     *
     * @param word the word
     * @param fit the pattern that fits best, and what makes it fit
     */
    public record Told(Word word, Fit fit) {
        /** What event it tells of. */
        public EventClass what() {
            return fit.pattern().what();
        }
    }

    /**
     * @param actor who acts, counted from the sentence's start; may be {@link TextSpan#NONE}
     * @param recipient on whom; may be {@link TextSpan#NONE}
     */
    public PairReading(
            ParsedSentence parsed, TextSpan actor, TextSpan recipient, PatternBook patterns) {
        this.sentence = parsed;
        this.actor = actor;
        this.recipient = recipient;
        FrameFinder finder = new FrameFinder(parsed);
        this.frames =
                parsed.words().stream()
                        .filter(w -> w.isVerb() || w.isNoun())
                        .map(finder::frameOf)
                        .toList();
        this.told = frames.stream().flatMap(f -> told(f, parsed, patterns).stream()).toList();
    }

    private static Optional<Told> told(Frame frame, ParsedSentence parsed, PatternBook patterns) {
        return patterns.match(frame, parsed)
                .filter(fit -> !fit.pattern().is(Pattern.Flag.NOTHING))
                .map(fit -> new Told(frame.predicate(), fit));
    }

    /** Where the actor stands in the sentence. */
    public TextSpan actor() {
        return actor;
    }

    /** Where the recipient stands in the sentence. */
    public TextSpan recipient() {
        return recipient;
    }

    /** The word nearest to the two that tells such a thing. */
    public Optional<Told> nearest(Predicate<EventClass> what) {
        return told.stream()
                .filter(t -> what.test(t.what()))
                .min(Comparator.comparingInt(t -> distance(t.word().span())));
    }

    /** The clues of the words themselves, of the frames the two stand in, and of the patterns. */
    public Clues clues() {
        Set<String> found = new TreeSet<>();
        for (Frame frame : frames) {
            String actorSlot = slotOf(actor, frame);
            String recipientSlot = slotOf(recipient, frame);
            String lemma = frame.predicate().lemma();
            if (!actorSlot.isEmpty()) {
                found.add("actor " + actorSlot + ":" + lemma);
            }
            if (!recipientSlot.isEmpty()) {
                found.add("recipient " + recipientSlot + ":" + lemma);
            }
            if (!actorSlot.isEmpty() && !recipientSlot.isEmpty()) {
                found.add("both " + actorSlot + " " + recipientSlot);
                found.add("both " + actorSlot + " " + recipientSlot + ":" + lemma);
            }
        }
        for (Told one : told) {
            String type = Clues.label(one.what().type());
            found.add("pattern:" + type);
            found.add("pattern " + zone(one.word().span()) + ":" + type);
        }
        found.add(gap(actor, recipient) > NEAR ? "apart:far" : "apart:near");
        nearest(any -> true).ifPresent(t -> found.add("nearest:" + Clues.label(t.what().type())));
        return Clues.of(sentence.text(), actor, recipient).with(found);
    }

    private String slotOf(TextSpan party, Frame frame) {
        for (Map.Entry<String, List<Word>> slot : frame.slots().entrySet()) {
            if (slot.getValue().stream().anyMatch(w -> w.span().overlaps(party))) {
                return slot.getKey();
            }
        }
        return "";
    }

    private String zone(TextSpan word) {
        TextSpan both = actor.union(recipient);
        if (word.overlaps(actor) || word.overlaps(recipient)) {
            return "in";
        }
        if (both.contains(word)) {
            return "between";
        }
        return word.begin() < both.begin() ? "before" : "after";
    }

    /** Characters between the word and the two stretches together; less for what lies between. */
    private int distance(TextSpan word) {
        return gap(word, actor) + gap(word, recipient);
    }

    private static int gap(TextSpan a, TextSpan b) {
        return a.overlaps(b) || b.isEmpty()
                ? 0
                : Math.max(b.begin() - a.end(), a.begin() - b.end());
    }
}
