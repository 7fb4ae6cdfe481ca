package org.demarche.response.report;

import static org.demarche.chart.Drawing.number;
import static org.demarche.chart.Drawing.percent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.chart.Drawing;
import org.demarche.chart.RoundValues;
import org.demarche.page.HtmlWriter;
import org.demarche.page.Percent;

/**
 * The ground of a small chart: steps across, values up. Places across are in per cent of the width,
 * so that it fits any width and its letters keep their size; only lines and bands are stretched.
 */
final class PlotArea {
    private static final int HEIGHT = 180;
    private static final int FOOT = 22;

    private final HtmlWriter html;
    private final Drawing drawing;
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
        this.drawing = new Drawing(html);
        this.steps = steps;
        this.low = low;
        this.high = high > low ? high : low + 1;
    }

    /** Opens the drawing with its lines and labels; {@code close} ends it. */
    void open(String label, String across, boolean isShare) {
        drawing.open(label, HEIGHT + FOOT);
        for (double tick : RoundValues.between(low, high)) {
            drawing.across("grid", y(tick));
            String text = isShare ? Percent.of(tick) : Figures.number(tick);
            drawing.value(y(tick) + 4, text);
        }
        double foot = low <= 0 && high >= 0 ? y(0) : HEIGHT;
        drawing.across("axis", foot);
        int every = Math.max(1, (int) Math.ceil(steps / 6.0));
        for (int step = 0; step + 2 * every <= steps; step += every) {
            String x = percent(100.0 * step / steps);
            drawing.label(
                    "tl", step == 0 ? "start" : "middle", x, HEIGHT + 16.0, Integer.toString(step));
        }
        drawing.label("tl", "end", "100%", HEIGHT + 16.0, steps + " " + across);
    }

    void close() {
        html.closeLine();
    }

    /** A line and its band, as a link to where its numbers stand. */
    void draw(String kind, String words, String href, List<double[]> points, boolean isStepped) {
        html.open("a", "href", href, "aria-label", words).element("title", words);
        drawing.openStretched(0, HEIGHT);
        html.empty("path", "class", "fan " + kind, "d", band(points, isStepped));
        drawing.trace("trace " + kind, path(points, 1, isStepped, false));
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
            Collections.reverse(corners);
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
}
