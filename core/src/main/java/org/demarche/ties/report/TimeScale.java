package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.ties.TieSpan;

/**
 * From days to places along the picture.
 *
 * @param from the day at the left edge, the first of a year
 * @param end the day at the right edge
 * @param left where the left edge is
 * @param right where the right edge is
 */
record TimeScale(LocalDate from, LocalDate end, double left, double right) {
    private static final int MOST_TICKS = 11;
    private static final double TICK_WIDTH = 55;
    private static final int LONGEST_YEARS = 80;

    /** From the first year anything began, at most 80 years back, to the end. */
    static TimeScale of(
            List<Lane> lanes, TieSpan window, LocalDate end, double left, double right) {
        int earliest =
                lanes.stream()
                        .flatMap(l -> l.bars().stream())
                        .filter(b -> b.look() != Bar.Look.FIRST && b.look() != Bar.Look.SECOND)
                        .flatMap(b -> Stream.of(b.span().from(), b.span().to()))
                        .flatMap(d -> d.firstDay().stream())
                        .mapToInt(LocalDate::getYear)
                        .min()
                        .orElse(end.getYear() - 30);
        int first = Math.max(earliest - 1, end.getYear() - LONGEST_YEARS);
        LocalDate begin = window.from().firstDay().orElse(LocalDate.of(first, 1, 1));
        LocalDate last = window.to().firstDay().orElse(end);
        return new TimeScale(begin, last.isAfter(begin) ? last : begin.plusYears(1), left, right);
    }

    /** Pixels from the left; what lies outside is put on the edge. */
    double x(LocalDate day) {
        LocalDate inside = day.isBefore(from) ? from : day.isAfter(end) ? end : day;
        double days = inside.toEpochDay() - from.toEpochDay();
        return left + (right - left) * days / (end.toEpochDay() - from.toEpochDay());
    }

    boolean isInside(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(end);
    }

    /** The same days on a picture of another width. */
    TimeScale between(double otherLeft, double otherRight) {
        return new TimeScale(from, end, otherLeft, otherRight);
    }

    /** The years that get a line across. */
    List<Integer> years() {
        int span = end.getYear() - from.getYear() + 1;
        int most = (int) Math.min(MOST_TICKS, (right - left) / TICK_WIDTH);
        int step = 1;
        for (int s : new int[] {1, 2, 5, 10, 20, 50}) {
            step = s;
            if (span / s <= most) {
                break;
            }
        }
        List<Integer> years = new ArrayList<>();
        for (int year = from.getYear(); year <= end.getYear(); year++) {
            if (year % step == 0 && isInside(LocalDate.of(year, 1, 1))) {
                years.add(year);
            }
        }
        return years;
    }
}
