package org.demarche.series.report;

import java.util.List;
import org.demarche.page.HtmlWriter;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Measure;
import org.demarche.wording.Words;

/** The numbers of a {@link SeriesChart}, for who cannot or will not see it. */
public final class SeriesTable {
    private static final List<Measure> OTHERS =
            List.of(
                    Measure.MATERIAL_COOPERATION,
                    Measure.VERBAL_COOPERATION,
                    Measure.MATERIAL_CONFLICT,
                    Measure.VERBAL_CONFLICT,
                    Measure.SCORE_MEAN,
                    Measure.SCORE_SUM,
                    Measure.BALANCE,
                    Measure.DEED_SHARE);

    private SeriesTable() {}

    /** Writes it, folded up. */
    public static void write(HtmlWriter html, SeriesView view) {
        String name = view.title();
        html.open("details", "class", "twin").element("summary", "The numbers");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
        html.open("table", "class", "months").element("caption", name);
        html.open("thead").open("tr");
        head(html, view.series().frame().unit().noun());
        head(html, view.measure().words());
        head(html, "95 % interval");
        for (Measure other : OTHERS) {
            head(html, other.words());
        }
        head(html, view.series().counted().yardstick().words());
        head(html, "events of all pairs");
        html.close().close().open("tbody");
        view.series().points().forEach(point -> row(html, point, view.measure()));
        html.close().close().close().closeLine();
    }

    private static void head(HtmlWriter html, String text) {
        html.element("th", text, "scope", "col");
    }

    private static void row(HtmlWriter html, SeriesPoint point, Measure measure) {
        html.open("tr").element("th", point.period().code(), "scope", "row");
        html.element("td", Numbers.of(point.value(measure), measure));
        html.element("td", Numbers.of(point.interval(measure), measure));
        for (Measure other : OTHERS) {
            html.element("td", Numbers.of(point.value(other), other));
        }
        html.element("td", point.isRead() ? Words.number(point.exposure().articles()) : "none");
        html.element("td", Words.number(point.exposure().events()));
        html.closeLine();
    }
}
