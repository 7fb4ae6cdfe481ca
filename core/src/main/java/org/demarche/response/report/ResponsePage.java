package org.demarche.response.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.dyad.Report;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.response.Answer;
import org.demarche.response.Response;
import org.demarche.response.rate.AnswerRate;
import org.demarche.series.report.SeriesPage;
import org.demarche.series.report.SourceWords;
import org.demarche.wording.Articles;
import org.demarche.wording.EventEntry;
import org.demarche.wording.EventWords;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * Writes who answers whom as one page of HTML that needs nothing else: sentences, every figure with
 * its placebos, how fast answers come, what follows a push, and the sentences of acts and answers.
 */
public final class ResponsePage {
    /** How the table of periods is made. */
    static final String INFLUENCE_RULE =
            "Counts of each period explained by both sides' counts in the periods before, held"
                    + " against what was read, with a level of its own for each stretch of time."
                    + " “Times” is what answers are multiplied by after one act in each of those"
                    + " periods, against none.";

    private static final int MOST_CURVES = 6;

    private final HtmlWriter html = new HtmlWriter();
    private final Map<String, Report> shown = new LinkedHashMap<>();
    private final ResponseWords words;
    private final Response response;

    private ResponsePage(ResponseWords words) {
        this.words = words;
        this.response = words.response();
    }

    /** The page, to be saved as UTF-8. */
    public static String write(ResponseWords words) {
        return new ResponsePage(words).write();
    }

    private String write() {
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        PageHead.write(html, words.title(), styleSheet());
        html.open("body").open("main").open("header").element("h1", words.title());
        html.element("p", words.meta(), "class", "meta").closeLine();
        html.open("section", "class", "told");
        words.sentences().forEach(s -> html.element("p", s, "class", "lead"));
        html.closeLine();
        if (response.obstacle().isEmpty()) {
            new ResponseTables(html, words).write();
            curves();
            scores();
            examples();
        }
        howToRead();
        html.close().close().close();
        return html.page();
    }

    /** What pages on answers look like; for the head of a page that has any. */
    static String styleSheet() {
        return SeriesPage.styleSheet()
                + EventEntry.styleSheet()
                + PageHead.styleSheet(ResponsePage.class, "response.css");
    }

    /** Curves of what is told; where nothing is, of what has most cases. */
    private void curves() {
        List<Answer> told =
                response.answers().stream().filter(a -> a.verdict().isFinding()).toList();
        List<Answer> drawn =
                (told.isEmpty() ? response.answers() : told)
                        .stream()
                                .filter(a -> a.rate().isThick())
                                .sorted(
                                        java.util.Comparator.comparingDouble(
                                                        (Answer a) -> a.rate().p().orElse(1))
                                                .thenComparing(a -> -a.rate().cases().whole()))
                                .limit(told.isEmpty() ? 2 : MOST_CURVES)
                                .toList();
        if (drawn.isEmpty()) {
            return;
        }
        html.open("section", "id", "curves").element("h2", "How fast");
        html.open("div", "class", "pairs");
        int next = 0;
        for (Answer answer : drawn) {
            AnswerRate.Question asked = answer.rate().question();
            String title =
                    "%s, then %s of %s"
                            .formatted(
                                    Words.capital(ResponseWords.bare(asked.act()))
                                            + " of "
                                            + Articles.named(words.names().apply(asked.actor())),
                                    ResponseWords.bare(asked.answer()),
                                    asked.answer().isMutual()
                                            ? "the two"
                                            : Articles.named(words.names().apply(asked.other())));
            new CurveChart(html).draw(answer.rate(), title, "curve-" + next++);
        }
        html.close().closeLine();
    }

    private void scores() {
        Optional<SeriesResponseWords> scores = words.scores();
        if (scores.isPresent()) {
            html.open("section", "id", "scores");
            html.element(
                    "h2",
                    "Sums of scores, "
                            + scores.get().names().unit()
                            + " by "
                            + scores.get().names().unit());
            scores.get().sentences().forEach(s -> html.element("p", s, "class", "more"));
            new ImpulseChart(html, scores.get().names()).draw(scores.get().response());
            html.closeLine();
        }
    }

    private void examples() {
        PartyWords parties = new PartyWords(words.names());
        for (Answer answer : response.answers()) {
            if (answer.verdict().isFinding() && !answer.rate().examples().isEmpty()) {
                html.open("section");
                html.element(
                        "h2",
                        "Latest answered: "
                                + ResponseWords.kinds(
                                        answer.rate().question().act(),
                                        answer.rate().question().answer()));
                html.open("ol", "class", "drivers");
                for (AnswerRate.Example example : answer.rate().examples()) {
                    html.open("li");
                    link(example.act().head(), parties);
                    example.answer()
                            .ifPresent(
                                    a -> {
                                        html.text("; then ");
                                        link(a.head(), parties);
                                    });
                    html.closeLine();
                }
                html.close().closeLine();
            }
        }
        if (!shown.isEmpty()) {
            html.open("section", "id", "events").element("h2", "The sentences");
            shown.forEach((id, report) -> EventEntry.write(html, id, report, parties));
            html.closeLine();
        }
    }

    private void link(Report report, PartyWords parties) {
        EventWords event = new EventWords(report, parties);
        String id = "e-" + event.id().replaceAll("[^A-Za-z0-9-]", "_");
        shown.putIfAbsent(id, report);
        html.element("a", Words.date(report.date()) + ", " + event.inSentence(), "href", "#" + id);
    }

    private void howToRead() {
        html.open("section", "id", "method").element("h2", "How to read this").open("dl");
        note("Counted", SourceWords.sentence(response.counted()));
        note("Cases", AnswerRate.RULE);
        note(
                "p",
                "Of single acts: how often all cases moved in time together, by up to a year, are"
                        + " answered as unusually. Adjusted for all %d questions asked of the two"
                                .formatted(response.questions())
                        + " (Benjamini and Hochberg). Only what has an adjusted p of at most 0.05,"
                        + " and is stronger than its placebos, is put into words.");
        note(
                "Before",
                "The same with time running backwards. Where that is told too, the two come"
                        + " together, and order in time does not say who answers whom.");
        note(
                "Others",
                "How many of the most reported pairs without either of the two, put in the place of"
                        + " the answer or of the act, pass with p below 0.05. About one in twenty"
                        + " should.");
        note(
                "Sums of scores",
                "A linear test takes noise to be alike all the time. Where a war makes numbers"
                        + " large for years it is passed too easily, also by series that have nothing"
                        + " to do with each other: read it with its placebos. It is no finding here.");
        note(
                "Not told",
                "Order in time is all this rests on. It does not tell why; and where a war fills"
                        + " every week nothing is left to hold acts against.");
        html.close().closeLine();
    }

    private void note(String about, String text) {
        html.element("dt", about).element("dd", text);
    }
}
