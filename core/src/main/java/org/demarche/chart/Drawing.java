package org.demarche.chart;

import org.demarche.page.HtmlWriter;

/**
 * The strokes a chart is made of. Places across are texts, in per cent of the width ({@link
 * #percent}), so that a drawing fits any width and its letters keep their size, or in pixels
 * ({@link #number}); heights are pixels from the top.
 */
public final class Drawing {
    private static final int DASH = 5;
    private static final int LABEL = 16;

    private final HtmlWriter html;

    public Drawing(HtmlWriter html) {
        this.html = html;
    }

    /** Opens a drawing as wide as its place. */
    public void open(String label, double height) {
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
                number(height));
    }

    /**
     * Opens a drawing that grows and shrinks as a whole.
     *
     * @param kind its class
     * @param box left, top, width and height in pixels, as {@code viewBox} has them
     */
    public void openScaled(String kind, String box, String label) {
        html.open("svg", "class", kind, "viewBox", box, "role", "group", "aria-label", label);
    }

    /** Opens a part whose paths are stretched to the width, which is 1,000 within. */
    public void openStretched(double y, double height) {
        html.open(
                "svg",
                "x",
                "0",
                "y",
                number(y),
                "width",
                "100%",
                "height",
                number(height),
                "viewBox",
                "0 0 1000 " + number(height),
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
    }

    /** Ends what was opened last. */
    public void close() {
        html.closeLine();
    }

    public void line(String kind, String x1, String x2, double y1, double y2) {
        html.empty("line", "class", kind, "x1", x1, "x2", x2, "y1", number(y1), "y2", number(y2));
    }

    /** A line over the whole width. */
    public void across(String kind, double y) {
        line(kind, "0", "100%", y, y);
    }

    public void box(String kind, String x, String width, double y, double height) {
        html.empty(
                "rect",
                "class",
                kind,
                "x",
                x,
                "width",
                width,
                "y",
                number(y),
                "height",
                number(height));
    }

    public void dot(String x, double y, double radius) {
        html.empty("circle", "class", "dot", "cx", x, "cy", number(y), "r", number(radius));
    }

    /** A line that keeps its width however its part is stretched. */
    public void trace(String kind, String path) {
        html.empty("path", "class", kind, "d", path, "vector-effect", "non-scaling-stroke");
    }

    /** A number or word at an axis; the table twin tells it to those who do not see it. */
    public void axisLabel(String anchor, String x, double y, String text) {
        html.element(
                "text",
                text,
                "class",
                "ax",
                "aria-hidden",
                "true",
                "text-anchor",
                anchor,
                "x",
                x,
                "y",
                number(y));
    }

    /** A value beside a line across, left of the drawing. */
    public void value(double y, String text) {
        axisLabel("end", "-6", y, text);
    }

    public void label(String kind, String anchor, String x, double y, String text) {
        html.element("text", text, "class", kind, "text-anchor", anchor, "x", x, "y", number(y));
    }

    /** A short dash under an axis, and its label to the right of it. */
    public void tick(String kind, String x, double y, String text) {
        line("tick", x, x, y, y + DASH);
        html.element("text", text, "class", kind, "x", x, "dx", "3", "y", number(y + LABEL));
    }

    /** The pattern for what was not read; once a page. */
    public static void hatch(HtmlWriter html) {
        html.open("svg", "class", "defs", "width", "0", "height", "0", "aria-hidden", "true");
        html.open("defs");
        html.open(
                "pattern",
                "id",
                "unread",
                "width",
                "5",
                "height",
                "5",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        html.empty("rect", "class", "line", "width", "1.2", "height", "5");
        html.close().close().closeLine();
    }

    public static String percent(double x) {
        return number(x) + "%";
    }

    /** At most two decimals; formatted by hand, as a page has thousands of them. */
    public static String number(double x) {
        long hundredths = Math.round(100 * x);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        String digits = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
        return sign + whole + "." + digits;
    }
}
