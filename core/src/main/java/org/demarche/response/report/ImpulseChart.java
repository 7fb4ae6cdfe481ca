package org.demarche.response.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.demarche.page.HtmlWriter;
import org.demarche.response.SeriesResponse;
import org.demarche.response.lag.ImpulseResponse;
import org.demarche.series.measure.Interval;

/** Draws what follows a push to one of two series, with bands and the numbers. */
final class ImpulseChart {
    private final HtmlWriter html;
    private final SeriesNames names;

    ImpulseChart(HtmlWriter html, SeriesNames names) {
        this.html = html;
        this.names = names;
    }

    /** All of them, two and two. */
    void draw(SeriesResponse response) {
        html.open("div", "class", "pairs");
        for (SeriesResponse.OneWay way : List.of(response.forwards(), response.backwards())) {
            way.impulses().forEach(this::draw);
        }
        html.closeLine();
    }

    private void draw(ImpulseResponse impulse) {
        String title =
                "After a push to %s: %s (%s)"
                        .formatted(
                                names.of(impulse.cause()),
                                names.of(impulse.effect()),
                                impulse.shock().words());
        String id = "push-" + impulse.cause() + "-" + impulse.shock().words().charAt(0);
        List<double[]> points = points(impulse);
        double low = ends(points).min().orElse(0);
        double high = ends(points).max().orElse(1);
        html.open("figure").element("h3", title);
        PlotArea area = new PlotArea(html, points.size() - 1, Math.min(0, low), Math.max(0, high));
        area.open(title, names.unit() + "s after", false);
        area.draw("told", title, "#" + id, points, false);
        area.close();
        table(impulse, title, id);
        html.closeLine();
    }

    private static DoubleStream ends(List<double[]> points) {
        return points.stream().flatMapToDouble(p -> DoubleStream.of(p[1], p[2], p[3]));
    }

    private static List<double[]> points(ImpulseResponse impulse) {
        List<double[]> points = new ArrayList<>();
        for (int h = 0; h < impulse.values().size(); h++) {
            Interval band = impulse.bands().get(h);
            points.add(new double[] {h, impulse.values().get(h), band.low(), band.high()});
        }
        return points;
    }

    private void table(ImpulseResponse impulse, String title, String id) {
        html.open("details", "class", "twin", "id", id).element("summary", "The numbers");
        Figures.table(html, "Step by step: " + title).open("thead").open("tr");
        for (String head : List.of(names.unit() + "s after", names.value(), "95 % band")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (int h = 0; h < impulse.values().size(); h++) {
            Interval band = impulse.bands().get(h);
            html.open("tr").element("th", Integer.toString(h), "scope", "row");
            html.element("td", Figures.number(impulse.values().get(h)));
            html.element("td", Figures.number(band.low()) + " to " + Figures.number(band.high()))
                    .closeLine();
        }
        html.close().close().close().close();
    }
}
