package org.demarche.brief;

import java.time.YearMonth;
import java.util.List;
import org.demarche.dyad.Occurrence;
import org.demarche.page.HtmlWriter;
import org.demarche.wording.EventEntry;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/** Lists the events of a pair, newest first, each with the sentence it rests on. */
final class EventList {
    /** The heading of what has no date. */
    static final String UNDATED = "Undated";

    private final HtmlWriter html;
    private final Anchors anchors;
    private final PartyWords parties;

    EventList(HtmlWriter html, Anchors anchors, PartyWords parties) {
        this.html = html;
        this.anchors = anchors;
        this.parties = parties;
    }

    void write(BriefPair pair) {
        Listing listing = anchors.listing();
        if (listing.shown().isEmpty()) {
            html.element("p", "There is no event to list.", "class", "none");
            return;
        }
        leftOut(pair, listing);
        years(pair, listing);
        int year = -1;
        int month = -1;
        for (Occurrence event : listing.shown()) {
            if (event.date().year() != year) {
                closeYear(year);
                year = event.date().year();
                month = -1;
                openYear(year, listing);
            }
            if (year != 0 && event.date().month() != month) {
                month = event.date().month();
                html.element("h4", monthName(event));
            }
            event(event);
        }
        closeYear(year);
    }

    private void leftOut(BriefPair pair, Listing listing) {
        if (listing.leftOut() > 0) {
            html.open("p", "class", "note")
                    .text(
                            "Of %s the newest are listed and the strongest of each earlier year; %s"
                                            .formatted(
                                                    Words.count(listing.total(), "event"),
                                                    Words.number(listing.leftOut()))
                                    + " are left out here and counted above. All of them: ")
                    .element("code", command(pair))
                    .text(".")
                    .closeLine();
        }
    }

    /** What to type for the whole list. */
    static String command(BriefPair pair) {
        return "demarche events " + pair.record().a() + " " + pair.record().b();
    }

    private void years(BriefPair pair, Listing listing) {
        List<Integer> years =
                listing.shown().stream().map(e -> e.date().year()).distinct().toList();
        if (years.size() < 2) {
            return;
        }
        html.open("nav", "class", "years", "aria-label", "Years of " + pair.name());
        for (int year : years) {
            html.element("a", yearName(year), "href", "#" + anchors.year(year)).text(" ");
        }
        html.closeLine();
    }

    private void openYear(int year, Listing listing) {
        int all = listing.perYear().getOrDefault(year, 0);
        long shown = listing.shown().stream().filter(e -> e.date().year() == year).count();
        String count =
                shown == all
                        ? Words.count(all, "event")
                        : Words.count(all, "event") + ", " + shown + " listed";
        html.open("section", "class", "year", "id", anchors.year(year));
        html.open("h3").text(yearName(year) + " ").element("span", count).closeLine();
    }

    private void closeYear(int year) {
        if (year >= 0) {
            html.closeLine();
        }
    }

    private static String yearName(int year) {
        return year == 0 ? UNDATED : Integer.toString(year);
    }

    private static String monthName(Occurrence event) {
        if (event.date().month() == 0) {
            return "month not told";
        }
        return Words.month(YearMonth.of(event.date().year(), event.date().month()));
    }

    private void event(Occurrence happened) {
        EventEntry.write(html, anchors.id(happened), happened, parties);
    }
}
