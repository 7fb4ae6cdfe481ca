package org.demarche.response.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.page.HtmlWriter;

/**
 * The ground of a small chart: steps across, values up. Places across are in per cent of the width,
 * so that it fits any width and its letters keep their size; only lines and bands are stretched.
 */
final class PlotArea {
    private static final int HEIGHT = 180;
    private static final int FOOT = 22;

    private final HtmlWriter html;
    private final int steps;
    private final double low;
    private final double high;

    /**
     * @param steps the last step across, at least 1; the first is 0
     * @param low the value at the foot
     * @param high the value at the top
     */
    PlotArea(HtmlWriter html, int steps, double low, double high) {
        this.html = html;
        this.steps = steps;
        this.low = low;
        this.high = high > low ? high : low + 1;
    }

    /** Opens the drawing with its lines and labels; {@code close} ends it. */
    void open(String label, String across, boolean isShare) {
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
                Integer.toString(HEIGHT + FOOT));
        for (double tick : ticks()) {
            line("grid", y(tick), y(tick));
            String text = isShare ? Math.round(100 * tick) + "%" : Figures.number(tick);
            label("ax", "end", "-6", y(tick) + 4, text);
        }
        double foot = low <= 0 && high >= 0 ? y(0) : HEIGHT;
        line("axis", foot, foot);
        int every = Math.max(1, (int) Math.ceil(steps / 6.0));
        for (int step = 0; step + 2 * every <= steps; step += every) {
            String x = number(100.0 * step / steps) + "%";
            label("tl", step == 0 ? "start" : "middle", x, HEIGHT + 16.0, Integer.toString(step));
        }
        label("tl", "end", "100%", HEIGHT + 16.0, steps + " " + across);
    }

    void close() {
        html.closeLine();
    }

    /** A line and its band, as a link to where its numbers stand. */
    void draw(String kind, String words, String href, List<double[]> points, boolean isStepped) {
        html.open("a", "href", href, "aria-label", words).element("title", words);
        html.open(
                "svg",
                "width",
                "100%",
                "height",
                Integer.toString(HEIGHT),
                "viewBox",
                "0 0 1000 " + HEIGHT,
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        html.empty("path", "class", "fan " + kind, "d", band(points, isStepped));
        html.empty(
                "path",
                "class",
                "trace " + kind,
                "d",
                path(points, 1, isStepped, false),
                "vector-effect",
                "non-scaling-stroke");
        html.close().closeLine();
    }

    /** Each point is step, value, lower and upper end. */
    private String band(List<double[]> points, boolean isStepped) {
        return path(points, 3, isStepped, false) + path(points, 2, isStepped, true) + "Z";
    }

    private String path(List<double[]> points, int of, boolean isStepped, boolean isBack) {
        List<double[]> corners = new ArrayList<>();
        double[] before = points.get(0);
        for (double[] point : points) {
            if (isStepped) {
                corners.add(new double[] {point[0], before[of]});
            }
            corners.add(new double[] {point[0], point[of]});
            before = point;
        }
        if (isBack) {
            java.util.Collections.reverse(corners);
        }
        StringBuilder path = new StringBuilder();
        for (double[] corner : corners) {
            path.append(path.isEmpty() && !isBack ? 'M' : 'L')
                    .append(number(1000 * corner[0] / steps))
                    .append(' ')
                    .append(number(y(corner[1])));
        }
        return path.toString();
    }

    private double y(double value) {
        double inside = Math.max(low, Math.min(high, value));
        return HEIGHT * (high - inside) / (high - low);
    }

    private List<Double> ticks() {
        double raw = (high - low) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power;
        for (double factor : new double[] {2, 5, 10}) {
            step = power * factor <= raw * 1.3 ? power * factor : step;
        }
        List<Double> ticks = new ArrayList<>();
        for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high + 1e-9; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }

    private void line(String kind, double fromY, double toY) {
        html.empty(
                "line",
                "class",
                kind,
                "x1",
                "0",
                "x2",
                "100%",
                "y1",
                number(fromY),
                "y2",
                number(toY));
    }

    private void label(String kind, String anchor, String x, double y, String text) {
        html.element("text", text, "class", kind, "text-anchor", anchor, "x", x, "y", number(y));
    }

    private static String number(double x) {
        String text = String.format(Locale.ROOT, "%.2f", x);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
