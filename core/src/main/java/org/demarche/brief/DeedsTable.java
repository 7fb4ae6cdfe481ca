package org.demarche.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.ontology.QuadClass;
import org.demarche.page.HtmlWriter;
import org.demarche.page.Percent;
import org.demarche.series.measure.QuadCounts;
import org.demarche.series.measure.Share;
import org.demarche.wording.Words;

/** Who does and who only speaks: deeds against words by side, with what is told but no fact. */
final class DeedsTable {
    private DeedsTable() {}

    /**
     * A row: one side's hostile or friendly events.
     *
     * @param who who acts on whom
     * @param kind “hostile” or “friendly”
     * @param deeds the share of deeds; its whole is deeds and words
     * @param apart how many more are planned, possible, alleged or denied
     * @param actor code of who acts; empty for what both do together
     */
    record Row(String who, String kind, Share deeds, int apart, String actor) {
        /** Whether something that happened is counted in the row, as a deed or as a word. */
        boolean counts(Occurrence happened, boolean isDeed) {
            QuadClass quad = happened.what().type().quad();
            boolean isSide =
                    actor.isEmpty()
                            ? happened.isMutual()
                            : !happened.isMutual() && happened.dyad().actor().code().equals(actor);
            return happened.isActual()
                    && isSide
                    && quad.isDeed() == isDeed
                    && quad.isCooperative() == kind.equals("friendly");
        }

        int words() {
            return deeds.whole() - deeds.part();
        }

        boolean isTooFew() {
            return deeds.whole() < Lead.FEW;
        }

        /** “70 % (60–79)”, or why there is no share. */
        String shareInWords() {
            if (deeds.whole() == 0) {
                return "–";
            }
            double value = deeds.value().orElse(0);
            return isTooFew() ? "too few" : Percent.of(value) + " (" + Words.interval(deeds) + ")";
        }
    }

    /** The rows of a pair, also those of zeros. */
    static List<Row> rows(BriefPair pair) {
        String ab = pair.nameA() + " → " + pair.nameB();
        String ba = pair.nameB() + " → " + pair.nameA();
        String both = pair.nameA() + " ↔ " + pair.nameB();
        String a = pair.record().a();
        String b = pair.record().b();
        var actual = pair.series().actual();
        var apart = pair.series().apart();
        List<Row> rows = new ArrayList<>();
        rows.add(hostile(ab, a, actual.ab(), apart.ab()));
        rows.add(hostile(ba, b, actual.ba(), apart.ba()));
        rows.add(friendly(ab, a, actual.ab(), apart.ab()));
        rows.add(friendly(ba, b, actual.ba(), apart.ba()));
        rows.add(friendly(both, "", actual.mutual(), apart.mutual()));
        return rows;
    }

    private static Row hostile(String who, String actor, QuadCounts actual, QuadCounts apart) {
        return new Row(who, "hostile", actual.hostileDeedShare(), apart.conflict(), actor);
    }

    private static Row friendly(String who, String actor, QuadCounts actual, QuadCounts apart) {
        return new Row(who, "friendly", actual.friendlyDeedShare(), apart.cooperation(), actor);
    }

    /** Each count leads to the newest listed of what it counts. */
    static void write(HtmlWriter html, Brief brief, List<Anchors> anchors) {
        String label = "Table of deeds and words";
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "deeds");
        html.element(
                "caption",
                "Deeds and words by side, with the share of deeds and its 95 % interval");
        html.open("thead").open("tr");
        for (String head : List.of("who → whom", "", "deeds", "words", "share of deeds")) {
            html.element(head.isEmpty() ? "td" : "th", head, scope(head));
        }
        html.element("td", "", "class", "plot");
        html.element("th", "not as fact", "scope", "col").close().close();
        for (Anchors anchor : anchors) {
            html.open("tbody");
            rows(brief.pairs().get(anchor.pair() - 1)).forEach(row -> row(html, row, anchor));
            html.closeLine();
        }
        html.close().closeLine();
    }

    private static String[] scope(String head) {
        return head.isEmpty() ? new String[0] : new String[] {"scope", "col"};
    }

    private static void count(HtmlWriter html, int n, Row row, boolean isDeed, Anchors anchors) {
        Optional<Occurrence> newest =
                anchors.listing().shown().stream().filter(o -> row.counts(o, isDeed)).findFirst();
        html.open("td");
        if (newest.isPresent()) {
            html.element("a", Words.number(n), "href", "#" + anchors.id(newest.get()));
        } else {
            html.text(Words.number(n));
        }
        html.close();
    }

    private static void row(HtmlWriter html, Row row, Anchors anchors) {
        html.open("tr", "class", row.kind());
        html.element("th", row.who(), "scope", "row");
        html.element("td", row.kind(), "class", "kind");
        count(html, row.deeds().part(), row, true, anchors);
        count(html, row.words(), row, false, anchors);
        if (row.isTooFew()) {
            html.element("td", row.shareInWords(), "class", "few")
                    .element("td", "", "class", "plot");
        } else {
            html.element("td", row.shareInWords());
            html.open("td", "class", "plot");
            plot(html, row.deeds());
            html.close();
        }
        html.element("td", Words.number(row.apart())).closeLine();
    }

    private static void plot(HtmlWriter html, Share share) {
        html.open("svg", "width", "100%", "height", "14", "aria-hidden", "true");
        line(html, "grid", new String[] {"0%", "100%"}, new String[] {"7", "7"});
        line(html, "grid", new String[] {"50%", "50%"}, new String[] {"2", "12"});
        String[] interval = {percent(share.low()), percent(share.high())};
        line(html, "ci", interval, new String[] {"7", "7"});
        String x = percent(share.value().orElse(0));
        html.empty("circle", "class", "dot", "cx", x, "cy", "7", "r", "4").close();
    }

    private static void line(HtmlWriter html, String kind, String[] x, String[] y) {
        html.empty("line", "class", kind, "x1", x[0], "x2", x[1], "y1", y[0], "y2", y[1]);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
