package org.demarche.series.report;

import static org.demarche.chart.Drawing.number;
import static org.demarche.chart.Drawing.percent;

import java.util.List;
import java.util.OptionalDouble;
import org.demarche.chart.Drawing;
import org.demarche.page.HtmlWriter;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;
import org.demarche.wording.Words;

/**
 * Draws a series: a bar or a point for each period with its interval, hatching where nothing was
 * read, a thin running mean to guide the eye, regimes as levels, turning points as lines with bands
 * and labels, and how much was read beneath. Places across are in per cent of the width, so that
 * the drawing fits any width and its letters keep their size.
 */
public final class SeriesChart {
    private static final double HEIGHT = 200;
    private static final double FOOT = 22;
    private static final double STRIP = 34;
    private static final double ROW = 16;

    /** Half of the running mean's window, in steps. */
    private static final int HALF = 2;

    /** More points than this and intervals are drawn as one pale area, not as whiskers. */
    private static final int MANY = 130;

    /** How much of a chart of usual width a letter of a label takes, in per cent. */
    private static final double LETTER = 0.72;

    private final HtmlWriter html;
    private final Drawing drawing;
    private final SeriesView view;
    private final List<SeriesPoint> points;
    private final Measure measure;
    private final ChartScale scale;
    private final double slot;

    public SeriesChart(HtmlWriter html, SeriesView view) {
        this.html = html;
        this.drawing = new Drawing(html);
        this.view = view;
        this.points = view.series().points();
        this.measure = view.measure();
        this.scale = ChartScale.of(points, measure, HEIGHT);
        this.slot = 100.0 / points.size();
    }

    /** The series with its marks. */
    public void draw(String label, ChartMarks marks) {
        int[] rows = rows(marks);
        double head = LabelRows.count(rows) * ROW + (marks.breaks().isEmpty() ? 0 : 4);
        drawing.open(label, head + HEIGHT + FOOT);
        html.open(
                "svg",
                attributes(
                        "class=plotarea y=%s width=100%% height=%s"
                                .formatted(number(head), number(HEIGHT + FOOT))));
        html.open("g");
        gaps(HEIGHT);
        lines();
        marks.breaks().forEach(this::band);
        html.close();
        values();
        smooth();
        marks.regimes().forEach(this::regime);
        axis(HEIGHT);
        html.close();
        for (int i = 0; i < rows.length; i++) {
            double y = head - 8 - rows[i] * ROW;
            breakLabel(marks.breaks().get(i), y, head + HEIGHT);
        }
        html.closeLine();
    }

    /** How much was read of each period. */
    public void coverage(String label) {
        drawing.open(label, STRIP + FOOT);
        gaps(STRIP);
        int most = points.stream().mapToInt(p -> p.exposure().articles()).max().orElse(0);
        for (int i = 0; i < points.size(); i++) {
            int articles = points.get(i).exposure().articles();
            if (articles > 0) {
                double height = Math.max(1, STRIP * articles / most);
                String words = points.get(i).period().words() + ": ";
                html.open("g").element("title", words + view.exposure(articles));
                box("cov", i, STRIP - height, height);
                html.close();
            }
        }
        drawing.across("axis", STRIP);
        ticks(STRIP);
        drawing.value(8, most > 0 ? Words.number(most) : "0");
        html.closeLine();
    }

    private void gaps(double height) {
        for (int i = 0; i < points.size(); i++) {
            int begin = i;
            while (i < points.size() && !points.get(i).isRead()) {
                i++;
            }
            if (i > begin) {
                String from = points.get(begin).period().words();
                String to = i - begin > 1 ? " – " + points.get(i - 1).period().words() : "";
                html.open("g", "class", "unread");
                html.element("title", Words.capital(from + to) + ": nothing was read");
                rect("gap", begin * slot, (i - begin) * slot, 0, height);
                html.close();
            }
        }
    }

    private void lines() {
        for (double line : scale.lines()) {
            drawing.across("grid", scale.y(line));
            drawing.value(scale.y(line) + 4, Numbers.of(line, measure));
        }
    }

    private void axis(double height) {
        drawing.across("axis", scale.y(0));
        if (scale.low() < 0) {
            drawing.across("grid", height);
        }
        ticks(height);
    }

    private void ticks(double y) {
        boolean alt = false;
        for (TickLabels.Tick tick : TickLabels.of(points)) {
            String kind = alt ? "tl alt" : "tl";
            drawing.tick(kind, percent(tick.index() * slot), y, tick.text());
            alt = !alt;
        }
    }

