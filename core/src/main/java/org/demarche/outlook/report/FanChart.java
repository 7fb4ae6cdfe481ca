package org.demarche.outlook.report;

import static org.demarche.chart.Drawing.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.demarche.chart.Drawing;
import org.demarche.outlook.Fan;
import org.demarche.outlook.FanPoint;
import org.demarche.page.HtmlWriter;
import org.demarche.page.Percent;
import org.demarche.series.Period;
import org.demarche.series.measure.Measure;
import org.demarche.wording.Words;

/** Draws how a count went and what is expected of it, period by period, with its table twin. */
final class FanChart {
    private static final int WIDTH = 980;
    private static final int HEIGHT = 210;
    private static final int FOOT = 24;

    private final HtmlWriter html;
    private final Drawing drawing;
    private final Fan fan;
    private final int slots;
    private final double top;

    private FanChart(HtmlWriter html, Fan fan) {
        this.html = html;
        this.drawing = new Drawing(html);
        this.fan = fan;
        slots = fan.past().size() + lead(fan.ahead().get(fan.ahead().size() - 1)) + 1;
        double most = fan.past().stream().mapToInt(Fan.Was::count).max().orElse(1);
        double ahead = fan.ahead().stream().mapToDouble(p -> p.most().high()).max().orElse(1);
        top = 1.08 * Math.max(4, Math.max(most, ahead));
    }

    static void write(HtmlWriter html, Fan fan) {
        new FanChart(html, fan).write();
    }

    private void write() {
        boolean isFriendly = fan.measure() == Measure.COOPERATION;
        String noun = Words.capital(OutlookWords.noun(fan.measure()));
        html.open("figure").element("h3", noun);
        drawing.openScaled(
                isFriendly ? "chart fan friendly" : "chart fan",
                "-34 0 %d %d".formatted(WIDTH + 40, HEIGHT + FOOT),
                noun + ", past and expected; the numbers are in the table below");
        grid();
        fan.past().forEach(this::was);
        band("most", p -> p.most().low(), p -> p.most().high());
        band("half", p -> p.half().low(), p -> p.half().high());
        middle();
        String now = number(x(fan.past().size()) - 2);
        drawing.line("now", now, now, 0, HEIGHT);
        html.closeLine();
        html.element(
                "figcaption",
                "Bars: what happened. Line: the middle of what is expected of single periods;"
                        + " dark: 50 %, light: 90 %.");
        table(noun);
        html.closeLine();
    }

    private int lead(FanPoint point) {
        Period last = fan.past().get(fan.past().size() - 1).period();
        return last.unit().between(last.from(), point.period().from()) - 1;
    }

    private double x(double slot) {
        return slot * WIDTH / slots;
    }

    private double y(double value) {
        return HEIGHT * (1 - Math.min(value, top) / top);
    }

    private void grid() {
        double step = Math.pow(10, Math.floor(Math.log10(top / 2)));
        double by = top / step > 8 ? 5 * step : top / step > 4 ? 2 * step : step;
        by = Math.max(1, by);
        for (double v = 0; v <= top; v += by) {
            drawing.line(v == 0 ? "axis" : "grid", "0", "" + WIDTH, y(v), y(v));
            drawing.value(y(v) + 4, Figures.whole(v));
        }
        int year = fan.past().get(0).period().from().getYear();
        for (int i = 0; i < fan.past().size(); i++) {
            int now = fan.past().get(i).period().from().getYear();
            if (now != year) {
                drawing.axisLabel("start", number(x(i)), HEIGHT + 16, "" + now);
                year = now;
            }
        }
        drawing.axisLabel("start", number(x(fan.past().size())), HEIGHT + 16, "expected");
    }

    private void was(Fan.Was was) {
        if (was.count() <= 0) {
            return;
        }
        int index = fan.past().indexOf(was);
        html.open("a", "href", "#" + id(was.period()));
        html.element("title", was.period().words() + ": " + Words.number(was.count()));
        html.empty(
                "rect",
                "class",
                "was",
                "x",
                number(x(index)),
                "width",
                number(Math.max(1, x(1) - 1)),
                "y",
                number(y(was.count())),
                "height",
                number(HEIGHT - y(was.count())));
        html.close();
    }

    private void band(
            String kind, ToDoubleFunction<FanPoint> low, ToDoubleFunction<FanPoint> high) {
        List<String> points = new ArrayList<>();
        fan.ahead().forEach(p -> points.add(at(p, high)));
        for (int i = fan.ahead().size() - 1; i >= 0; i--) {
            points.add(at(fan.ahead().get(i), low));
        }
        html.empty("polygon", "class", kind, "points", String.join(" ", points));
    }

    private void middle() {
        List<String> points = new ArrayList<>();
        fan.ahead().forEach(p -> points.add(at(p, FanPoint::median)));
        html.empty("polyline", "class", "mid", "points", String.join(" ", points));
    }

    private String at(FanPoint point, ToDoubleFunction<FanPoint> value) {
        double slot = fan.past().size() + lead(point) + 0.5;
        return number(x(slot)) + "," + number(y(value.applyAsDouble(point)));
    }

    private String id(Period period) {
        return fan.measure().label() + "-" + period.code();
    }

    private void table(String noun) {
        html.open("details", "class", "twin").element("summary", "The numbers");
        html.open("table").element("caption", noun + ", expected of single periods, then past");
        html.open("thead").open("tr");
        for (String head : List.of("period", "events", Percent.of(50), Percent.of(90))) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (FanPoint p : fan.ahead()) {
            html.open("tr").element("th", p.period().code(), "scope", "row");
            html.element("td", Figures.whole(p.median()) + " in the middle");
            html.element("td", Figures.range(p.half()));
            html.element("td", Figures.range(p.most())).closeLine();
        }
        html.close().open("tbody");
        for (int i = fan.past().size() - 1; i >= 0; i--) {
            Fan.Was was = fan.past().get(i);
            html.open("tr", "id", id(was.period()));
            html.element("th", was.period().code(), "scope", "row");
            html.element("td", was.count() < 0 ? "not read" : Words.number(was.count()));
            html.element("td", "").element("td", "").closeLine();
        }
        html.close().close().closeLine();
    }
}
