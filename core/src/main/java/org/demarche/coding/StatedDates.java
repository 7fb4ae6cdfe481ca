package org.demarche.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.time.DateFinder;
import org.demarche.event.Factuality;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** The dates a sentence states, for telling which of them is that of which happening. */
final class StatedDates {
    /** What a day is part of: on Friday night. */
    private static final Set<String> TIMES =
            Set.of(
                    "morning",
                    "noon",
                    "afternoon",
                    "evening",
                    "night",
                    "day",
                    "weekend",
                    "week",
                    "month",
                    "year",
                    "time");

    /** Farther from the trigger than this, a date is likely that of something else. */
    private static final int NEAR_CHARACTERS = 90;

    /** A date before "that" is rather of the saying than of what is said. */
    private static final int OTHER_CLAUSE = 40;

    private final List<DateFinder.Found> dates;
    private final PartialDate published;
    private final ParsedSentence sentence;

    StatedDates(ParsedSentence sentence, PartialDate published) {
        this.dates = DateFinder.find(sentence.text(), published);
        this.published = published;
        this.sentence = sentence;
    }

    /**
     * When what the trigger tells happened or is to happen: the date beside it, unless it says less
     * than the day of publication or lies after it though the thing has happened; else that day.
     */
    PartialDate dateOf(Word trigger, Factuality factuality) {
        boolean happened = factuality == Factuality.ACTUAL && published.isKnown();
        return near(trigger)
                .map(DateFinder.Found::date)
                .filter(d -> !d.isCoarserThan(published))
                .filter(d -> !(happened && d.compareTo(published) > 0))
                .orElse(published);
    }

    /** Whether the date beside the trigger lies clearly before publication. */
    boolean isPast(Word trigger) {
        return near(trigger).map(DateFinder.Found::isPast).orElse(false);
    }

    private Optional<DateFinder.Found> near(Word trigger) {
        return dates.stream()
                .filter(d -> distance(d.span(), trigger.span()) < NEAR_CHARACTERS)
                .filter(d -> !isOfSomethingElse(d, trigger))
                .min(Comparator.comparingInt(d -> distance(d.span(), trigger.span())));
    }

    /** In characters; "said on Friday that it had expelled" is more than its characters apart. */
    private int distance(TextSpan a, TextSpan b) {
        int apart = a.end() <= b.begin() ? b.begin() - a.end() : Math.max(0, a.begin() - b.end());
        boolean otherClause =
                a.end() <= b.begin()
                        && sentence.text().substring(a.end(), b.begin()).contains(" that ");
        return otherClause ? apart + OTHER_CLAUSE : apart;
    }

    /**
     * Whether a date tells of something else than what the trigger tells: "the first airstrike
     * since 2005", "condemned the 1998 bombings", "who was jailed in 2011", "demands reparations
     * for an attack in 1981".
     */
    private boolean isOfSomethingElse(DateFinder.Found date, Word trigger) {
        boolean present = trigger.tag().equals("VBZ") || trigger.tag().equals("VBP");
        if (date.isPast() && (present || isSince(date))) {
            return true;
        }
        Optional<Word> at = top(date.span());
        for (int steps = 0; at.isPresent() && steps < sentence.size(); steps++) {
            Word word = at.get();
            Optional<Word> head = sentence.headOf(word);
            if (word.index() == trigger.index()) {
                return false;
            }
            if (head.isPresent() && isBound(word, head.get(), date)) {
                Word owner = word.isVerb() ? word : head.get();
                return !sentence.isWithin(trigger, owner);
            }
            at = head;
        }
        return false;
    }

    private boolean isSince(DateFinder.Found date) {
        String before = sentence.text().substring(0, date.span().begin()).stripTrailing();
        return before.endsWith("since") || date.span().of(sentence.text()).startsWith("since");
    }

    /** Whether what stands under the word goes no farther up: it tells of the clause or noun. */
    private static boolean isBound(Word word, Word head, DateFinder.Found date) {
        if (word.isVerb()) {
            return switch (word.relation()) {
                case RELATIVE_CLAUSE, NOUN_CLAUSE, ADVERBIAL_CLAUSE -> true;
                default -> false;
            };
        }
        if (!head.isNoun() || TIMES.contains(head.lemma()) || date.span().overlaps(head.span())) {
            return false;
        }
        return switch (word.relation()) {
            case MODIFIER, COMPOUND, POSSESSIVE, NUMBER -> true;
            case OBLIQUE -> date.isPast() && !date.date().isDay();
            default -> false;
        };
    }

    /** The word of a stretch that all others of it hang on. */
    private Optional<Word> top(TextSpan span) {
        return sentence.words().stream()
                .filter(w -> w.span().overlaps(span))
                .filter(w -> sentence.headOf(w).filter(h -> h.span().overlaps(span)).isEmpty())
                .findFirst();
    }
}
