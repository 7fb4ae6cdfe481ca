package org.demarche.response.report;

import java.util.List;
import org.demarche.page.HtmlWriter;
import org.demarche.page.Percent;
import org.demarche.response.rate.AnswerRate;
import org.demarche.response.rate.Curve;
import org.demarche.series.measure.Interval;
import org.demarche.wording.Words;

/** Draws how fast acts were answered beside how fast the same came anyway, with the numbers. */
final class CurveChart {
    private final HtmlWriter html;

    CurveChart(HtmlWriter html) {
        this.html = html;
    }

    /**
     * Draws it.
     *
     * @param id what its table is called on the page
     */
    void draw(AnswerRate rate, String title, String id) {
        int days = rate.question().days();
        html.open("figure").element("h3", title);
        PlotArea area = new PlotArea(html, days, 0, 1);
        area.open("Share answered by each day: " + title, "days", true);
        Curve cases = rate.curves().cases();
        Curve base = rate.curves().base();
        area.draw("rest", words("Otherwise", base), "#" + id, points(base), true);
        area.draw("told", words("After the act", cases), "#" + id, points(cases), true);
        area.close();
        html.open("figcaption");
        html.element("span", "after the act", "class", "key told").text(" ");
        html.element("span", "otherwise", "class", "key rest");
        html.text(" with 95 % intervals, each day for itself").close();
        table(rate, title, id);
        html.closeLine();
    }

    private static String words(String who, Curve curve) {
        Curve.Point last = curve.points().get(curve.points().size() - 1);
        return "%s: %s by day %d".formatted(who, Percent.of(last.share()), last.day());
    }

    private static List<double[]> points(Curve curve) {
        return curve.points().stream()
                .map(
                        p ->
                                new double[] {
                                    p.day(), p.share(), p.interval().low(), p.interval().high()
                                })
                .toList();
    }

    private void table(AnswerRate rate, String title, String id) {
        html.open("details", "class", "twin", "id", id).element("summary", "The numbers");
        Figures.table(html, "By day: " + title).open("thead").open("tr");
        for (String head :
                List.of("By day", "After the act", "95 %", "Open", "Otherwise", "95 %")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        List<Curve.Point> cases = rate.curves().cases().points();
        List<Curve.Point> base = rate.curves().base().points();
        int every = Math.max(1, rate.question().days() / 10);
        for (int day = 0; day < cases.size(); day += every) {
            html.open("tr").element("th", Integer.toString(day), "scope", "row");
            html.element("td", Percent.of(cases.get(day).share()));
            html.element("td", interval(cases.get(day).interval()));
            html.element("td", Integer.toString(cases.get(day).open()));
            html.element("td", Percent.of(base.get(day).share()));
            html.element("td", interval(base.get(day).interval())).closeLine();
        }
        html.close().close().close().close();
    }

    private static String interval(Interval interval) {
        return Words.percent(interval.low()) + "–" + Words.percent(interval.high());
    }
}
