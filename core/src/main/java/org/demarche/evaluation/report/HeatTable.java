package org.demarche.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.evaluation.Confusion;
import org.demarche.page.HtmlWriter;

/** A confusion table whose fields are the darker the larger their share of the row. */
final class HeatTable {
    private static final int SHADES = 5;

    private HeatTable() {}

    static void write(HtmlWriter html, String what, Confusion confusion) {
        List<String> labels = new ArrayList<>(confusion.used());
        String caption = what + ": in rows what people say, in columns what was coded";
        html.open(
                "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table", "class", "heat").element("caption", caption);
        html.open("thead").open("tr").element("th", "people ↓ coded →", "scope", "col");
        labels.forEach(l -> head(html, l));
        boolean isOneSided = isOneSided(confusion);
        List<String> columns = new ArrayList<>(labels);
        if (isOneSided) {
            head(html, "missed");
            columns.add(Confusion.NOTHING);
        }
        html.close().close().open("tbody");
        labels.forEach(l -> row(html, l, columns, confusion));
        if (isOneSided) {
            row(html, Confusion.NOTHING, columns, confusion);
        }
        html.close().close().closeLine();
    }

    /** Whether some events stand on one side only. */
    private static boolean isOneSided(Confusion confusion) {
        return confusion.counts().keySet().stream()
                .anyMatch(
                        c ->
                                c.gold().equals(Confusion.NOTHING)
                                        || c.coded().equals(Confusion.NOTHING));
    }

    private static void head(HtmlWriter html, String label) {
        html.open("th", "scope", "col", "class", "turned");
        html.element("span", label.toLowerCase(Locale.ROOT)).close();
    }

    private static void row(
            HtmlWriter html, String gold, List<String> columns, Confusion confusion) {
        int sum = columns.stream().mapToInt(c -> confusion.count(gold, c)).sum();
        boolean isNothing = gold.equals(Confusion.NOTHING);
        html.open("tr").element("th", isNothing ? "made up" : gold, "scope", "row");
        for (String coded : columns) {
            int n = confusion.count(gold, coded);
            boolean isRight = gold.equals(coded) && !isNothing;
            int shade = n == 0 ? 0 : (int) Math.ceil((double) SHADES * n / sum);
            String kind = (isRight ? "right" : "wrong") + " s" + shade;
            String title = "people: %s, coded: %s".formatted(gold, coded);
            html.element("td", n == 0 ? "" : Integer.toString(n), "class", kind, "title", title);
        }
        html.closeLine();
    }
}
