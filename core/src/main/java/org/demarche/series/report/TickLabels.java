package org.demarche.series.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.series.SeriesPoint;

/** Which periods of a chart carry a label, so that labels fit a phone as well. */
final class TickLabels {
    private static final int MOST = 12;

    private TickLabels() {}

    /**
     * A label beneath a period.
     *
     * @param index number of the period, from 0
     * @param text what to write
     */
    record Tick(int index, String text) {}

    static List<Tick> of(List<SeriesPoint> points) {
        LocalDate first = points.get(0).period().from();
        LocalDate last = points.get(points.size() - 1).period().from();
        int years = last.getYear() - first.getYear() + 1;
        return years > 2 ? years(points, years) : steps(points);
    }

    private static List<Tick> years(List<SeriesPoint> points, int years) {
        int step = 1;
        for (int next : new int[] {2, 5, 10, 20, 50, 100}) {
            step = years > step * MOST ? next : step;
        }
        List<Tick> ticks = new ArrayList<>();
        int seen = points.get(0).period().from().getYear();
        for (int i = 0; i < points.size(); i++) {
            int year = points.get(i).period().from().getYear();
            if (year != seen) {
                seen = year;
                if (year % step == 0) {
                    ticks.add(new Tick(i, Integer.toString(year)));
                }
            }
        }
        return ticks;
    }

    private static List<Tick> steps(List<SeriesPoint> points) {
        int step = (points.size() + MOST - 1) / MOST;
        List<Tick> ticks = new ArrayList<>();
        int year = 0;
        for (int i = 0; i < points.size(); i += step) {
            LocalDate from = points.get(i).period().from();
            String month = from.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            boolean isFine = points.get(i).period().days() < 28;
            String day = isFine ? from.getDayOfMonth() + " " + month : month;
            ticks.add(new Tick(i, from.getYear() == year ? day : day + " " + from.getYear()));
            year = from.getYear();
        }
        return ticks;
    }
}
