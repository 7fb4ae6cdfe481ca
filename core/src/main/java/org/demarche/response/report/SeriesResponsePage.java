package org.demarche.response.report;

import java.util.List;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.response.SeriesResponse;
import org.demarche.wording.Wrapped;

/** Writes what two series of a file say of each other, as text and as one page of HTML. */
public final class SeriesResponsePage {
    private static final int WIDTH = 100;

    private SeriesResponsePage() {}

    /** The text; lines end in {@code \n}. */
    public static String text(SeriesResponseWords words) {
        StringBuilder out = new StringBuilder();
        out.append(meta(words)).append("\n\n");
        words.sentences().forEach(s -> out.append(Wrapped.lines(s, WIDTH, 0)));
        out.append('\n')
                .append("%-34s %-34s %-34s%n".formatted("runs ahead", "F", "time reversed"));
        for (SeriesResponse.OneWay way : ways(words)) {
            out.append(
                    "%-34s %-34s %-34s%n"
                            .formatted(
                                    arrow(way, words),
                                    Figures.test(way.test()),
                                    Figures.test(way.reversed())));
        }
        return out.toString();
    }

    /** The page, to be saved as UTF-8. */
    public static String page(String title, SeriesResponseWords words) {
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, title, ResponsePage.styleSheet());
        html.open("body").open("main").open("header").element("h1", title);
        html.element("p", meta(words), "class", "meta").closeLine();
        html.open("section", "class", "told");
        words.sentences().forEach(s -> html.element("p", s, "class", "lead"));
        html.closeLine();
        table(html, words);
        html.open("section").element("h2", "What follows a push");
        new ImpulseChart(html, words.names()).draw(words.response());
        html.closeLine();
        html.close().close().close();
        return html.page();
    }

    private static void table(HtmlWriter html, SeriesResponseWords words) {
        html.open("section").element("h2", "Which runs ahead");
        Figures.table(html, "Which runs ahead").open("thead").open("tr");
        for (String head : List.of("Runs ahead", "F", "Time reversed", "Moved, p < 0.05", "")) {
            if (head.isEmpty()) {
                html.element("td", "");
            } else {
                html.element("th", head, "scope", "col");
            }
        }
        html.close().close().open("tbody");
        for (SeriesResponse.OneWay way : ways(words)) {
            html.open("tr").element("th", arrow(way, words), "scope", "row");
            html.element("td", Figures.test(way.test()));
            html.element("td", Figures.test(way.reversed()));
            html.element("td", way.moved().passing() + "/" + way.moved().tried());
            html.element("td", way.verdict().words()).closeLine();
        }
        html.close().close().close().closeLine();
    }

    private static List<SeriesResponse.OneWay> ways(SeriesResponseWords words) {
        return List.of(words.response().forwards(), words.response().backwards());
    }

    private static String arrow(SeriesResponse.OneWay way, SeriesResponseWords words) {
        return words.names().of(way.cause()) + " before " + words.names().of(way.effect());
    }

    private static String meta(SeriesResponseWords words) {
        SeriesResponse response = words.response();
        return "vector autoregression, %d lags, %d steps observed with all of them; order of pushes: %s, %s"
                .formatted(
                        response.lags(),
                        response.steps(),
                        words.names().first(),
                        words.names().second());
    }
}
