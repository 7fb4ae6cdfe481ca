package org.demarche.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.demarche.text.PartialDate;

/**
 * One step of a series: a day, a week, a month or a quarter.
 *
 * @param from its first day
 * @param end the day after its last, later than {@code from}
 * @param unit what it is one of
 */
public record Period(LocalDate from, LocalDate end, SeriesUnit unit) {
    public Period {
        if (!from.isBefore(end)) {
            throw new IllegalArgumentException(
                    "period must have from < end, was %s to %s".formatted(from, end));
        }
    }

    /** Whether all the days from {@code first} until before {@code next} lie within. */
    public boolean contains(LocalDate first, LocalDate next) {
        return !first.isBefore(from) && !next.isAfter(end);
    }

    /** Whether the date can be nowhere else: a bare month lies in no week. */
    public boolean contains(PartialDate date) {
        return date.isKnown()
                && contains(date.firstDay().orElseThrow(), date.endDay().orElseThrow());
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, end);
    }

    /** {@code 2024-01}, {@code 2024-W05}. */
    public String code() {
        return unit.code(from);
    }

    /** “January 2024”, “the week of 5 February 2024”. */
    public String words() {
        return unit.words(from);
    }
}
