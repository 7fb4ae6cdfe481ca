package org.demarche.change.report;

import java.util.List;
import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.ValueSeries;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;

/** Turning points as one page: the series, its regimes, the turns with their intervals, tables. */
public final class TurnsPage {
    /** A longer series is drawn, and not listed value by value. */
    private static final int LISTED = 3000;

    /**
     * The whole page.
     *
     * @param name what the series is called
     */
    public String write(String name, TurningPointReport report) {
        HtmlWriter html = new HtmlWriter();
        String title = "When it turned: " + name;
        html.open("html", "lang", "en");
        PageHead.write(html, title, PageHead.styleSheet(TurnsPage.class, "turns.css"));
        html.open("body").open("main");
        html.element("h1", title).element("p", meta(report), "class", "meta");
        html.element("p", Answer.of(report), "class", "lead");
        Answer.nearest(report).ifPresent(n -> html.element("p", n));
        Answer.episodes(report).ifPresent(e -> html.element("p", e));
        html.element("h2", "The series and its regimes");
        figure(html, report);
        if (report.hasTurned()) {
            html.element("h2", "Turning points");
            turns(html, report);
        }
        html.element("h2", "Regimes");
        regimes(html, report);
        html.element("h2", "Why this model");
        html.open("ul", "class", "note");
        report.why().forEach(w -> html.element("li", w));
        html.close();
        observations(html, report.series());
        return html.close().close().close().page();
    }

    private static String meta(TurningPointReport report) {
        return "Model: %s · intervals at 90 %% · penalty of a turn %s"
                .formatted(report.model().label(), Numbers.of(report.penalty()));
    }

    private static void figure(HtmlWriter html, TurningPointReport report) {
        html.open("figure");
        new RegimeChart(html, report).draw();
        String exposure = report.series().hasExposure() ? " Below: what each value is out of." : "";
        html.element(
                "figcaption",
                "Thin line: observations. Thick: what each regime expects. Bands: where each turn"
                        + " lies with 90 % probability; each is a link to its row."
                        + exposure);
        html.closeLine();
    }

    private static void turns(HtmlWriter html, TurningPointReport report) {
        head(
                html,
                List.of(
                        "",
                        "turned",
                        "earliest",
                        "latest",
                        "probability",
                        "before",
                        "after",
                        "stability"));
        int number = 1;
        for (TurningPoint point : report.turningPoints()) {
            html.open("tr", "id", "t" + point.index());
            html.element("td", Integer.toString(number++));
            cells(
                    html,
                    report.label(point.index()),
                    report.label(point.low()),
                    report.label(point.high()),
                    Numbers.probability(point.probability()),
                    Numbers.of(point.before()),
                    Numbers.of(point.after()),
                    Numbers.percent(point.stability()));
            html.closeLine();
        }
        html.close().close().closeLine();
        html.element(
                "p",
                "Probability: that there is a turn between the neighbouring ones at all. Stability:"
                        + " at which share of the penalties from a quarter to four times the one taken"
                        + " it is found.",
                "class",
                "note");
    }

    private static void regimes(HtmlWriter html, TurningPointReport report) {
        boolean isSloped = report.model().hasSlope();
        String level = report.model().isOfCounts() ? "rate" : "level";
        head(
                html,
                isSloped
                        ? List.of("from", "to", "observations", level, "change a step", "spread")
                        : List.of("from", "to", "observations", level, "spread"));
        for (Regime regime : report.regimes()) {
            html.open("tr");
            cells(
                    html,
                    report.label(regime.from()),
                    report.label(regime.end() - 1),
                    Integer.toString(regime.length()),
                    Numbers.of(regime.level()));
            if (isSloped) {
                cells(html, Numbers.of(regime.slope()));
            }
            cells(html, Numbers.of(regime.spread()));
            html.closeLine();
        }
        html.close().close().closeLine();
    }

    private static void observations(HtmlWriter html, ValueSeries series) {
        if (series.length() > LISTED) {
            return;
        }
        html.open("details", "class", "twin").element("summary", "Every observation");
        head(html, List.of("observation", "value", "out of"));
        for (int i = 0; i < series.length(); i++) {
            html.open("tr");
            cells(
                    html,
                    series.label(i),
                    series.isObserved(i) ? Numbers.of(series.value(i)) : "missing",
                    series.hasExposure() ? Numbers.of(series.exposure(i)) : "");
            html.closeLine();
        }
        html.close().close().close().closeLine();
    }

    private static void head(HtmlWriter html, List<String> names) {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        names.forEach(n -> html.element("th", n, "scope", "col"));
        html.close().close().open("tbody");
    }

    private static void cells(HtmlWriter html, String... texts) {
        for (String text : texts) {
            html.element("td", text);
        }
    }
}
