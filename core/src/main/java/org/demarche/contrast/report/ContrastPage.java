package org.demarche.contrast.report;

import java.util.List;
import java.util.Locale;
import org.demarche.contrast.Difference;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.series.measure.Share;

/**
 * Writes a contrast as one page of HTML that needs nothing else: the sentences, then every trait
 * with the shares of both, drawn with their intervals and in figures.
 */
public final class ContrastPage {
    /** The page, to be saved as UTF-8. */
    public String write(ContrastWords words) {
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, words.title(), styleSheet());
        html.open("body").open("main").open("header").element("h1", words.title());
        words.sentences().forEach(s -> html.element("p", s, "class", "more"));
        html.closeLine();
        html.open("section").element("h2", "In what they differ");
        table(html, words);
        html.closeLine();
        howToRead(html);
        html.close().close().close();
        return html.page();
    }

    /** What the table of a contrast looks like; for the head of a page that has one. */
    public static String styleSheet() {
        return PageHead.styleSheet(ContrastPage.class, "contrast.css");
    }

    /** Every trait that occurs, with both shares; then answers, turning points and ties. */
    public static void table(HtmlWriter html, ContrastWords words) {
        String label = "Shares of both, with 95 % intervals";
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "contrast").element("caption", label);
        html.open("thead").open("tr").element("th", "share", "scope", "col");
        html.element("th", words.name(words.contrast().here()), "scope", "col", "class", "one");
        html.element("th", words.name(words.contrast().there()), "scope", "col", "class", "two");
        html.element("td", "0 – 100 %", "class", "plot");
        for (String head : List.of("points", "q", "verdict")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Difference difference : words.contrast().differences()) {
            if (difference.shares().one().part() + difference.shares().other().part() > 0) {
                row(html, words, difference);
            }
        }
        html.close().close().closeLine();
        new BesideTables(html, words).write();
    }

    private static void row(HtmlWriter html, ContrastWords words, Difference difference) {
        boolean isClear = difference.verdict() == Difference.Verdict.CLEAR;
        boolean isFew = difference.verdict() == Difference.Verdict.TOO_FEW;
        html.open("tr", "class", isClear ? "clear" : "unclear");
        html.element("th", words.label(difference.trait()), "scope", "row");
        html.element("td", ContrastWords.share(difference.shares().one()));
        html.element("td", ContrastWords.share(difference.shares().other()));
        html.open("td", "class", "plot");
        html.open("svg", "width", "100%", "height", "20", "aria-hidden", "true");
        line(html, "grid", 0, 1, 10);
        plot(html, "one", difference.shares().one(), 6);
        plot(html, "two", difference.shares().other(), 14);
        html.close().close();
        html.element("td", ContrastWords.points(difference).orElse("–"), "class", "points");
        html.element("td", isFew ? "–" : ContrastText.q(difference));
        html.element("td", difference.verdict().words(), "class", "verdict").closeLine();
    }

    private static void plot(HtmlWriter html, String kind, Share share, int y) {
        if (share.whole() > 0) {
            line(html, "ci " + kind, share.low(), share.high(), y);
            String x = percent(share.value().orElse(0));
            html.empty("circle", "class", "dot " + kind, "cx", x, "cy", "" + y, "r", "3.5");
        }
    }

    private static void line(HtmlWriter html, String kind, double from, double to, int y) {
        String[] x = {percent(from), percent(to)};
        String at = "" + y;
        html.empty("line", "class", kind, "x1", x[0], "x2", x[1], "y1", at, "y2", at);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static void howToRead(HtmlWriter html) {
        html.open("section", "id", "method").element("h2", "How to read this").open("dl");
        note(
                html,
                "Shares",
                "Of what is told as having happened, each happening once, if the row does not say"
                        + " of what else. Intervals at 95 %: Wilson 1927, of the difference Newcombe"
                        + " 1998.");
        note(
                html,
                "Chance",
                "q is Fisher's exact probability, adjusted for the number of traits asked for"
                        + " (Benjamini and Hochberg 1995).");
        note(
                html,
                "Answers",
                "An act is a case unless it comes within 30 days of the last case; “otherwise” are"
                        + " quiet stretches of 30 days within a year of it. Points: what comes after"
                        + " acts above what comes otherwise, of the first less of the second (Price and"
                        + " Bonett 2004). One that is there with time reversed too is not put in"
                        + " words.");
        note(
                html,
                "Turning points",
                "Of the months' conflict. One is called its own if no turn of the other in the same"
                        + " direction has a month in common with its 90 % interval.");
        note(
                html,
                "Ties",
                "What the register has on the last day of each time; embassies and relations only"
                        + " if one of them has none.");
        note(
                html,
                "Coverage",
                "Each difference is looked for again within the outlets that tell of both"
                        + " (Mantel–Haenszel, Sato 1989): one that comes from different papers"
                        + " writing about different pairs is not put in words.");
        html.close().closeLine();
    }

    private static void note(HtmlWriter html, String about, String text) {
        html.element("dt", about).element("dd", text);
    }
}
