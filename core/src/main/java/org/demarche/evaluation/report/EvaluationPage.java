package org.demarche.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Estimate;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.Level;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;

/**
 * Writes findings as one page of HTML that needs nothing else: no script, no font, no picture, no
 * request to anywhere. Fit for screen, phone, dark and paper.
 */
public final class EvaluationPage {
    private static final String TITLE = "How well events are coded";

    /** The page, to be saved as UTF-8. */
    public String write(Findings findings) {
        Evaluation evaluation = findings.evaluation();
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        String css = PageHead.styleSheet(EvaluationPage.class, "evaluation.css");
        PageHead.write(html, TITLE + ": " + findings.coder() + " on " + findings.gold(), css);
        html.open("body");
        html.element("a", "To the mistakes", "class", "skip", "href", "#mistakes");
        html.open("main");
        header(html, findings);
        findings.comparison().ifPresent(c -> comparison(html, c, findings.other()));
        scores(html, evaluation);
        section(html, "confusion", "What is taken for what");
        HeatTable.write(html, "Types of events", evaluation.types());
        HeatTable.write(html, "Whether it happened", evaluation.factualities());
        html.closeLine();
        if (evaluation.hasConfidence()) {
            section(html, "confidence", "Is it as sure as it may be?");
            ReliabilityChart.write(html, evaluation.reliability());
            html.closeLine();
        }
        section(html, "mistakes", "Mistakes");
        MistakeList.kinds(html, evaluation);
        new MistakeList(html, "").write(evaluation.mistakes());
        html.closeLine();
        howToRead(html);
        html.close().close().close();
        return html.page();
    }

    private static void section(HtmlWriter html, String id, String heading) {
        html.open("section", "id", id).element("h2", heading);
    }

    private static void header(HtmlWriter html, Findings findings) {
        html.open("header").element("h1", TITLE);
        html.open("p", "class", "meta");
        html.text(findings.coder() + " on " + findings.gold() + " · ");
        html.text(Figures.count(findings.evaluation().texts(), "text") + " · ");
        html.element("a", "how to read this", "href", "#method").closeLine();
        List<String> sentences = Takeaway.sentences(findings);
        html.element("p", sentences.get(0), "class", "lead").text("\n");
        if (sentences.size() > 1) {
            String more = String.join(" ", sentences.subList(1, sentences.size()));
            html.element("p", more, "class", "more").text("\n");
        }
        html.closeLine();
    }

    private static void scores(HtmlWriter html, Evaluation evaluation) {
        section(html, "levels", "How much must be right");
        List<ScoreTable.Row> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            levels.add(new ScoreTable.Row(level.words(), evaluation.at(level, true)));
        }
        for (Level level : Level.values()) {
            levels.add(
                    new ScoreTable.Row("strictly: " + level.words(), evaluation.at(level, false)));
        }
        ScoreTable.write(html, "Scores by what must be right", "what must be right", levels);
        html.closeLine();
        section(html, "types", "By type of event");
        ScoreTable.write(html, "Triples by type", "type", rows(evaluation.byType(), t -> t.name()));
        html.closeLine();
        section(html, "factuality", "Did it happen?");
        ScoreTable.write(
                html,
                "Triples with factuality, by factuality",
                "according to the text",
                rows(evaluation.byFactuality(), f -> f.label()));
        traps(html, evaluation);
        html.closeLine();
        if (!evaluation.byTag().isEmpty()) {
            section(html, "phenomena", "By phenomenon");
            List<ScoreTable.Row> tags = new ArrayList<>();
            evaluation
                    .byTag()
                    .forEach(
                            (tag, t) ->
                                    tags.add(
                                            new ScoreTable.Row(
                                                    tag + " · " + Figures.count(t.texts(), "text"),
                                                    t.standing())));
            ScoreTable.write(
                    html, "Triples with factuality in texts that show it", "phenomenon", tags);
            html.closeLine();
        }
    }

    private static <K> List<ScoreTable.Row> rows(
            Map<K, Estimate> estimates, Function<K, String> name) {
        return estimates.entrySet().stream()
                .map(e -> new ScoreTable.Row(name.apply(e.getKey()), e.getValue()))
                .toList();
    }

    private static void traps(HtmlWriter html, Evaluation evaluation) {
        if (evaluation.allTraps().of() == 0) {
            return;
        }
        html.open("p", "class", "note traps").text("Told as having happened, though it had not: ");
        List<String> parts = new ArrayList<>();
        evaluation
                .traps()
                .forEach(
                        (f, t) -> parts.add("%s %d of %d".formatted(f.label(), t.count(), t.of())));
        Evaluation.Trapped all = evaluation.allTraps();
        html.text(String.join(", ", parts));
        html.text("; together " + Figures.percent(all.share(), all.interval()) + ".").closeLine();
    }

    private static void comparison(HtmlWriter html, Comparison comparison, String other) {
        section(html, "against", "Against " + other);
        DifferenceTable.write(html, comparison, other);
        html.element("h3", "Mended: wrong there, right here", "class", "list");
        new MistakeList(html, "None.").write(comparison.mended());
        html.element("h3", "Broken: right there, wrong here", "class", "list");
        new MistakeList(html, "None.").write(comparison.broken());
        html.closeLine();
    }

    private static void howToRead(HtmlWriter html) {
        section(html, "method", "How to read this");
        html.open("dl");
        HowToRead.NOTES.forEach(n -> html.element("dt", n.about()).element("dd", n.text()));
        html.close().closeLine();
    }
}
