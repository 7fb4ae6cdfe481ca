package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;

/**
 * Writes standing ties as one page of HTML that needs nothing else: spans over time, a lane a tie,
 * each mark leading to its row, and the rows with dates and sources; for two pairs, both on one
 * scale and what differs.
 */
public final class TiePage {
    private final HtmlWriter html;
    private final LocalDate end;

    private TiePage(HtmlWriter html, LocalDate end) {
        this.html = html;
        this.end = end;
    }

    /**
     * The page of one pair, to be saved as UTF-8.
     *
     * @param end where the picture ends, such as the present day
     */
    public static String write(TieView view, LocalDate end) {
        return new TiePage(new HtmlWriter(), end).page(List.of(view), Optional.empty());
    }

    /** The page of two pairs. */
    public static String write(TieContrast contrast, LocalDate end) {
        return new TiePage(new HtmlWriter(), end)
                .page(List.of(contrast.left(), contrast.right()), Optional.of(contrast));
    }

    /** What a page needs in its head, besides the style sheet of charts, to hold {@link #draw}. */
    public static String styleSheet() {
        return PageHead.styleSheet(TiePage.class, "ties.css");
    }

    /**
     * Draws the spans of one pair and their rows into a page of somebody else.
     *
     * @param end where the picture ends
     */
    public static void draw(HtmlWriter html, TieView view, LocalDate end) {
        RowNames rows = new RowNames("tie-");
        List<Lane> lanes = Lanes.of(view, rows);
        TiePage page = new TiePage(html, end);
        page.picture(view, lanes, page.scale(lanes, view));
        html.open("details", "class", "twin");
        html.element("summary", "The table: every tie with its dates and source");
        new TieTable(html, view, rows).table();
        html.closeLine();
    }

    private String page(List<TieView> views, Optional<TieContrast> contrast) {
        String title =
                "Standing ties: "
                        + String.join(" against ", views.stream().map(TieView::title).toList());
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(
                html,
                title,
                PageHead.styleSheet(PageHead.class, "chart.css")
                        + PageHead.styleSheet(TiePage.class, "ties.css")
                        + "main { max-width: 1180px; } .lead + .lead { margin-top: 10px; }\n");
        html.open("body").open("main").open("header").element("h1", title);
        views.get(0)
                .day()
                .ifPresent(d -> html.element("p", "As of " + TieSummary.day(d), "class", "meta"));
        views.forEach(v -> html.element("p", new TieSummary(v).text(), "class", "lead"));
        contrast.ifPresent(
                c -> c.differences().forEach(d -> html.element("p", d, "class", "more")));
        html.closeLine();
        pairs(views, contrast);
        howToRead();
        html.close().close().close();
        return html.page();
    }

    private void sideBySide(TieContrast contrast) {
        html.open("section", "id", "contrast").element("h2", "Side by side");
        html.open("div", "class", "scroll")
                .open("table", "class", "sides")
                .open("thead")
                .open("tr");
        html.element("td", "");
        html.element("th", contrast.left().title(), "scope", "col");
        html.element("th", contrast.right().title(), "scope", "col");
        html.close().close().open("tbody");
        for (ContrastRow row : contrast.rows()) {
            html.open("tr").element("th", row.topic(), "scope", "row");
            cell(row.left());
            cell(row.right());
            html.closeLine();
        }
        html.close().close().close().closeLine();
    }

    private void cell(List<String> lines) {
        html.open("td");
        lines.forEach(
                l -> html.element("div", l, "class", l.startsWith("ended: ") ? "over" : "stands"));
        html.close();
    }

    private void pairs(List<TieView> views, Optional<TieContrast> contrast) {
        List<RowNames> rows = new ArrayList<>();
        List<List<Lane>> lanes = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            rows.add(new RowNames(i == 0 ? "t" : "u"));
            lanes.add(Lanes.of(views.get(i), rows.get(i)));
        }
        TimeScale scale = scale(lanes.stream().flatMap(List::stream).toList(), views.get(0));
        for (int i = 0; i < views.size(); i++) {
            html.open("section").element("h2", views.get(i).title() + " over time");
            picture(views.get(i), lanes.get(i), scale);
            html.closeLine();
        }
        contrast.ifPresent(this::sideBySide);
        for (int i = 0; i < views.size(); i++) {
            new TieTable(html, views.get(i), rows.get(i)).write();
        }
    }

    private TimeScale scale(List<Lane> lanes, TieView view) {
        return TimeScale.of(lanes, view.window(), end, Layout.WIDE.left(), Layout.WIDE.right());
    }

    private void picture(TieView view, List<Lane> lanes, TimeScale scale) {
        if (lanes.isEmpty()) {
            html.element("p", "Nothing to draw.", "class", "none");
        } else {
            legend(lanes, view);
            TieChart.write(html, lanes, scale, view.day(), view.title());
        }
        VoteChart.write(html, view, scale);
    }

    private void legend(List<Lane> lanes, TieView view) {
        List<Bar.Look> looks =
                lanes.stream()
                        .flatMap(l -> l.bars().stream())
                        .map(Bar::look)
                        .distinct()
                        .sorted()
                        .toList();
        html.open("ul", "class", "legend");
        Stream.of(Bar.Look.values())
                .filter(looks::contains)
                .forEach(
                        l -> {
                            html.open("li");
                            swatch(l);
                            html.text(" " + meaning(l, view)).close();
                        });
        html.open("li")
                .text("lighter: only the month or year is known, or the source ends before")
                .close();
        html.closeLine();
    }

    private void swatch(Bar.Look look) {
        boolean isThin = look == Bar.Look.FIRST || look == Bar.Look.SECOND;
        html.open(
                "svg", "width", "22", "height", "14", "aria-hidden", "true", "class", look.style());
        html.empty(
                "rect",
                "class",
                "sure",
                "width",
                "22",
                "height",
                isThin ? "2.5" : "12",
                "y",
                look == Bar.Look.SECOND ? "11" : "1");
        html.close();
    }

    private static String meaning(Bar.Look look, TieView view) {
        return switch (look) {
            case FULL -> "stands, or both are members";
            case APART -> "what divides: a claim, a closed border, no relations";
            case FIRST -> view.a() + " a member";
            case SECOND -> view.b() + " a member";
            case FROZEN -> "membership of one suspended or frozen";
            case OUTSIDE -> "told by another data set";
        };
    }

    private void howToRead() {
        html.open("section", "id", "method").element("h2", "How to read this").open("dl");
        note(
                "Spans",
                "Half-open: a tie stands from its first day and no longer on its last. A date is as"
                        + " exact as its source; within the month or year in which a tie begins or"
                        + " ends, nobody can say whether it stands.");
        note(
                "Register",
                "The project's own tables of facts and the changes a person has accepted. What is not"
                        + " on them is not known, which does not mean that there is none.");
        note(
                "Organisations",
                "Alliances first, then blocs, then others, the smaller before the larger. One that"
                        + " nearly every state belongs to tells nothing of two and is only listed.");
        note(
                "Other data sets",
                "Shown under their own names and never mixed with the register. A yearly flag of theirs"
                        + " often names no treaty; where the data end, a tie may go on.");
        html.close().closeLine();
    }

    private void note(String about, String text) {
        html.element("dt", about).element("dd", text);
    }
}
