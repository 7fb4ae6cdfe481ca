package org.demarche.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.text.PartialDate;

/**
 * A half-open stretch of days.
 *
 * @param from first day
 * @param end the day after the last, later than {@code from}
 */
public record Window(LocalDate from, LocalDate end) {
    public Window {
        if (!from.isBefore(end)) {
            throw new IllegalArgumentException(
                    "window must have from < end, was %s to %s".formatted(from, end));
        }
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end);
    }

    /** Whether the date can be nowhere else; a bare month must lie in it as a whole. */
    public boolean contains(PartialDate date) {
        return date.isKnown()
                && !date.firstDay().orElseThrow().isBefore(from)
                && !date.endDay().orElseThrow().isAfter(end);
    }

    public boolean overlaps(Window other) {
        return from.isBefore(other.end) && other.from.isBefore(end);
    }

    /** “2024-12-25 to 2025-11-30”, the last day included. */
    @Override
    public String toString() {
        return from + " to " + end.minusDays(1);
    }
}
