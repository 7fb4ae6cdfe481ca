package org.demarche.evaluation.report;

import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Comparison.Difference;
import org.demarche.evaluation.Level;
import org.demarche.page.HtmlWriter;

/** The F1 of two runs side by side. */
final class DifferenceTable {
    private DifferenceTable() {}

    static void write(HtmlWriter html, Comparison comparison, String other) {
        String caption = "F1, lenient, with the 95 % interval of the change";
        html.open(
                "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table", "class", "scores").element("caption", caption);
        html.open("thead").open("tr").element("th", "what must be right", "scope", "col");
        html.element("th", other, "scope", "col").element("th", "this run", "scope", "col");
        html.element("th", "change", "scope", "col").close().close();
        html.open("tbody");
        for (Level level : Level.values()) {
            row(html, level.words(), comparison.lenient().getOrDefault(level, Difference.NONE));
        }
        html.close().open("tbody");
        comparison.byType().forEach((type, d) -> row(html, type.name(), d));
        html.close().close().closeLine();
    }

    private static void row(HtmlWriter html, String name, Difference difference) {
        String kind = !difference.isClear() ? "" : difference.f1Change() > 0 ? "better" : "worse";
        html.open("tr", "class", kind).element("th", name, "scope", "row");
        html.element("td", Figures.share(difference.before().f1()));
        html.element("td", Figures.share(difference.after().f1()));
        html.open("td", "class", "change").text(Figures.change(difference.f1Change()) + " ");
        html.element("span", Figures.changes(difference.f1()), "class", "range");
        html.close().closeLine();
    }
}
