package org.demarche.record.aggregate;

import java.time.LocalDate;
import java.util.Locale;

/** How long the periods of a series are. */
public enum Grain {
    /** Only events and documents of which the very day is known. */
    DAY,
    /** Calendar months; a period is named by its first day. */
    MONTH;

    /** The first day of the period a day lies in. */
    public LocalDate periodOf(LocalDate day) {
        return this == DAY ? day : day.withDayOfMonth(1);
    }

    /** The first day of the period after that. */
    public LocalDate after(LocalDate period) {
        return this == DAY ? period.plusDays(1) : period.plusMonths(1);
    }

    /** The column that holds the period. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The table that holds the changes. */
    String table() {
        return "dyad_" + column() + "_change";
    }

    /** The table that holds the happenings. */
    String occurrences() {
        return "dyad_" + column() + "_occurrence";
    }
}
