package org.demarche.claim.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a period begins or ends.
 *
 * @param day the day, the end being the day after the last; none if it is open or an event
 * @param event what happened then, to be found on record; none if it is open or a day
 * @param monthsBack so many months before the end of the record; 0 if it is none of these
 */
public record Bound(Optional<LocalDate> day, Optional<Anchor> event, int monthsBack) {
    /** As far as the record reaches. */
    public static final Bound OPEN = new Bound(Optional.empty(), Optional.empty(), 0);

    /**
     * An event named in the text of a claim.
     *
     * @param words as they stand in the claim
     * @param matter what kind of thing it was
     * @param topics words its report must hold one of; empty for any
     * @param isAfter whether the bound is the day after it, not the day itself
     */
    public record Anchor(String words, Matter matter, List<String> topics, boolean isAfter) {
        public Anchor {
            topics = List.copyOf(topics);
        }
    }

    public static Bound of(LocalDate day) {
        return new Bound(Optional.of(day), Optional.empty(), 0);
    }

    public static Bound of(Anchor event) {
        return new Bound(Optional.empty(), Optional.of(event), 0);
    }

    /** That many months before the end of the record. */
    public static Bound back(int months) {
        if (months < 1) {
            throw new IllegalArgumentException("months must be >= 1, was " + months);
        }
        return new Bound(Optional.empty(), Optional.empty(), months);
    }

    public boolean isOpen() {
        return day.isEmpty() && event.isEmpty() && monthsBack == 0;
    }
}
