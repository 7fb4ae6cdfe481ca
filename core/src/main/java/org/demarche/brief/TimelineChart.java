package org.demarche.brief;

import java.util.List;
import org.demarche.page.HtmlWriter;
import org.demarche.series.Counted;
import org.demarche.series.MonthCounts;
import org.demarche.series.MonthlySeries;
import org.demarche.series.measure.QuadCounts;
import org.demarche.wording.Words;

/**
 * Draws months as bars, cooperation up and conflict down, deeds next to the line and words beyond;
 * each month with events is a link. Places are in per cent of the width and pixels of the height,
 * so that the drawing fits any width and its letters keep their size.
 */
final class TimelineChart {
    private static final int HALF = 78;
    private static final int FOOT = 20;
    private static final int STRIP = 30;

    /** Widest a bar gets, in per cent of the width. */
    private static final double WIDEST = 5;

    private final HtmlWriter html;
    private final MonthlySeries series;
    private final boolean isReadingDated;
    private final Counted.Yardstick yardstick;
    private final int top;
    private final double slot;
    private final double bar;

    /** Draws into {@code html}; {@code top} is the count that fills the height, at least 4. */
    TimelineChart(HtmlWriter html, BriefPair pair, int top) {
        this.html = html;
        this.series = pair.series();
        this.isReadingDated = pair.isReadingDated();
        this.yardstick = pair.yardstick();
        this.top = Math.max(4, top);
        this.slot = 100.0 / pair.series().months().size();
        this.bar = Math.min(WIDEST, 0.84 * slot);
    }

    /** The highest count of a month in either direction. */
    static int peak(MonthlySeries series) {
        return series.months().stream()
                .map(m -> m.actual().together())
                .mapToInt(q -> Math.max(q.cooperation(), q.conflict()))
                .max()
                .orElse(0);
    }

    /** “July 2020: cooperation 2 deeds, 3 words; conflict 1 deed, 4 words”. */
    static String inWords(MonthCounts month, boolean isReadingDated) {
        QuadCounts q = month.actual().together();
        String unread =
                month.isRead() || !isReadingDated ? "" : "; nothing was read of it, told later";
        return "%s: cooperation %s, %s; conflict %s, %s%s"
                .formatted(
                        Words.month(month.month()),
                        Words.count(q.friendlyDeeds(), "deed"),
                        Words.count(q.friendlyWords(), "word"),
                        Words.count(q.hostileDeeds(), "deed"),
                        Words.count(q.hostileWords(), "word"),
                        unread);
    }

