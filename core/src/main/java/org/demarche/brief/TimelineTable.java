package org.demarche.brief;

import java.util.List;
import java.util.function.ToIntFunction;
import org.demarche.page.HtmlWriter;
import org.demarche.series.MonthCounts;
import org.demarche.wording.Words;

/** The numbers of a {@link TimelineChart}, month by month, for who cannot or will not see it. */
final class TimelineTable {
    private record Column(String name, ToIntFunction<MonthCounts> count) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("friendly deeds", m -> m.actual().together().friendlyDeeds()),
                    new Column("friendly words", m -> m.actual().together().friendlyWords()),
                    new Column("hostile deeds", m -> m.actual().together().hostileDeeds()),
                    new Column("hostile words", m -> m.actual().together().hostileWords()),
                    new Column("not as fact", m -> m.apart().total()));

    private TimelineTable() {}

    static void write(HtmlWriter html, BriefPair of) {
        String pair = of.name();
        html.open("details", "class", "twin");
        html.element("summary", "The numbers: " + pair);
        String label = "Table of " + pair;
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "months");
        html.element("caption", pair + ", events a month and " + of.yardstick().words());
        html.open("thead").open("tr").element("th", "month", "scope", "col");
        COLUMNS.forEach(c -> html.element("th", c.name(), "scope", "col"));
        html.element("th", of.yardstick().words(), "scope", "col");
        html.close().close().open("tbody");
        for (MonthCounts month : of.series().months()) {
            html.open("tr").element("th", Words.month(month.month()), "scope", "row");
            boolean isUnread = of.isReadingDated() && !month.isRead();
            for (Column column : COLUMNS) {
                html.element("td", events(isUnread, column.count().applyAsInt(month)));
            }
            html.element("td", articles(of, month));
            html.closeLine();
        }
        html.close().close().close().closeLine();
    }

    private static String articles(BriefPair of, MonthCounts month) {
        if (!of.isReadingDated()) {
            return "not known";
        }
        return month.isRead() ? Words.number(month.articles()) : "none";
    }

    /** A dash, not a nought, where nothing was read and so nothing is known. */
    private static String events(boolean isUnread, int n) {
        return n == 0 && isUnread ? "–" : Words.number(n);
    }
}