    private void values() {
        for (int i = 0; i < points.size(); i++) {
            SeriesPoint point = points.get(i);
            OptionalDouble value = point.value(measure);
            if (value.isEmpty()) {
                continue;
            }
            html.open("g", "class", "pt");
            html.element("title", inWords(point, value.getAsDouble()));
            mark(i, value.getAsDouble());
            int at = i;
            point.interval(measure).ifPresent(interval -> whisker(at, scale.within(interval)));
            html.close();
        }
    }

    private void mark(int i, double value) {
        double nought = scale.y(0);
        double y = scale.y(value);
        if (!measure.isCount()) {
            drawing.dot(middle(i), y, points.size() > MANY ? 2 : 3);
        } else if (value == 0) {
            box("zero", i, nought - 1.5, 1.5);
        } else {
            box("val", i, y, Math.max(1, nought - y));
        }
    }

    private void whisker(int i, Interval interval) {
        double top = scale.y(interval.high());
        double foot = scale.y(interval.low());
        if (points.size() > MANY) {
            rect("area", i * slot, slot, top, foot - top);
        } else {
            drawing.line("wh", middle(i), middle(i), top, foot);
        }
    }

    private void smooth() {
        List<OptionalDouble> raw = points.stream().map(p -> p.value(measure)).toList();
        List<OptionalDouble> smooth = Smoothing.of(raw, HALF);
        for (int i = 1; i < smooth.size(); i++) {
            if (smooth.get(i - 1).isPresent() && smooth.get(i).isPresent()) {
                segment(
                        "smooth",
                        (i - 0.5) * slot,
                        (i + 0.5) * slot,
                        new double[] {
                            scale.y(smooth.get(i - 1).getAsDouble()),
                            scale.y(smooth.get(i).getAsDouble())
                        });
            }
        }
    }

    private void regime(ChartMarks.Regime regime) {
        segment(
                "regime",
                regime.begin() * slot,
                regime.end() * slot,
                new double[] {scale.y(regime.level()), scale.y(regime.levelAtEnd())});
    }

    private void band(ChartMarks.Break turn) {
        double from = turn.low() * slot;
        rect("band", from, (turn.high() + 1) * slot - from, 0, HEIGHT);
    }

    private static int[] rows(ChartMarks marks) {
        int n = marks.breaks().size();
        int last = marks.regimes().stream().mapToInt(ChartMarks.Regime::end).max().orElse(1);
        double[] begins = new double[n];
        double[] widths = new double[n];
        for (int i = 0; i < n; i++) {
            begins[i] = 100.0 * marks.breaks().get(i).index() / last;
            widths[i] = LETTER * (marks.breaks().get(i).label().length() + 2);
        }
        return LabelRows.of(begins, widths);
    }

    private void breakLabel(ChartMarks.Break turn, double y, double foot) {
        String x = percent(turn.index() * slot);
        html.open("a", "href", "#" + turn.anchor());
        html.element("title", turn.words());
        drawing.line("turn", x, x, y - 10, foot);
        html.element("text", turn.label(), "class", "turnlabel", "x", x, "dx", "4", "y", number(y));
        html.close();
    }

    /** “March 2022: 241, 95 % interval 211.5 to 273.4; 830 articles read”. */
    private String inWords(SeriesPoint point, double value) {
        String interval =
                point.interval(measure)
                        .map(
                                i ->
                                        ", 95 % interval "
                                                + Numbers.of(java.util.Optional.of(i), measure))
                        .orElse("");
        String read =
                point.isRead()
                        ? view.exposure(point.exposure().articles())
                        : "nothing was read of it, told later";
        return "%s: %s %s%s; %s"
                .formatted(
                        Words.capital(point.period().words()),
                        measure.words(),
                        Numbers.of(value, measure),
                        interval,
                        read);
    }

    private void segment(String kind, double x1, double x2, double[] y) {
        drawing.line(kind, percent(x1), percent(x2), y[0], y[1]);
    }

    private void box(String kind, int i, double y, double height) {
        double width = Math.min(4, 0.8 * slot);
        rect(kind, (i + 0.5) * slot - width / 2, width, y, height);
    }

    private void rect(String kind, double x, double width, double y, double height) {
        drawing.box(kind, percent(x), percent(width), y, height);
    }

    private String middle(int i) {
        return percent((i + 0.5) * slot);
    }

    /** Splits {@code name=value name=value}; for values that hold no blank and no outside text. */
    private static String[] attributes(String pairs) {
        return pairs.split("[ =]");
    }
}
