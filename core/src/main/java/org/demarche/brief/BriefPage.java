package org.demarche.brief;

import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Drawing;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.wording.EventEntry;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * Writes a brief as one page of HTML that needs nothing else: no script, no font, no picture, no
 * request to anywhere. Fit for screen, phone, dark and paper.
 */
public final class BriefPage {
    /** Stands in place of the timeline where there is none. */
    static final String NO_TIMELINE =
            "There is no timeline: no event here is dated to a month. Where you know the day of an"
                    + " article, read it again with demarche read --published DAY.";

    /** The page, to be saved as UTF-8. */
    public String write(Brief brief) {
        List<Anchors> anchors = anchors(brief);
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, brief.title(), css());
        html.open("body");
        html.element("a", "To what happened", "class", "skip", "href", "#events-1");
        Drawing.hatch(html);
        html.open("main");
        header(html, brief, anchors.get(0));
        timeline(html, brief, anchors);
        turned(html, brief, anchors.get(0));
        html.open("section", "id", "deeds").element("h2", "Deeds and words");
        DeedsTable.write(html, brief, anchors);
        html.closeLine();
        brief.chapters().forEach(chapter -> chapter.write(html));
        events(html, brief, anchors);
        howToRead(html, brief);
        html.close().close().close();
        return html.page();
    }

    private static String css() {
        return PageHead.styleSheet(PageHead.class, "chart.css")
                + EventEntry.styleSheet()
                + Chapters.styleSheet()
                + PageHead.styleSheet(BriefPage.class, "page.css");
    }

    private static List<Anchors> anchors(Brief brief) {
        List<Anchors> anchors = new ArrayList<>();
        for (BriefPair pair : brief.pairs()) {
            boolean isMain = anchors.isEmpty();
            Listing.Limits limits = isMain ? Listing.Limits.MAIN : Listing.Limits.OTHER;
            anchors.add(new Anchors(anchors.size() + 1, Listing.of(pair.events(), limits)));
        }
        return anchors;
    }

    private static void header(HtmlWriter html, Brief brief, Anchors anchors) {
        html.open("header").element("h1", brief.title());
        html.open("p", "class", "meta").text(brief.meta() + " · ");
        html.element("a", "how to read this", "href", "#method").closeLine();
        String kind = "lead";
        for (List<LeadSentence> paragraph : Lead.of(brief, anchors)) {
            html.open("p", "class", kind);
            paragraph.forEach(sentence -> sentence(html, sentence));
            html.closeLine();
            kind = "more";
        }
        html.closeLine();
    }

    private static void turned(HtmlWriter html, Brief brief, Anchors anchors) {
        if (brief.turned().isEmpty()) {
            return;
        }
        html.open("section", "id", "turned").element("h2", "When it turned");
        for (List<LeadSentence> paragraph : Turned.of(brief, anchors)) {
            html.open("p", "class", "more");
            paragraph.forEach(sentence -> sentence(html, sentence));
            html.closeLine();
        }
        BriefPair pair = brief.main();
        String command = "demarche turns %s %s --html turns.html";
        html.open("p", "class", "note").text("Drawn, with all figures and causes: ");
        html.element("code", command.formatted(pair.record().a(), pair.record().b()));
        html.close().closeLine();
    }

    private static void sentence(HtmlWriter html, LeadSentence sentence) {
        html.text(sentence.before());
        if (sentence.target().isEmpty()) {
            html.text(sentence.linked());
        } else {
            html.element("a", sentence.linked(), "href", "#" + sentence.target());
        }
        html.text(sentence.after() + " ");
    }

    private static void timeline(HtmlWriter html, Brief brief, List<Anchors> anchors) {
        html.open("section", "id", "timeline").element("h2", "Month by month");
        if (brief.hasMonths()) {
            charts(html, brief, anchors);
        } else {
            html.element("p", NO_TIMELINE, "class", "none");
        }
        html.closeLine();
    }

    private static void charts(HtmlWriter html, Brief brief, List<Anchors> anchors) {
        boolean isReadingDated = brief.main().isReadingDated();
        legend(html, isReadingDated);
        int largest = 0;
        for (BriefPair pair : brief.pairs()) {
            largest = Math.max(largest, TimelineChart.peak(pair.series()));
        }
        html.open("figure");
        for (Anchors anchor : anchors) {
            BriefPair pair = brief.pairs().get(anchor.pair() - 1);
            Scale scale = Scale.of(TimelineChart.peak(pair.series()), largest);
            chartName(html, pair, scale);
            new TimelineChart(html, pair, scale.top())
                    .events("Events a month between " + pair.name(), anchor);
        }
        if (isReadingDated) {
            String reading = Words.capital(brief.main().yardstick().words());
            html.element("h3", reading + " a month, of any pair");
            new TimelineChart(html, brief.main(), 0).coverage(reading + " a month");
        }
        html.element(
                "figcaption",
                "Events told as having happened, by the month they happened in. A bar leads to the"
                        + " first listed event of its month.");
        html.close();
        brief.pairs().forEach(p -> TimelineTable.write(html, p));
    }

    private static void chartName(HtmlWriter html, BriefPair pair, Scale scale) {
        html.open("h3").text(Words.capital(pair.name()));
        if (scale.isOwn()) {
            html.text(" ").element("span", "· " + scale.caption("month"), "class", "own");
        }
        html.closeLine();
    }

    private static void legend(HtmlWriter html, boolean isReadingDated) {
        html.open("ul", "class", "legend");
        key(html, "coop", "cooperation, up: deeds");
        key(html, "coop said", "words");
        key(html, "conf", "conflict, down: deeds");
        key(html, "conf said", "words");
        if (isReadingDated) {
            key(html, "gap", "nothing read");
        }
        html.closeLine();
    }

    private static void key(HtmlWriter html, String kind, String text) {
        html.open("li").open("svg", "width", "14", "height", "12", "aria-hidden", "true");
        html.empty("rect", "class", kind, "width", "14", "height", "12");
        if (kind.endsWith(" said")) {
            String solid = kind.substring(0, kind.indexOf(' '));
            html.empty("rect", "class", solid, "width", "14", "height", "1.5");
        }
        html.close().text(" " + text).closeLine();
    }

    private static void events(HtmlWriter html, Brief brief, List<Anchors> anchors) {
        PartyWords parties = new PartyWords(brief.names());
        for (Anchors anchor : anchors) {
            BriefPair pair = brief.pairs().get(anchor.pair() - 1);
            String heading =
                    anchors.size() == 1 ? "What happened" : "What happened between " + pair.name();
            html.open("section", "id", anchor.events()).element("h2", heading);
            new EventList(html, anchor, parties).write(pair);
            html.closeLine();
        }
    }

    private static void howToRead(HtmlWriter html, Brief brief) {
        html.open("section", "id", "method").element("h2", "How to read this");
        html.open("dl");
        for (HowToRead.Note note : HowToRead.notes(brief)) {
            html.element("dt", note.about()).element("dd", note.text());
        }
        html.close().closeLine();
    }
}
