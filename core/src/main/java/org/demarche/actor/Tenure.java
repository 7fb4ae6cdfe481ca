package org.demarche.actor;

import java.time.LocalDate;
import org.demarche.text.PartialDate;

/**
 * The time something holds: a half-open range of days, open where the table says nothing.
 *
 * @param from first day it holds, {@link PartialDate#UNKNOWN} if it always did
 * @param to first day it no longer holds, {@link PartialDate#UNKNOWN} if it still does
 */
record Tenure(PartialDate from, PartialDate to) {
    static final Tenure ALWAYS = new Tenure(PartialDate.UNKNOWN, PartialDate.UNKNOWN);

    static Tenure parse(String from, String to) {
        return new Tenure(PartialDate.parse(from), PartialDate.parse(to));
    }

    /** Whether it holds on that very day; a coarse date means its first day. */
    boolean includes(LocalDate day) {
        boolean begun = from.firstDay().map(f -> !f.isAfter(day)).orElse(true);
        return begun && to.firstDay().map(t -> t.isAfter(day)).orElse(true);
    }

    /** Whether it holds some time from {@code graceDays} before that day to as many after. */
    boolean holds(LocalDate day, int graceDays) {
        return !isBefore(day, graceDays) && !isAfter(day, graceDays);
    }

    /** Whether it begins only more than {@code graceDays} after that day. */
    boolean isAfter(LocalDate day, int graceDays) {
        return from.firstDay().map(f -> f.isAfter(day.plusDays(graceDays))).orElse(false);
    }

    private boolean isBefore(LocalDate day, int graceDays) {
        // A coarse end date counts to the end of its month or year.
        return to.isKnown()
                && to.endDay()
                        .map(e -> !e.minusDays(1).plusDays(graceDays).isAfter(day))
                        .orElse(false);
    }
}
