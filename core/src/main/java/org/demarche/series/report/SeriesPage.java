package org.demarche.series.report;

import org.demarche.chart.Drawing;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.series.SeriesPoint;
import org.demarche.wording.Words;

/**
 * Writes a series as one page of HTML that needs nothing else: the drawing, how much was read under
 * it, the numbers, and how to read them.
 */
public final class SeriesPage {
    /** What charts of series look like; for the head of a page that has any. */
    public static String styleSheet() {
        return PageHead.styleSheet(PageHead.class, "chart.css")
                + PageHead.styleSheet(SeriesPage.class, "series.css");
    }

    /** What charts hatch with; once a page. */
    public static void hatch(HtmlWriter html) {
        Drawing.hatch(html);
    }

    /** The page, to be saved as UTF-8. */
    public String write(SeriesView view) {
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, view.title(), styleSheet());
        html.open("body");
        Drawing.hatch(html);
        html.open("main").open("header").element("h1", view.title());
        html.element("p", figures(view), "class", "meta").closeLine();
        html.open("section").element("h2", Words.capital(view.measure().words()));
        charts(html, view, ChartMarks.NONE);
        SeriesTable.write(html, view);
        html.closeLine();
        html.open("section", "id", "method").element("h2", "How to read this").open("dl");
        note(html, "Measure", view.measure().formula() + "; " + view.measure().unit() + ".");
        note(html, "Interval", view.measure().intervalMethod() + ", at 95 %; " + WHY_NARROW);
        note(html, "Counted", SourceWords.sentence(view.series().counted()));
        note(html, "Gaps", GAPS);
        note(html, "Thin line", "A running mean of five, to guide the eye; no figure rests on it.");
        html.close().closeLine();
        html.close().close().close();
        return html.page();
    }

    private static final String WHY_NARROW =
            "it takes events to be independent, which reports of one quarrel are not, so it is"
                    + " rather too narrow.";

    /** What hatching and a bare line mean. */
    public static final String GAPS =
            "Where nothing was read the ground is hatched, and no event means nothing. A short flat"
                    + " mark on the line stands for a period that was read and tells of no event.";

    /** The chart with its marks and what was read beneath. */
    public static void charts(HtmlWriter html, SeriesView view, ChartMarks marks) {
        SeriesChart chart = new SeriesChart(html, view);
        html.open("figure");
        chart.draw(view.title(), marks);
        String unit = view.series().frame().unit().noun();
        String coverage = Words.capital(view.series().counted().yardstick().words()) + " a " + unit;
        html.element("h3", coverage + ", of any pair");
        chart.coverage(coverage);
        html.closeLine();
    }

    private static void note(HtmlWriter html, String about, String text) {
        html.element("dt", about).element("dd", text);
    }

    private static String figures(SeriesView view) {
        String unit = view.series().frame().unit().noun();
        return "%s · %s read without an event · %s not read"
                .formatted(
                        SourceWords.counted(view.series().counted()),
                        Words.count(view.series().count(SeriesPoint.State.ZERO), unit),
                        Words.count(view.series().count(SeriesPoint.State.GAP), unit));
    }
}
