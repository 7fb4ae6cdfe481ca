package org.demarche.brief;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.series.MonthRange;

/** Which months of a chart carry a label, so that labels fit a phone as well. */
final class TimeAxis {
    private static final int MOST_LABELS = 9;

    /** Up to this many months, months are labelled; beyond it, years. */
    private static final int SHORT = 18;

    private TimeAxis() {}

    /**
     * A label beneath a month.
     *
     * @param index number of the month in the range, from 0
     * @param text what to write
     */
    record Tick(int index, String text) {}

    static List<Tick> ticks(MonthRange range) {
        return range.length() <= SHORT ? months(range) : years(range);
    }

    private static List<Tick> months(MonthRange range) {
        int step = (range.length() + MOST_LABELS - 1) / MOST_LABELS;
        List<Tick> ticks = new ArrayList<>();
        List<YearMonth> months = range.months();
        int year = 0;
        for (int i = 0; i < months.size(); i += step) {
            YearMonth month = months.get(i);
            String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            boolean sayYear = month.getYear() != year;
            ticks.add(new Tick(i, sayYear ? name + " " + month.getYear() : name));
            year = month.getYear();
        }
        return ticks;
    }

    private static List<Tick> years(MonthRange range) {
        int first = range.from().getYear();
        int years = range.last().getYear() - first + 1;
        int step = 1;
        for (int next : new int[] {2, 5, 10, 20, 50, 100}) {
            if (years > step * (MOST_LABELS + 3)) {
                step = next;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int y = first; y <= range.last().getYear(); y++) {
            YearMonth january = YearMonth.of(y, Month.JANUARY);
            if (y % step == 0 || step == 1) {
                if (range.contains(january)) {
                    ticks.add(new Tick(range.indexOf(january), Integer.toString(y)));
                }
            }
        }
        return ticks;
    }
}
