package org.demarche.evaluation.report;

import java.util.List;
import java.util.Locale;
import org.demarche.evaluation.Estimate;
import org.demarche.evaluation.Estimate.Interval;
import org.demarche.evaluation.Score;
import org.demarche.page.HtmlWriter;

/** A table of scores; F1 is drawn as a bar with a whisker over its interval. */
final class ScoreTable {
    private static final List<String> COUNTS = List.of("found", "extra", "missed");

    /** What is scored, and how well it does. */
    record Row(String name, Estimate estimate) {}

    private ScoreTable() {}

    static void write(HtmlWriter html, String caption, String what, List<Row> rows) {
        html.open(
                "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table", "class", "scores").element("caption", caption);
        html.open("thead").open("tr").element("th", what, "scope", "col");
        html.element("th", "F1, 0 to 1", "scope", "col", "class", "plot");
        html.element("th", "F1", "scope", "col");
        html.element("th", "precision", "scope", "col").element("th", "recall", "scope", "col");
        COUNTS.forEach(c -> html.element("th", c, "scope", "col", "class", "count"));
        html.close().close().open("tbody");
        rows.forEach(row -> row(html, row));
        html.close().close().closeLine();
    }

    private static void row(HtmlWriter html, Row row) {
        Score score = row.estimate().score();
        html.open("tr").element("th", row.name(), "scope", "row");
        html.open("td", "class", "plot");
        if (score.found() + score.extra() + score.missed() > 0) {
            bar(html, score.f1(), row.estimate().f1());
        }
        html.close();
        int all = score.found() + score.extra() + score.missed();
        figure(html, score.f1(), row.estimate().f1(), all);
        int reported = score.found() + score.extra();
        figure(html, score.precision(), row.estimate().precision(), reported);
        figure(html, score.recall(), row.estimate().recall(), score.found() + score.missed());
        for (int n : new int[] {score.found(), score.extra(), score.missed()}) {
            html.element("td", Integer.toString(n), "class", "count");
        }
        html.closeLine();
    }

    private static void figure(HtmlWriter html, double value, Interval interval, int whole) {
        if (whole == 0) {
            html.element("td", "–");
            return;
        }
        html.open("td").text(Figures.brief(value)).text(" ");
        html.element("span", Figures.interval(interval), "class", "range").close();
    }

    private static void bar(HtmlWriter html, double value, Interval interval) {
        html.open("svg", "width", "100%", "height", "16", "aria-hidden", "true");
        html.empty("rect", "class", "rest", "x", "0", "y", "3", "width", "100%", "height", "10");
        html.empty(
                "rect",
                "class",
                "bar",
                "x",
                "0",
                "y",
                "3",
                "width",
                percent(value),
                "height",
                "10");
        line(html, interval.low(), interval.high(), new int[] {8, 8});
        line(html, interval.low(), interval.low(), new int[] {4, 12});
        line(html, interval.high(), interval.high(), new int[] {4, 12});
        html.close();
    }

    private static void line(HtmlWriter html, double from, double to, int[] y) {
        html.empty(
                "line",
                "class",
                "whisker",
                "x1",
                percent(from),
                "x2",
                percent(to),
                "y1",
                Integer.toString(y[0]),
                "y2",
                Integer.toString(y[1]));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
