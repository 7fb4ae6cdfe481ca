package org.demarche.brief;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.demarche.event.Grounds;
import org.demarche.ontology.QuadClass;
import org.demarche.page.HtmlWriter;
import org.demarche.record.RecordedEvent;

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
        for (RecordedEvent event : listing.shown()) {
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

    private static String monthName(RecordedEvent event) {
        if (event.date().month() == 0) {
            return "month not told";
        }
        return Words.month(YearMonth.of(event.date().year(), event.date().month()));
    }

    private void event(RecordedEvent recorded) {
        EventWords words = new EventWords(recorded, parties);
        QuadClass quad = recorded.event().type().quad();
        String kind = quad.isCooperative() ? "coop" : "conf";
        String said = quad.isDeed() ? "" : " said";
        String doubt = words.doubt().isPresent() ? " doubt" : "";
        html.open("article", "class", "ev " + kind + said + doubt, "id", anchors.id(recorded));
        if (recorded.date().isKnown()) {
            html.element("time", words.date(), "datetime", words.date());
        } else {
            html.element("span", "no date", "class", "when");
        }
        html.open("div").open("p", "class", "what");
        html.element("b", words.who()).text(" ");
        words.doubt().ifPresent(d -> chip(d, "chip not"));
        chip(words.deedOrWord(), "chip " + words.deedOrWord());
        chip(words.type(), "chip type");
        html.close();
        sentence(MarkedSentence.of(recorded));
        source(recorded, words);
        html.close().closeLine();
    }

    private void chip(String text, String kind) {
        html.element("span", text, "class", kind).text(" ");
    }

    private void sentence(MarkedSentence sentence) {
        html.open("p", "class", "q", "dir", "auto");
        for (MarkedSentence.Piece piece : sentence.pieces()) {
            if (piece.isTrigger()) {
                html.open("mark");
            }
            if (piece.isParty()) {
                html.element("u", piece.text(), "class", piece.isActor() ? "actor" : "recipient");
            } else {
                html.text(piece.text());
            }
            if (piece.isTrigger()) {
                html.close();
            }
        }
        html.close();
    }

    private void source(RecordedEvent recorded, EventWords words) {
        html.open("div", "class", "src").open("span").text(words.remarks());
        String url = recorded.article().url().strip();
        html.open("bdi");
        if (isWeb(url)) {
            html.element("a", words.source(), "href", url, "rel", "noopener noreferrer");
        } else {
            html.text(words.source());
        }
        html.close().text(" · " + words.confidence()).close();
        why(recorded);
        html.close();
    }

    /** Whether an address may be linked: the web's own schemes and no blank or control in it. */
    static boolean isWeb(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("http://") || lower.startsWith("https://");
        return scheme && url.codePoints().allMatch(c -> c > ' ' && c != 0x7F && c != '\\');
    }

    private void why(RecordedEvent recorded) {
        Grounds grounds = recorded.event().grounds();
        html.open("details").element("summary", "why");
        html.open("p").text("Rule: " + Words.shortened(grounds.why(), 300)).close();
        if (!recorded.article().title().isBlank()) {
            html.open("p").text("Headline: ");
            html.element("bdi", Words.shortened(recorded.article().title(), 200)).close();
        }
        html.element("p", "Event " + recorded.id() + ", coded by " + grounds.coder());
        html.close();
    }
}
