package org.demarche.change.report;

import java.util.Locale;
import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.ValueSeries;
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
    private final TurningPointReport report;
    private final ValueSeries series;
    private final LabelRows rows;
    private final int top;
    private final ValueScale scale;

    RegimeChart(HtmlWriter html, TurningPointReport report) {
        this.html = html;
        this.report = report;
        this.series = report.series();
        this.rows = LabelRows.of(report);
        this.top = ROW * rows.count() + 8;
        this.scale = ValueScale.of(report);
    }

    void draw() {
        int bottom = top + HEIGHT;
        open("The series with its regimes and turning points", bottom + FOOT);
        for (double tick : scale.ticks()) {
            line("grid", 0, 100, y(tick), y(tick));
            text("ax", "end", "-6", y(tick) + 4, Numbers.of(tick));
        }
        report.turningPoints().forEach(this::band);
        observations();
        for (Regime regime : report.regimes()) {
            double from = regime.from();
            double last = regime.end() - 1;
            line(
                    "regime",
                    x(from),
                    x(last),
                    y(regime.expected(regime.from())),
                    y(regime.expected(regime.end() - 1)));
        }
        for (int i = 0; i < report.turningPoints().size(); i++) {
            turn(i, report.turningPoints().get(i), bottom);
        }
        line("axis", 0, 100, bottom, bottom);
        dates(bottom);
        html.closeLine();
        if (series.hasExposure()) {
            exposure();
        }
    }

    private void open(String label, int height) {
        html.open(
                "svg",
                "class",
                "chart",
                "role",
                "group",
                "aria-label",
                label,
                "width",
                "100%",
                "height",
                Integer.toString(height));
    }

    private void band(TurningPoint point) {
        double from = x(point.low() - 0.5);
        double to = x(point.high() + 0.5);
        html.open("a", "href", "#t" + point.index(), "aria-label", words(point));
        html.element("title", words(point));
        html.empty(
                "rect",
                "class",
                "band",
                "x",
                number(from) + "%",
                "width",
                number(to - from) + "%",
                "y",
                Integer.toString(top),
                "height",
                Integer.toString(HEIGHT));
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
        line("turn", x, x, y, bottom);
        boolean isLeft = rows.isLeft(place);
        String anchor = isLeft ? "end" : "start";
        html.open("a", "href", "#t" + point.index());
        String at = number(x) + "%";
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
        html.open(
                "svg",
                "x",
                "0",
                "y",
                Integer.toString(y),
                "width",
                "100%",
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 1000 " + height,
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        html.empty("path", "class", kind, "d", path, "vector-effect", "non-scaling-stroke");
        html.closeLine();
    }

    private void exposure() {
        double most = 0;
        for (int i = 0; i < series.length(); i++) {
            most = Math.max(most, series.exposure(i));
        }
        open("What each value is out of", STRIP + FOOT);
        StringBuilder path = new StringBuilder("M0 " + STRIP);
        for (int i = 0; i < series.length(); i++) {
            double y = STRIP - (most > 0 ? STRIP * series.exposure(i) / most : 0);
            path.append('L').append(number(10 * x(i))).append(' ').append(number(y));
        }
        stretched("cov", path.append("L1000 ").append(STRIP).append('Z').toString(), 0, STRIP);
        line("axis", 0, 100, STRIP, STRIP);
        text("ax", "end", "-6", 10, Numbers.of(most));
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
            text(kind, anchor, number(x(at)) + "%", y + 16, series.label(at));
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

    private void line(String kind, double fromX, double toX, double fromY, double toY) {
        html.empty(
                "line",
                "class",
                kind,
                "x1",
                number(fromX) + "%",
                "x2",
                number(toX) + "%",
                "y1",
                number(fromY),
                "y2",
                number(toY));
    }

    private void text(String kind, String anchor, String x, double y, String text) {
        html.element("text", text, "class", kind, "text-anchor", anchor, "x", x, "y", number(y));
    }

    private static String number(double x) {
        String text = String.format(Locale.ROOT, "%.2f", x);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
