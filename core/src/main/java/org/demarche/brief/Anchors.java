package org.demarche.brief;

import java.time.YearMonth;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;

/**
 * Where on the page an event, month or year of a pair is found.
 *
 * @param pair number of the pair, from 1
 * @param listing what the page lists of it
 */
record Anchors(int pair, Listing listing) implements Places {
    String events() {
        return "events-" + pair;
    }

    /** The anchor of a year's events; 0 stands for what has no date. */
    String year(int year) {
        return "p" + pair + "-" + (year == 0 ? "undated" : Integer.toString(year));
    }

    @Override
    public String undated() {
        return nearest(0);
    }

    @Override
    public String event(Report report) {
        return listing.shown().stream()
                .filter(o -> o.reports().stream().anyMatch(r -> r.origin().equals(report.origin())))
                .findFirst()
                .map(this::id)
                .orElseGet(() -> nearest(report.date().year()));
    }

    /** The anchor of a listed event. */
    String id(Occurrence event) {
        Report.Origin origin = event.head().origin();
        String name = origin.isOwn() ? origin.key() : origin.dataset() + "-" + origin.key();
        return "p" + pair + "-" + name.replaceAll("[^A-Za-z0-9-]", "_");
    }

    /** The first listed event of the month, or the year if none of the month is listed. */
    @Override
    public String month(YearMonth month) {
        return listing.firstOf(month).map(this::id).orElseGet(() -> nearest(month.getYear()));
    }

    private String nearest(int year) {
        boolean listed = listing.shown().stream().anyMatch(e -> e.date().year() == year);
        return listed ? year(year) : events();
    }
}
