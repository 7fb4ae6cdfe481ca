package org.demarche.ledger.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.ledger.Channel;
import org.demarche.ledger.Side;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.series.measure.QuadCounts;
import org.demarche.wording.EventEntry;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * Writes one ledger, or two beside each other, as one page of HTML that needs nothing else: for
 * each side what it comes to, bars of deeds and words by channel, and the hostile acts with their
 * sentences.
 */
public final class LedgerPage {
    /** Acts listed of each side. */
    private static final int LISTED = 40;

    /** Width of the bars, in the units of the drawing. */
    private static final int WIDTH = 240;

    /** The page, to be saved as UTF-8. */
    public String write(LedgerWords words, Optional<LedgerWords> other) {
        List<LedgerWords> all = new ArrayList<>(List.of(words));
        other.ifPresent(all::add);
        String title = LedgerText.title(words) + other.map(o -> ", against " + o.pair()).orElse("");
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, title, EventEntry.styleSheet() + styleSheet());
        html.open("body").open("main").open("header").element("h1", title);
        other.ifPresent(o -> differences(html, words, o));
        html.closeLine();
        int most = all.stream().mapToInt(LedgerPage::most).max().orElse(1);
        for (int i = 0; i < all.size(); i++) {
            for (Side side : all.get(i).ledger().sides()) {
                section(html, all.get(i), side, most);
            }
        }
        howToRead(html);
        html.close().close().close();
        return html.page();
    }

    /** What the bars of a ledger look like; for the head of a page that has any. */
    public static String styleSheet() {
        return PageHead.styleSheet(LedgerPage.class, "ledger.css");
    }

    private static void differences(HtmlWriter html, LedgerWords words, LedgerWords other) {
        for (int i = 0; i < 2; i++) {
            Side side = words.ledger().sides().get(i);
            String text = words.difference(side, other.ledger().sides().get(i), other);
            html.element("p", text, "class", "more");
        }
    }

    /** The longest bar of a ledger, in happenings. */
    public static int most(LedgerWords words) {
        return words.ledger().sides().stream()
                .flatMap(s -> s.byChannel().values().stream())
                .mapToInt(c -> Math.max(c.conflict(), c.cooperation()))
                .max()
                .orElse(1);
    }

    private static void section(HtmlWriter html, LedgerWords words, Side side, int most) {
        html.open("section").element("h2", words.direction(side));
        for (String sentence : words.sentences(side)) {
            html.element("p", sentence, "class", "more");
        }
        if (!side.happened().isEmpty()) {
            table(html, words, side, most);
        }
        acts(html, words, side);
        html.closeLine();
    }

    /** Bars of a side by channel, hostile to the left and friendly to the right, with figures. */
    public static void table(HtmlWriter html, LedgerWords words, Side side, int most) {
        String label = "Deeds and words by channel, " + words.direction(side);
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "ledger").element("caption", label);
        html.open("thead").open("tr").element("th", "through", "scope", "col");
        for (String head : List.of("hostile deeds", "hostile words")) {
            html.element("th", head, "scope", "col");
        }
        html.element("td", "", "class", "plot");
        for (String head : List.of("friendly deeds", "friendly words")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Channel channel : Channel.values()) {
            Optional.ofNullable(side.byChannel().get(channel))
                    .ifPresent(c -> row(html, channel.words(), c, most));
        }
        html.close().open("tbody");
        row(html, "all", side.all(), 0);
        html.close().close().closeLine();
    }

    private static void row(HtmlWriter html, String name, QuadCounts c, int most) {
        html.open("tr").element("th", name, "scope", "row");
        html.element("td", Words.number(c.hostileDeeds()));
        html.element("td", Words.number(c.hostileWords()));
        html.open("td", "class", "plot");
        if (most > 0) {
            bars(html, c, most);
        }
        html.close();
        html.element("td", Words.number(c.friendlyDeeds()));
        html.element("td", Words.number(c.friendlyWords())).closeLine();
    }

    private static void bars(HtmlWriter html, QuadCounts c, int most) {
        double unit = WIDTH / 2.0 / most;
        double middle = WIDTH / 2.0;
        String box = "0 0 %d 16".formatted(WIDTH);
        html.open(
                "svg", "viewBox", box, "width", "" + WIDTH, "height", "16", "aria-hidden", "true");
        double deeds = unit * c.hostileDeeds();
        bar(html, "conf", middle - deeds, deeds);
        bar(html, "conf said", middle - unit * c.conflict(), unit * c.hostileWords());
        bar(html, "coop", middle, unit * c.friendlyDeeds());
        bar(html, "coop said", middle + unit * c.friendlyDeeds(), unit * c.friendlyWords());
        String x = number(middle);
        html.empty("line", "class", "axis", "x1", x, "x2", x, "y1", "0", "y2", "16").close();
    }

    private static void bar(HtmlWriter html, String kind, double x, double width) {
        if (width > 0) {
            String[] place = {number(x), number(width)};
            html.empty(
                    "rect", "class", kind, "x", place[0], "width", place[1], "y", "2", "height",
                    "12");
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void acts(HtmlWriter html, LedgerWords words, Side side) {
        List<Occurrence> acts = side.hostileActs();
        html.element("h3", "Hostile acts of institutions, newest first");
        if (acts.isEmpty()) {
            html.element("p", "None is on record.", "class", "none");
        }
        PartyWords parties = new PartyWords(words.names());
        acts.stream().limit(LISTED).forEach(o -> EventEntry.write(html, id(o), o, parties));
        if (acts.size() > LISTED) {
            String more = "… and " + Words.number(acts.size() - LISTED) + " more.";
            html.element("p", more, "class", "note");
        }
    }

    private static String id(Occurrence o) {
        String key = o.head().origin().dataset() + "-" + o.head().origin().key();
        return "e-" + key.replaceAll("[^A-Za-z0-9-]", "_");
    }

    private static void howToRead(HtmlWriter html) {
        html.open("section", "id", "method").element("h2", "How to read this").open("dl");
        note(
                html,
                "Deeds and words",
                "A deed is an event of a type that changes something (a sanction, an arrest, an"
                        + " attack, aid); a word is one that only says something. Only what is told"
                        + " as having happened counts, each happening once.");
        note(
                html,
                "Channels",
                "Told by who acts and by the type: institutions of the state (treaties, forces,"
                        + " courts, missions, laws, agencies), statements of officials, media, and"
                        + " others that are not the state. Shares are of the state alone.");
        note(
                html,
                "Threats",
                "Carried out means: a hostile deed of the same side within the days given, of any"
                        + " kind. It is held against how often one follows on the days within half"
                        + " a year of them.");
        note(
                html,
                "Intervals",
                "95 %, Wilson 1927, differences Newcombe 1998; they take events to be independent,"
                        + " which reports of one quarrel are not, so they are rather too narrow.");
        html.close().closeLine();
    }

    private static void note(HtmlWriter html, String about, String text) {
        html.element("dt", about).element("dd", text);
    }
}