    /** The pattern for months nothing was read of; once a page. */
    static void hatch(HtmlWriter html) {
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

    /** The bars. */
    void events(String label, Anchors anchors) {
        int height = 2 * HALF + FOOT;
        openChart(label, height);
        unread(2 * HALF);
        scale();
        List<MonthCounts> months = series.months();
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).actual().total() > 0) {
                month(i, months.get(i), anchors);
            }
        }
        rule(HALF, "axis");
        years(2 * HALF);
        html.closeLine();
    }

    private void month(int i, MonthCounts month, Anchors anchors) {
        String words = inWords(month, isReadingDated);
        QuadCounts q = month.actual().together();
        html.open("a", "href", "#" + anchors.month(month.month()), "aria-label", words);
        html.element("title", words);
        rect("hit", i * slot, slot, new double[] {0, 2 * HALF});
        double x = i * slot + (slot - bar) / 2;
        stack("coop", x, new int[] {q.friendlyDeeds(), q.friendlyWords()}, true);
        stack("conf", x, new int[] {q.hostileDeeds(), q.hostileWords()}, false);
        html.closeLine();
    }

    private void stack(String kind, double x, int[] deedsAndWords, boolean up) {
        double deeds = (double) HALF * deedsAndWords[0] / top;
        double words = (double) HALF * deedsAndWords[1] / top;
        if (deeds > 0) {
            rect(kind, x, bar, new double[] {up ? HALF - deeds : HALF, deeds});
        }
        if (words > 0) {
            double y = up ? HALF - deeds - words : HALF + deeds;
            rect(kind + " said", x, bar, new double[] {y, words});
            double cap = Math.min(1.5, words);
            rect(kind, x, bar, new double[] {up ? y : y + words - cap, cap});
        }
    }

    /** How much was read. */
    void coverage(String label) {
        openChart(label, STRIP + FOOT);
        unread(STRIP);
        int most = series.months().stream().mapToInt(MonthCounts::articles).max().orElse(0);
        for (int i = 0; i < series.months().size(); i++) {
            MonthCounts month = series.months().get(i);
            if (month.isRead()) {
                double height = Math.max(1, (double) STRIP * month.articles() / most);
                html.open("g");
                html.element("title", articles(month));
                double x = i * slot + (slot - bar) / 2;
                rect("cov", x, bar, new double[] {STRIP - height, height});
                html.close();
            }
        }
        rule(STRIP, "axis");
        years(STRIP);
        if (most > 0) {
            text("end", "-6", 8, Words.number(most));
        }
        html.closeLine();
    }

    private String articles(MonthCounts month) {
        return Words.month(month.month())
                + ": "
                + Words.number(month.articles())
                + " "
                + yardstick.words();
    }

    private void openChart(String label, int height) {
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

    /** Hatches each run of months nothing was read of. */
    private void unread(int height) {
        if (!isReadingDated) {
            return;
        }
        List<MonthCounts> months = series.months();
        for (int i = 0; i < months.size(); i++) {
            int begin = i;
            while (i < months.size() && !months.get(i).isRead()) {
                i++;
            }
            if (i > begin) {
                html.open("g", "class", "unread");
                String to = i - begin > 1 ? " – " + Words.month(months.get(i - 1).month()) : "";
                String span = Words.month(months.get(begin).month()) + to;
                html.element("title", span + ": nothing was read");
                rect("gap", begin * slot, (i - begin) * slot, new double[] {0, height});
                html.closeLine();
            }
        }
    }

    /** Lines and numbers for a round count above and below. */
    private void scale() {
        int step = round(top);
        for (int n = step; n <= top; n += step) {
            double d = (double) HALF * n / top;
            rule(HALF - d, "grid");
            rule(HALF + d, "grid");
            text("end", "-6", HALF - d + 4, Words.number(n));
            text("end", "-6", HALF + d + 4, Words.number(n));
        }
        text("end", "-6", HALF + 4, "0");
    }

    /** The largest of 1, 2, 5, 10, 20 … that is no more than {@code top}. */
    private static int round(int top) {
        int step = 1;
        int[] factors = {2, 5, 10};
        for (int power = 1; power <= top; power *= 10) {
            for (int factor : factors) {
                step = power * factor <= top ? power * factor : step;
            }
        }
        return step;
    }

    /** Writes the labels; every other one is marked as one to leave out where there is no room. */
    private void years(int y) {
        String kind = "tl";
        for (TimeAxis.Tick tick : TimeAxis.ticks(series.range())) {
            String x = percent(tick.index() * slot);
            String end = Integer.toString(y + 5);
            html.empty("line", "class", "tick", "x1", x, "x2", x, "y1", "" + y, "y2", end);
            html.element("text", tick.text(), "class", kind, "x", x, "dx", "3", "y", "" + (y + 15));
            kind = kind.equals("tl") ? "tl alt" : "tl";
        }
    }

    private void rule(double y, String kind) {
        html.empty(
                "line", "class", kind, "x1", "0", "x2", "100%", "y1", number(y), "y2", number(y));
    }

    private void text(String anchor, String x, double y, String text) {
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

    private void rect(String kind, double x, double width, double[] yAndHeight) {
        html.empty(
                "rect",
                "class",
                kind,
                "x",
                percent(x),
                "width",
                percent(width),
                "y",
                number(yAndHeight[0]),
                "height",
                number(yAndHeight[1]));
    }

    private static String percent(double x) {
        return number(x) + "%";
    }

    /** At most two decimals; formatted by hand, as a page has thousands of them. */
    private static String number(double x) {
        long hundredths = Math.round(100 * x);
        long rest = hundredths % 100;
        String whole = Long.toString(hundredths / 100);
        if (rest == 0) {
            return whole;
        }
        return rest % 10 == 0 ? whole + "." + rest / 10 : whole + (rest < 10 ? ".0" : ".") + rest;
    }
}
