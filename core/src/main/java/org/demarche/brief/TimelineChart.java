package org.demarche.brief;

import static org.demarche.chart.Drawing.percent;

import java.util.List;
import org.demarche.chart.Drawing;
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
    private final Drawing drawing;
    private final MonthlySeries series;
    private final boolean isReadingDated;
    private final Counted.Yardstick yardstick;
    private final int top;
    private final double slot;
    private final double bar;

    /** Draws into {@code html}; {@code top} is the count that fills the height, at least 4. */
    TimelineChart(HtmlWriter html, BriefPair pair, int top) {
        this.html = html;
        this.drawing = new Drawing(html);
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

    /** The bars. */
    void events(String label, Anchors anchors) {
        int height = 2 * HALF + FOOT;
        drawing.open(label, height);
        unread(2 * HALF);
        scale();
        List<MonthCounts> months = series.months();
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).actual().total() > 0) {
                month(i, months.get(i), anchors);
            }
        }
        drawing.across("axis", HALF);
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
        drawing.open(label, STRIP + FOOT);
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
        drawing.across("axis", STRIP);
        years(STRIP);
        if (most > 0) {
            drawing.value(8, Words.number(most));
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
            drawing.across("grid", HALF - d);
            drawing.across("grid", HALF + d);
            drawing.value(HALF - d + 4, Words.number(n));
            drawing.value(HALF + d + 4, Words.number(n));
        }
        drawing.value(HALF + 4, "0");
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
            drawing.tick(kind, percent(tick.index() * slot), y, tick.text());
            kind = kind.equals("tl") ? "tl alt" : "tl";
        }
    }

    private void rect(String kind, double x, double width, double[] yAndHeight) {
        drawing.box(kind, percent(x), percent(width), yAndHeight[0], yAndHeight[1]);
    }
}
