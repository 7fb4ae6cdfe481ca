package org.demarche.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.demarche.dyad.Occurrence;

/** Days on which something was done, and what lies within so many days after others. */
final class Days {
    private Days() {}

    /** Acts known to the day that one side does alone: what both do together answers nothing. */
    static List<Occurrence> answerable(List<Occurrence> acts) {
        return acts.stream().filter(o -> o.date().isDay() && !o.isMutual()).toList();
    }

    static NavigableSet<LocalDate> of(List<Occurrence> acts) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        acts.forEach(o -> o.day().ifPresent(days::add));
        return days;
    }

    /** Whether a day of the set lies from the day itself to {@code days} days after it. */
    static boolean isFollowed(LocalDate day, NavigableSet<LocalDate> by, int days) {
        LocalDate next = by.ceiling(day);
        return next != null && !next.isAfter(day.plusDays(days));
    }

    /** Whether a day of the set lies from {@code days} days before it to the day itself. */
    static boolean isPreceded(LocalDate day, NavigableSet<LocalDate> by, int days) {
        LocalDate last = by.floor(day);
        return last != null && !last.isBefore(day.minusDays(days));
    }

    /** Every day of a window. */
    static List<LocalDate> in(Window window) {
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate d = window.from(); d.isBefore(window.end()); d = d.plusDays(1)) {
            all.add(d);
        }
        return all;
    }
}
