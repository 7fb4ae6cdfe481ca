package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.List;
import org.demarche.page.HtmlWriter;
import org.demarche.page.Percent;
import org.demarche.ties.outside.VoteYear;
import org.demarche.wording.Words;

/** Draws how often two states voted alike, year by year with intervals, above its table. */
final class VoteChart {
    private static final double HEIGHT = 130;
    private static final double TOP = 12;

    private final HtmlWriter html;
    private final TimeScale scale;

    private VoteChart(HtmlWriter html, TimeScale scale) {
        this.html = html;
        this.scale = scale;
    }

    static void write(HtmlWriter html, TieView view, TimeScale scale) {
        List<VoteYear> votes = view.outside().votes();
        if (!votes.isEmpty()) {
            new VoteChart(html, scale).draw(view, votes);
        }
    }

    private void draw(TieView view, List<VoteYear> votes) {
        String id = "votes-" + view.ties().a() + "-" + view.ties().b() + "-";
        html.element("h3", "Voting alike in the UN General Assembly");
        html.open("div", "class", "scroll")
                .open(
                        "svg",
                        "class",
                        "chart ties votes",
                        "role",
                        "group",
                        "aria-label",
                        "Voting alike",
                        "viewBox",
                        "0 0 1000 " + TieChart.n(HEIGHT + TOP + 10),
                        "width",
                        "100%");
        for (int percent : new int[] {0, 50, 100}) {
            double y = y(percent / 100.0);
            html.empty(
                    "line",
                    "class",
                    "grid",
                    "x1",
                    TieChart.n(Layout.WIDE.left()),
                    "x2",
                    TieChart.n(Layout.WIDE.right()),
                    "y1",
                    TieChart.n(y),
                    "y2",
                    TieChart.n(y));
            html.element(
                    "text",
                    Percent.of(percent),
                    "class",
                    "ax",
                    "x",
                    TieChart.n(Layout.WIDE.left() - 8),
                    "y",
                    TieChart.n(y + 4),
                    "text-anchor",
                    "end");
        }
        votes.stream()
                .filter(v -> scale.isInside(LocalDate.of(v.year(), 7, 1)))
                .forEach(v -> mark(v, id));
        html.close().close();
        table(votes, id);
    }

    private void mark(VoteYear vote, String id) {
        String x = TieChart.n(scale.x(LocalDate.of(vote.year(), 7, 1)));
        html.open("a", "href", "#" + id + vote.year());
        html.element("title", OutsideText.vote(vote));
        html.empty(
                "line",
                "class",
                "ci",
                "x1",
                x,
                "x2",
                x,
                "y1",
                TieChart.n(y(vote.alike().low())),
                "y2",
                TieChart.n(y(vote.alike().high())));
        html.empty(
                "circle",
                "class",
                "dot",
                "cx",
                x,
                "cy",
                TieChart.n(y(vote.alike().value().orElse(0))),
                "r",
                "3");
        html.close();
    }

    private static double y(double share) {
        return TOP + HEIGHT * (1 - share);
    }

    private void table(List<VoteYear> votes, String id) {
        html.open("details", "class", "twin").element("summary", "The same as a table");
        html.open("table").open("thead").open("tr");
        for (String head : List.of("Year", "Alike, 95 % interval", "Same vote", "Roll calls")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (VoteYear vote : votes) {
            html.open("tr", "id", id + vote.year());
            html.element("td", Integer.toString(vote.year()));
            html.element("td", Words.share(vote.alike()));
            html.element("td", Words.number(vote.alike().part()));
            html.element("td", Words.number(vote.alike().whole())).closeLine();
        }
        html.close().close().closeLine();
    }
}
