package org.demarche.outlook.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.outlook.CountOutlook;
import org.demarche.outlook.Outlook;
import org.demarche.outlook.forecast.Coverage;
import org.demarche.outlook.forecast.Method;
import org.demarche.outlook.forecast.Score;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.page.Percent;
import org.demarche.wording.Words;

/**
 * Writes an outlook as one page of HTML that needs nothing else: what is expected, drawn and in
 * numbers, and how good such forecasts have been.
 */
public final class OutlookPage {
    /** The page, to be saved as UTF-8. */
    public String write(OutlookWords words) {
        String title = OutlookText.title(words);
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, title, styleSheet());
        html.open("body").open("main").open("header").element("h1", title);
        List<String> sentences = words.sentences();
        html.element("p", sentences.get(0), "class", "lead");
        sentences.stream().skip(1).forEach(s -> html.element("p", s, "class", "more"));
        html.closeLine();
        Outlook outlook = words.outlook();
        if (outlook.standing().isForecast()) {
            html.open("section", "id", "expected").element("h2", "What is expected");
            expected(html, outlook);
            outlook.fans().forEach(f -> FanChart.write(html, f));
            html.closeLine();
        }
        if (outlook.standing() == Outlook.Standing.SCORED) {
            accuracy(html, outlook);
        }
        howToRead(html);
        html.close().close().close();
        return html.page();
    }

    /** What the charts of an outlook look like; for the head of a page that has any. */
    public static String styleSheet() {
        return PageHead.styleSheet(PageHead.class, "chart.css")
                + PageHead.styleSheet(OutlookPage.class, "outlook.css");
    }

    /** What is expected of each count, as a table. */
    public static void expected(HtmlWriter html, Outlook outlook) {
        open(html, "Expected in " + outlook.horizon().words());
        heads(
                html,
                List.of(
                        "",
                        "at least one",
                        "expected",
                        Percent.of(50),
                        Percent.of(80),
                        Percent.of(95)));
        for (CountOutlook count : outlook.counts()) {
            html.open("tr");
            String noun = OutlookWords.noun(count.measure());
            html.element("th", noun, "scope", "row");
            html.element("td", Figures.probability(count.atLeastOne()));
            html.element("td", Figures.amount(count.mean()));
            for (double level : new double[] {.5, .8, .95}) {
                html.element("td", Figures.range(count.range(level)));
            }
            html.closeLine();
        }
        html.close().close().closeLine();
    }

    private static void accuracy(HtmlWriter html, Outlook outlook) {
        html.open("section", "id", "accuracy");
        html.element("h2", "How good such forecasts have been");
        html.open("div", "class", "pairs");
        outlook.counts().forEach(c -> ReliabilityDiagram.write(html, c));
        html.closeLine();
        outlook.counts().forEach(c -> scorecard(html, c));
        html.closeLine();
    }

    private static void scorecard(HtmlWriter html, CountOutlook count) {
        String noun = Words.capital(OutlookWords.noun(count.measure()));
        open(
                html,
                "%s: %s, each made from its past alone; the lower a score, the better. %s. Shown: %s."
                        .formatted(
                                noun,
                                Words.count(count.scorecard().forecasts(), "forecast"),
                                held(count),
                                OutlookText.shown(count)));
        heads(html, List.of("method", "CRPS, events", "log score", "Brier, at least one"));
        for (Score score : count.scorecard().scores()) {
            boolean isShown = score.method() == Method.SHOWN;
            html.open("tr", "class", isShown ? "best" : "other");
            html.element("th", score.method().words(), "scope", "row");
            html.element("td", Figures.score(count.unit() * score.crps()));
            html.element("td", Figures.score(score.logScore()));
            html.element("td", Figures.score(score.brier())).closeLine();
        }
        html.close().close().closeLine();
    }

    /** “Intervals of 50 % held 61 % (67 % by their own word), of 80 % …”. */
    private static String held(CountOutlook count) {
        List<String> parts = new ArrayList<>();
        for (Coverage c : count.scorecard().coverage()) {
            parts.add(
                    "of %s held %s (%s by their own word)"
                            .formatted(
                                    Percent.of(c.level()),
                                    Percent.of(c.seen()),
                                    Percent.of(c.stated())));
        }
        return "Intervals " + String.join(", ", parts);
    }

    private static void open(HtmlWriter html, String caption) {
        html.open(
                "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table", "class", "scores").element("caption", caption);
    }

    private static void heads(HtmlWriter html, List<String> heads) {
        html.open("thead").open("tr");
        for (String head : heads) {
            if (head.isEmpty()) {
                html.element("td", "");
            } else {
                html.element("th", head, "scope", "col");
            }
        }
        html.close().close().open("tbody");
    }

    private static void howToRead(HtmlWriter html) {
        html.open("section", "id", "method").element("h2", "How to read this").open("dl");
        note(
                html,
                "Forecast",
                "Counts go on from what was; no election, ultimatum or anniversary is known. Each"
                        + " happening counts once, planned and denied ones not at all. Methods are"
                        + " pooled by how they have scored on this very pair, then corrected by where"
                        + " past outcomes have lain. Where a baseline has done better than the pool,"
                        + " the baseline is shown.");
        note(
                html,
                "CRPS",
                "How far a forecast lies from what came, in events; of a bare number, its plain"
                        + " distance (Gneiting and Raftery 2007). Log score: −ln of the probability"
                        + " of what came. Brier: mean square of probability minus 0 or 1.");
        note(
                html,
                "Intervals",
                "Counts are whole, so that a range of 80 % often holds more; it says how much.");
        note(
                html,
                "Reliability",
                "On the dashed line, what was said is what came. Bars: 95 %, forecasts that share"
                        + " a period counted once.");
        note(
                html,
                "What followed",
                "Within 90 days, a deed on the same day not among it; drawn towards all other"
                        + " pairs as far as this one has few. It tells what followed, not why.");
        html.close().closeLine();
    }

    private static void note(HtmlWriter html, String about, String text) {
        html.element("dt", about).element("dd", text);
    }
}
