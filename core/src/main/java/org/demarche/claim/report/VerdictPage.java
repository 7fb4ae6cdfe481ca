package org.demarche.claim.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.claim.Evidence;
import org.demarche.claim.Figure;
import org.demarche.claim.Hinge;
import org.demarche.claim.Ruling;
import org.demarche.claim.Verdict;
import org.demarche.claim.grammar.Understanding;
import org.demarche.dyad.Occurrence;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.record.RecordedEvent;
import org.demarche.wording.EventEntry;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * Writes a verdict as one card of HTML that needs nothing else: what was understood, the ruling and
 * its reasons, bars with intervals and their table, the strongest evidence on both sides with its
 * sentences, and what the ruling hangs on.
 */
public final class VerdictPage {
    private static final int WIDTH = 260;

    /** The page, to be saved as UTF-8. */
    public String write(Understanding read, Verdict verdict, ClaimWords words) {
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, "Claim: " + read.text(), EventEntry.styleSheet() + styleSheet());
        html.open("body").open("main").open("header");
        html.element("p", "A claim, held against the record", "class", "meta");
        html.open("h1").text("“" + read.text() + "”").close().closeLine();
        understood(html, read, verdict, words);
        card(html, verdict, words);
        html.open("section").element("h2", "The evidence");
        Set<String> written = new LinkedHashSet<>();
        evidence(html, "For", verdict.pro(), words, written);
        evidence(html, "Against", verdict.contra(), words, written);
        html.closeLine();
        howToRead(html);
        html.close().close().close();
        return html.page();
    }

    /** What cards look like; for the head of a page that has any. */
    public static String styleSheet() {
        return PageHead.styleSheet(VerdictPage.class, "claim.css");
    }

    /** The ruling with reasons, figures and what it hangs on, as a section of any page. */
    public static void card(HtmlWriter html, Verdict verdict, ClaimWords words) {
        html.open("section", "class", "verdict " + kind(verdict.ruling()));
        html.open("p", "class", "ruling");
        html.element("strong", Words.capital(verdict.ruling().words()));
        if (verdict.isHanging()) {
            html.text(" ").element("span", "hangs on what counts", "class", "chip not");
        }
        html.close();
        verdict.reasons().forEach(r -> html.element("p", r, "class", "more"));
        figures(html, verdict.figures());
        hinges(html, verdict.hinges());
        verdict.remarks().forEach(r -> html.element("p", r, "class", "note"));
        html.closeLine();
    }

    private static String kind(Ruling ruling) {
        return ruling.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void understood(
            HtmlWriter html, Understanding read, Verdict verdict, ClaimWords words) {
        html.open("section", "class", "understood").element("h2", "What was understood").open("dl");
        for (ClaimWords.Part part : words.parts(verdict.window())) {
            html.element("dt", part.name()).open("dd").text(part.words());
            if (!part.option().isEmpty()) {
                html.text(" ").element("code", part.option());
            }
            html.close();
        }
        if (!read.aside().isEmpty()) {
            html.element("dt", "left aside").element("dd", String.join(", ", read.aside()));
        }
        html.close();
        html.element(
                "p",
                "What was misread is corrected by the options of demarche check named beside it.",
                "class",
                "note");
        html.closeLine();
    }

    private static void figures(HtmlWriter html, List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        String label = "Counts with their 95 % intervals";
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
        html.open("table", "class", "figures").element("caption", label).open("thead").open("tr");
        for (String head : List.of("what", "count", "out of", "rate or share")) {
            html.element("th", head, "scope", "col");
        }
        html.element("td", "", "class", "plot").close().close().open("tbody");
        for (Figure figure : figures) {
            html.open("tr").element("th", figure.what(), "scope", "row");
            html.element("td", Words.number(figure.count()));
            html.element("td", figure.outOf());
            html.element("td", FigureWords.value(figure));
            html.open("td", "class", "plot");
            bar(html, figure, most(figures, figure));
            html.close().closeLine();
        }
        html.close().close().closeLine();
    }

    /** The top of the scale: 1 for shares; for rates of one unit the highest upper end. */
    private static double most(List<Figure> figures, Figure like) {
        if (like.isShare()) {
            return 1;
        }
        return figures.stream()
                .filter(f -> !f.isShare() && f.unit().equals(like.unit()))
                .mapToDouble(f -> f.interval().high())
                .max()
                .orElse(1);
    }

    private static void bar(HtmlWriter html, Figure figure, double most) {
        double unit = most > 0 && Double.isFinite(most) ? (WIDTH - 4) / most : 0;
        String box = "0 0 %d 16".formatted(WIDTH);
        html.open(
                "svg", "viewBox", box, "width", "" + WIDTH, "height", "16", "aria-hidden", "true");
        String[] place = {"x", "0", "y", "3", "width", number(unit * figure.value())};
        html.empty(
                "rect", "class", "count", place[0], place[1], place[2], place[3], place[4],
                place[5], "height", "10");
        html.empty(
                "line",
                "class",
                "ci",
                "x1",
                number(unit * figure.interval().low()),
                "x2",
                number(unit * Math.min(most, figure.interval().high())),
                "y1",
                "8",
                "y2",
                "8");
        html.close();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void hinges(HtmlWriter html, List<Hinge> hinges) {
        if (hinges.isEmpty()) {
            return;
        }
        html.element("h3", "Would it change?").open("ul", "class", "hinges");
        for (Hinge hinge : hinges) {
            html.open("li").text(Words.capital(hinge.words()) + ": ");
            String verdict =
                    hinge.isDecisive()
                            ? "yes, " + hinge.ruling().words()
                            : "no, still " + hinge.ruling().words();
            html.element("b", verdict, "class", hinge.isDecisive() ? "decisive" : "same").close();
        }
        html.closeLine();
    }

    private static void evidence(
            HtmlWriter html,
            String side,
            Evidence evidence,
            ClaimWords words,
            Set<String> written) {
        String told =
                evidence.total() == 0
                        ? "none on record"
                        : Words.number(evidence.total()) + ", " + evidence.label();
        html.element("h3", side + ": " + told);
        for (Occurrence one : evidence.strongest()) {
            String id = "e-" + one.head().origin().key().replaceAll("[^A-Za-z0-9-]", "_");
            if (!written.add(id)) {
                continue;
            }
            if (one.head().coded().isPresent()) {
                RecordedEvent coded = one.head().coded().get();
                EventEntry.write(html, id, coded, new PartyWords(words.names()));
            } else {
                outside(html, id, new OccurrenceWords(one, words.names()));
            }
        }
    }

    private static void outside(HtmlWriter html, String id, OccurrenceWords told) {
        boolean isFriendly = told.one().what().type().quad().isCooperative();
        String kind = isFriendly ? "coop" : "conf";
        html.open("article", "class", "ev " + kind, "id", id);
        String date = told.one().date().toString();
        html.element("time", date, "datetime", date).open("div");
        html.element("p", told.line().substring(date.length()).strip(), "class", "what");
        if (!told.text().isBlank()) {
            html.element("p", told.text(), "class", "q", "dir", "auto");
        }
        html.element("div", told.source(), "class", "src").close().closeLine();
    }

    private static void howToRead(HtmlWriter html) {
        html.open("section", "id", "method").element("h2", "How to read this").open("dl");
        note(
                html,
                "Verdict",
                "Borne out, contradicted or mixed by a stated rule for each form of claim; “not"
                        + " enough coverage” wherever the record is too thin for that rule. It says"
                        + " what was reported, not what is true.");
        note(
                html,
                "Counts",
                "Each happening once, as far as reports of it could be joined; rates are held"
                        + " against how much was reported in the same days, with exact 95 %"
                        + " intervals.");
        note(
                html,
                "Would it change?",
                "The same test again without one kind of evidence, or with what is only alleged or"
                        + " planned.");
        html.close().closeLine();
    }

    private static void note(HtmlWriter html, String about, String text) {
        html.element("dt", about).element("dd", text);
    }
}
