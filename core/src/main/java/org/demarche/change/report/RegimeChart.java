package org.demarche.change.report;

import static org.demarche.chart.Drawing.number;
import static org.demarche.chart.Drawing.percent;

import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.ValueSeries;
import org.demarche.chart.Drawing;
import org.demarche.page.HtmlWriter;

/**
 * Draws a series with its regimes and turns. Places are in per cent of the width and pixels of the
 * height, so that the drawing fits any width and its letters keep their size; only the line of the
 * observations is stretched.
 */
final class RegimeChart {
    private static final int HEIGHT = 240;
    private static final int FOOT = 22;
    private static final int STRIP = 34;
    private static final int ROW = 15;
    private static final int TICKS = 6;

    private final HtmlWriter html;
    private final Drawing drawing;
    private final TurningPointReport report;
    private final ValueSeries series;
    private final LabelRows rows;
    private final int top;
    private final ValueScale scale;

    RegimeChart(HtmlWriter html, TurningPointReport report) {
        this.html = html;
        this.drawing = new Drawing(html);
        this.report = report;
        this.series = report.series();
        this.rows = LabelRows.of(report);
        this.top = ROW * rows.count() + 8;
        this.scale = ValueScale.of(report);
    }

    void draw() {
        int bottom = top + HEIGHT;
        drawing.open("The series with its regimes and turning points", bottom + FOOT);
        for (double tick : scale.ticks()) {
            drawing.across("grid", y(tick));
            drawing.value(y(tick) + 4, Numbers.of(tick));
        }
        report.turningPoints().forEach(this::band);
        observations();
        for (Regime regime : report.regimes()) {
            double from = regime.from();
            double last = regime.end() - 1;
            drawing.line(
                    "regime",
                    percent(x(from)),
                    percent(x(last)),
                    y(regime.expected(regime.from())),
                    y(regime.expected(regime.end() - 1)));
        }
        for (int i = 0; i < report.turningPoints().size(); i++) {
            turn(i, report.turningPoints().get(i), bottom);
        }
        drawing.across("axis", bottom);
        dates(bottom);
        html.closeLine();
        if (series.hasExposure()) {
            exposure();
        }
    }

    private void band(TurningPoint point) {
        double from = x(point.low() - 0.5);
        double to = x(point.high() + 0.5);
        html.open("a", "href", "#t" + point.index(), "aria-label", words(point));
        html.element("title", words(point));
        drawing.box("band", percent(from), percent(to - from), top, HEIGHT);
        html.closeLine();
    }

    private String words(TurningPoint point) {
        return "%s, between %s and %s: from %s to %s"
                .formatted(
                        report.label(point.index()),
                        report.label(point.low()),
                        report.label(point.high()),
                        Numbers.of(point.before()),
                        Numbers.of(point.after()));
    }

    private void turn(int place, TurningPoint point, int bottom) {
        double x = x(point.index() - 0.5);
        int row = rows.row(place);
        int y = ROW * (row + 1);
        drawing.line("turn", percent(x), percent(x), y, bottom);
        boolean isLeft = rows.isLeft(place);
        String anchor = isLeft ? "end" : "start";
        html.open("a", "href", "#t" + point.index());
        String at = percent(x);
        String dx = isLeft ? "-4" : "4";
        String high = Integer.toString(y - 3);
        html.element(
                "text",
                report.label(point.index()),
                "class",
                "tl date",
                "text-anchor",
                anchor,
                "x",
                at,
                "dx",
                dx,
                "y",
                high);
        html.element(
                "text",
                Integer.toString(place + 1),
                "class",
                "tl place",
                "text-anchor",
                anchor,
                "x",
                at,
                "dx",
                dx,
                "y",
                high);
        html.closeLine();
    }

    /** One path for each run of observations without a gap. */
    private void observations() {
        StringBuilder path = new StringBuilder();
        boolean isDown = false;
        for (int i = 0; i < series.length(); i++) {
            if (series.isObserved(i)) {
                path.append(isDown ? 'L' : 'M')
                        .append(number(10 * x(i)))
                        .append(' ')
                        .append(number(y(scale.shown(i)) - top));
                isDown = true;
            } else {
                isDown = false;
            }
        }
        stretched("obs", path.toString(), top, HEIGHT);
    }

    private void stretched(String kind, String path, int y, int height) {
        drawing.openStretched(y, height);
        drawing.trace(kind, path);
        drawing.close();
    }

    private void exposure() {
        double most = 0;
        for (int i = 0; i < series.length(); i++) {
            most = Math.max(most, series.exposure(i));
        }
        drawing.open("What each value is out of", STRIP + FOOT);
        StringBuilder path = new StringBuilder("M0 " + STRIP);
        for (int i = 0; i < series.length(); i++) {
            double y = STRIP - (most > 0 ? STRIP * series.exposure(i) / most : 0);
            path.append('L').append(number(10 * x(i))).append(' ').append(number(y));
        }
        stretched("cov", path.append("L1000 ").append(STRIP).append('Z').toString(), 0, STRIP);
        drawing.across("axis", STRIP);
        drawing.value(10, Numbers.of(most));
        dates(STRIP);
        html.closeLine();
    }

    private void dates(int y) {
        int last = series.length() - 1;
        int ticks = Math.min(TICKS, series.length());
        for (int i = 0; i < ticks; i++) {
            int at = ticks == 1 ? 0 : (int) ((long) i * last / (ticks - 1));
            String anchor = i == 0 ? "start" : i == ticks - 1 ? "end" : "middle";
            String kind = i % 2 == 0 || i == ticks - 1 ? "tl" : "tl alt";
            drawing.label(kind, anchor, percent(x(at)), y + 16, series.label(at));
        }
    }

    private double x(double index) {
        int n = series.length();
        double share = n == 1 ? 0.5 : index / (n - 1);
        return 100 * Math.max(0, Math.min(1, share));
    }

    private double y(double value) {
        return top + HEIGHT * (1 - scale.share(value));
    }
}
