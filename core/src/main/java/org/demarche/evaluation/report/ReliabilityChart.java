package org.demarche.evaluation.report;

import static org.demarche.chart.Drawing.number;

import org.demarche.chart.Drawing;
import org.demarche.evaluation.Reliability;
import org.demarche.page.HtmlWriter;

/** Draws the share right against the confidence, over how many events there are of each. */
final class ReliabilityChart {
    private static final int SIDE = 300;
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int COUNTS = 54;
    private static final int GAP = 52;

    private final HtmlWriter html;
    private final Drawing drawing;
    private final Reliability reliability;

    private ReliabilityChart(HtmlWriter html, Reliability reliability) {
        this.html = html;
        this.drawing = new Drawing(html);
        this.reliability = reliability;
    }

    static void write(HtmlWriter html, Reliability reliability) {
        html.element(
                "p",
                "%s with a confidence. Expected calibration error %s, Brier score %s (%s); both best"
                                .formatted(
                                        Figures.count(reliability.events(), "event"),
                                        Figures.share(reliability.calibrationError()),
                                        Figures.share(reliability.brier()),
                                        Figures.interval(reliability.brierInterval()))
                        + " at 0. Points above the line: less sure than it could be; below: too sure.",
                "class",
                "note");
        html.open("div", "class", "reliability");
        new ReliabilityChart(html, reliability).draw();
        table(html, reliability);
        html.closeLine();
    }

    private void draw() {
        int height = TOP + SIDE + GAP + COUNTS + 20;
        html.open(
                "svg",
                "viewBox",
                "0 0 %d %d".formatted(LEFT + SIDE + 12, height),
                "role",
                "img",
                "aria-label",
                "Reliability diagram; its numbers are in the table beside it");
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            String label = Figures.brief(tenth / 10.0).replace(".00", "0");
            line("grid", new double[] {0, tenth / 10.0, 1, tenth / 10.0});
            text("end", new double[] {LEFT - 6, y(tenth / 10.0) + 4}, label);
            text("middle", new double[] {x(tenth / 10.0), TOP + SIDE + 16}, label);
        }
        line("diagonal", new double[] {0, 0, 1, 1});
        reliability.bins().forEach(this::point);
        text("start", new double[] {LEFT + 6, TOP + 14}, "share right ↑");
        text("middle", new double[] {LEFT + SIDE / 2.0, TOP + SIDE + 32}, "confidence");
        counts();
        html.closeLine();
    }

    private void point(Reliability.Bin bin) {
        double x = bin.confidence();
        html.open("g");
        html.element(
                "title",
                "confidence %s: %d of %d right"
                        .formatted(Figures.brief(bin.confidence()), bin.right(), bin.count()));
        line("ci", new double[] {x, bin.shareRight().low(), x, bin.shareRight().high()});
        drawing.dot(number(x(x)), y(bin.share()), 5);
        html.close();
    }

    private void counts() {
        int most = reliability.bins().stream().mapToInt(Reliability.Bin::count).max().orElse(1);
        int foot = TOP + SIDE + GAP + COUNTS;
        for (Reliability.Bin bin : reliability.bins()) {
            double height = (double) (COUNTS - 14) * bin.count() / most;
            drawing.box(
                    "bar",
                    number(x(bin.low()) + 1),
                    number((bin.high() - bin.low()) * SIDE - 2),
                    foot - height,
                    height);
            double middle = x((bin.low() + bin.high()) / 2);
            text("middle", new double[] {middle, foot - height - 3}, "" + bin.count());
        }
        text("middle", new double[] {LEFT + SIDE / 2.0, foot + 15}, "events by confidence");
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + (1 - share) * SIDE;
    }

    /** A line between two points, given as shares: x, y, x, y. */
    private void line(String kind, double[] ends) {
        drawing.line(kind, number(x(ends[0])), number(x(ends[2])), y(ends[1]), y(ends[3]));
    }

    private void text(String anchor, double[] at, String text) {
        drawing.axisLabel(anchor, number(at[0]), at[1], text);
    }

    private static void table(HtmlWriter html, Reliability reliability) {
        html.open("table", "class", "bins");
        html.element("caption", "The numbers of the diagram");
        html.open("thead").open("tr");
        for (String head : new String[] {"confidence", "events", "mean", "right", "share right"}) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Reliability.Bin bin : reliability.bins()) {
            html.open("tr");
            String range = Figures.brief(bin.low()) + "–" + Figures.brief(bin.high());
            html.element("th", range, "scope", "row");
            html.element("td", Integer.toString(bin.count()));
            html.element("td", Figures.brief(bin.confidence()));
            html.element("td", Integer.toString(bin.right()));
            html.open("td").text(Figures.brief(bin.share()) + " ");
            html.element("span", Figures.interval(bin.shareRight()), "class", "range");
            html.close().closeLine();
        }
        html.close().close();
    }
}
