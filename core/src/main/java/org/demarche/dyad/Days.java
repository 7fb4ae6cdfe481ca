package org.demarche.dyad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which another report can tell of the same happening.
 *
 * @param from the first
 * @param end the day after the last
 */
record Days(LocalDate from, LocalDate end) {
    /** Around a day told, within a month or year told; none if nothing is known. */
    static Optional<Days> of(Report report) {
        Optional<LocalDate> first = report.day();
        Optional<LocalDate> end = report.date().endDay();
        if (first.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int around = report.date().isDay() ? WordingRule.WINDOW_DAYS : 0;
        return Optional.of(new Days(first.get().minusDays(around), end.get().plusDays(around)));
    }

    /** Those of a list in the order of days that lie within. */
    List<Integer> within(PairReports pair, List<Integer> byDay) {
        return byDay.subList(before(pair, byDay, from), before(pair, byDay, end));
    }

    /** How many reports of the pair tell of these days. */
    int chances(PairReports pair) {
        return pair.between(from, end);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end);
    }

    private static int before(PairReports pair, List<Integer> byDay, LocalDate day) {
        int low = 0;
        int high = byDay.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            LocalDate there = pair.report(byDay.get(middle)).day().orElse(LocalDate.MIN);
            if (there.isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Days from the first report's day to the second's; 0 if one tells of none. */
    static long between(Report one, Report other) {
        if (one.day().isEmpty() || other.day().isEmpty()) {
            return 0;
        }
        return other.day().get().toEpochDay() - one.day().get().toEpochDay();
    }

    /** Where the second lies from the first, in words after a comma. */
    static String apart(Report known, Report joined) {
        if (!known.date().isDay() || !joined.date().isDay()) {
            return joined.date().isDay() ? ", on " + joined.date() : ", told of " + joined.date();
        }
        long days = between(known, joined);
        if (days == 0) {
            return ", the same day";
        }
        String count = Math.abs(days) == 1 ? "one day" : Math.abs(days) + " days";
        return ", " + count + (days > 0 ? " later" : " earlier");
    }
}
