package org.demarche.brief;

import java.time.YearMonth;
import org.demarche.record.RecordedEvent;

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
    public String event(RecordedEvent event) {
        return listing.shown().contains(event) ? id(event) : nearest(event.date().year());
    }

    /** The anchor of a listed event. */
    String id(RecordedEvent event) {
        return "p" + pair + "-" + event.id().replaceAll("[^A-Za-z0-9-]", "_");
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
