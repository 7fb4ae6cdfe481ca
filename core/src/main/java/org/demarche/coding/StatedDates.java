package org.demarche.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.coding.time.DateFinder;
import org.demarche.event.Factuality;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** The dates a sentence states, for telling which of them is that of which happening. */
final class StatedDates {
    /** Farther from the trigger than this, a date is likely that of something else. */
    private static final int NEAR_CHARACTERS = 90;

    /** A date before "that" is rather of the saying than of what is said. */
    private static final int OTHER_CLAUSE = 40;

    private final List<DateFinder.Found> dates;
    private final PartialDate published;
    private final String sentence;

    StatedDates(String sentence, PartialDate published) {
        this.dates = DateFinder.find(sentence, published);
        this.published = published;
        this.sentence = sentence;
    }

    /**
     * When what the trigger tells happened or is to happen: the date beside it, unless it says less
     * than the day of publication or lies after it though the thing has happened; else that day.
     */
    PartialDate dateOf(TextSpan trigger, Factuality factuality) {
        boolean happened = factuality == Factuality.ACTUAL && published.isKnown();
        return near(trigger)
                .map(DateFinder.Found::date)
                .filter(d -> !d.isCoarserThan(published))
                .filter(d -> !(happened && d.compareTo(published) > 0))
                .orElse(published);
    }

    /** Whether the date beside the trigger lies clearly before publication. */
    boolean isPast(TextSpan trigger) {
        return near(trigger).map(DateFinder.Found::isPast).orElse(false);
    }

    private Optional<DateFinder.Found> near(TextSpan trigger) {
        return dates.stream()
                .filter(d -> distance(d.span(), trigger) < NEAR_CHARACTERS)
                .min(Comparator.comparingInt(d -> distance(d.span(), trigger)));
    }

    /** In characters; "said on Friday that it had expelled" is more than its characters apart. */
    private int distance(TextSpan a, TextSpan b) {
        int apart = a.end() <= b.begin() ? b.begin() - a.end() : Math.max(0, a.begin() - b.end());
        boolean otherClause =
                a.end() <= b.begin() && sentence.substring(a.end(), b.begin()).contains(" that ");
        return otherClause ? apart + OTHER_CLAUSE : apart;
    }
}
