package org.demarche.outlook.report;

import static org.demarche.chart.Drawing.number;

import java.util.List;
import org.demarche.chart.Drawing;
import org.demarche.outlook.CountOutlook;
import org.demarche.outlook.forecast.ReliabilityBin;
import org.demarche.page.HtmlWriter;
import org.demarche.page.Percent;
import org.demarche.series.measure.Share;
import org.demarche.wording.Words;

/** Draws how often something happened against how probable it was said to be, with its table. */
final class ReliabilityDiagram {
    private static final int SIDE = 220;
    private static final int LEFT = 36;

    private final HtmlWriter html;
    private final Drawing drawing;
    private final CountOutlook count;

    private ReliabilityDiagram(HtmlWriter html, CountOutlook count) {
        this.html = html;
        this.drawing = new Drawing(html);
        this.count = count;
    }

    static void write(HtmlWriter html, CountOutlook count) {
        new ReliabilityDiagram(html, count).write();
    }

    private void write() {
        String noun = OutlookWords.one(count.measure());
        html.open("div").element("h3", "At least one " + noun);
        drawing.openScaled(
                "diagram",
                "0 0 %d %d".formatted(LEFT + SIDE + 24, SIDE + 44),
                "Reliability diagram: at least one " + noun + "; its numbers are in the table");
        for (int i = 0; i <= 4; i++) {
            double y = y(i / 4.0);
            drawing.line("grid", "" + LEFT, "" + (LEFT + SIDE), y, y);
            drawing.axisLabel("end", "" + (LEFT - 5), y + 4, Percent.of(25 * i));
            drawing.axisLabel("middle", number(x(i / 4.0)), SIDE + 24, Percent.of(25 * i));
        }
        drawing.line("diagonal", number(x(0)), number(x(1)), y(0), y(1));
        count.scorecard().reliability().stream()
                .filter(b -> b.forecasts() > 0)
                .forEach(this::point);
        drawing.axisLabel("start", "" + (LEFT + 5), 20, "came ↑");
        drawing.axisLabel("middle", number(x(.5)), SIDE + 40, "said");
        html.closeLine();
        table();
        html.closeLine();
    }

    private Share thinned(ReliabilityBin bin) {
        int whole = Math.max(1, bin.forecasts() / count.overlap());
        return new Share((int) Math.round(bin.share() * whole), whole);
    }

    private void point(ReliabilityBin bin) {
        Share share = thinned(bin);
        html.open("a", "href", "#" + id(bin));
        html.element(
                "title",
                "said %s: came %d of %d times"
                        .formatted(Percent.of(bin.stated()), bin.happened(), bin.forecasts()));
        String x = number(x(bin.stated()));
        drawing.line("ci", x, x, y(share.low()), y(share.high()));
        drawing.dot(x, y(bin.share()), 4.5);
        html.close();
    }

    private String id(ReliabilityBin bin) {
        return "said-%s-%.0f".formatted(count.measure().label(), 100 * bin.low());
    }

    private void table() {
        html.open("details", "class", "twin").element("summary", "The numbers");
        html.open("table").open("thead").open("tr");
        for (String head : List.of("said", "times", "on average", "came", "share, 95 %")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (ReliabilityBin bin : count.scorecard().reliability()) {
            html.open("tr", "id", id(bin));
            String range = "%.0f–%s".formatted(100 * bin.low(), Percent.of(bin.high()));
            html.element("th", range, "scope", "row");
            html.element("td", Words.number(bin.forecasts()));
            boolean isEmpty = bin.forecasts() == 0;
            html.element("td", isEmpty ? "–" : Percent.of(bin.stated()));
            html.element("td", Words.number(bin.happened()));
            html.element(
                    "td",
                    isEmpty ? "–" : Percent.of(bin.share()) + ", " + Words.interval(thinned(bin)));
            html.closeLine();
        }
        html.close().close().closeLine();
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return 8 + (1 - share) * SIDE;
    }
}
