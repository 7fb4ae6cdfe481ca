package org.demarche.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Comparison.Difference;
import org.demarche.evaluation.Estimate;
import org.demarche.evaluation.Estimate.Interval;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.Level;
import org.demarche.evaluation.Mistake;
import org.demarche.evaluation.Reliability;
import org.demarche.evaluation.Score;

/** Findings as a terminal shows them, at most 100 characters wide but for sentences. */
public final class EvaluationText {
    private static final String HEAD = "%-18s %6s %6s %6s   %-18s %-18s %s";

    private final boolean withMistakes;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param withMistakes whether to list every mistake with its text
     */
    public EvaluationText(boolean withMistakes) {
        this.withMistakes = withMistakes;
    }

    public String write(Findings findings) {
        Evaluation evaluation = findings.evaluation();
        Takeaway.sentences(findings).forEach(this::line);
        line("");
        line(
                "%s of %s; coder: %s. In brackets: 95 %% intervals."
                        .formatted(
                                Figures.count(evaluation.texts(), "text"),
                                findings.gold(),
                                findings.coder()));
        levels(evaluation);
        breakdown("type, as triples", evaluation.byType());
        breakdown("did it happen", evaluation.byFactuality());
        tags(evaluation);
        traps(evaluation);
        reliability(evaluation.reliability());
        mixUps(evaluation);
        findings.comparison().ifPresent(c -> compare(c, findings.other()));
        kinds(evaluation);
        if (withMistakes) {
            mistakes("", evaluation.mistakes());
        }
        return out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void format(String format, Object... values) {
        line(String.format(Locale.ROOT, format, values));
    }

    private void levels(Evaluation evaluation) {
        for (boolean isLenient : new boolean[] {true, false}) {
            line("");
            head(isLenient ? "lenient" : "strict");
            for (Level level : Level.values()) {
                row(level.label(), evaluation.at(level, isLenient));
            }
        }
        line("");
        for (Level level : Level.values()) {
            format("%-18s %s", level.label(), level.words());
        }
        format("%-18s %s", "lenient, strict", "also what the gold accepts besides; only its first");
    }

    private void head(String name) {
        format(HEAD, name, "found", "extra", "missed", "precision", "recall", "F1");
    }

    private void row(String name, Estimate estimate) {
        Score score = estimate.score();
        format(
                HEAD,
                name,
                score.found(),
                score.extra(),
                score.missed(),
                figure(score.precision(), estimate.precision(), score.found() + score.extra()),
                figure(score.recall(), estimate.recall(), score.found() + score.missed()),
                figure(score.f1(), estimate.f1(), score.found() + score.extra() + score.missed()));
    }

    private static String figure(double share, Interval interval, int whole) {
        return whole == 0 ? "–" : Figures.share(share) + " (" + Figures.interval(interval) + ")";
    }

    private <K> void breakdown(String name, Map<K, Estimate> estimates) {
        line("");
        head(name);
        estimates.forEach((key, e) -> row(key.toString().toLowerCase(Locale.ROOT), e));
    }

    private void tags(Evaluation evaluation) {
        if (evaluation.byTag().isEmpty()) {
            return;
        }
        line("");
        head("phenomenon");
        evaluation.byTag().forEach((tag, t) -> row(tag + " " + t.texts(), t.standing()));
        line("(after each its number of texts; triples with factuality)");
    }

    private void traps(Evaluation evaluation) {
        line("");
        String row = "%-20s %18s %6s %6s   %s";
        format(row, "did not happen", "reported as actual", "of", "share", "");
        evaluation.traps().forEach((f, trapped) -> trap(row, f.label(), trapped));
        trap(row, "all", evaluation.allTraps());
    }

    private void trap(String row, String name, Evaluation.Trapped trapped) {
        format(
                row,
                name,
                trapped.count(),
                trapped.of(),
                Figures.share(trapped.share()),
                "(" + Figures.interval(trapped.interval()) + ")");
    }

    private void reliability(Reliability reliability) {
        if (reliability.events() == 0) {
            return;
        }
        line("");
        String row = "%-18s %6s %6s %11s   %s";
        format(row, "confidence", "events", "mean", "share right", "");
        for (Reliability.Bin bin : reliability.bins()) {
            format(
                    row,
                    Figures.brief(bin.low()) + "–" + Figures.brief(bin.high()),
                    bin.count(),
                    Figures.share(bin.confidence()),
                    Figures.share(bin.share()),
                    "(" + Figures.interval(bin.shareRight()) + ")");
        }
        format(
                "expected calibration error %s, Brier score %s (%s)",
                Figures.share(reliability.calibrationError()),
                Figures.share(reliability.brier()),
                Figures.interval(reliability.brierInterval()));
    }

    private void mixUps(Evaluation evaluation) {
        line("");
        line(
                "types mixed up      gold > coded, the commonest first; the whole table: --html,"
                        + " --json");
        evaluation.types().mixUps().stream()
                .limit(10)
                .forEach(
                        e ->
                                format(
                                        "%18d  %s > %s",
                                        e.getValue(), e.getKey().gold(), e.getKey().coded()));
    }

    private void compare(Comparison comparison, String other) {
        line("");
        String row = "%-18s %9s %9s %9s   %s";
        format(row, "F1, lenient", "other", "this", "change", "interval of the change");
        for (Level level : Level.values()) {
            change(row, level.label(), comparison.lenient().getOrDefault(level, Difference.NONE));
        }
        comparison
                .byType()
                .forEach((type, d) -> change(row, type.name().toLowerCase(Locale.ROOT), d));
        line("(other: " + other + "; types as triples)");
        mistakes("mended: wrong in the other, right here", comparison.mended());
        mistakes("broken: right in the other, wrong here", comparison.broken());
    }

    private void change(String row, String name, Difference difference) {
        format(
                row,
                name,
                Figures.share(difference.before().f1()),
                Figures.share(difference.after().f1()),
                Figures.change(difference.f1Change()),
                Figures.changes(difference.f1()) + (difference.isClear() ? "  clear" : ""));
    }

    private void kinds(Evaluation evaluation) {
        line("");
        line(
                "mistakes            "
                        + evaluation.kinds().entrySet().stream()
                                .map(e -> e.getValue() + " " + e.getKey().words())
                                .collect(Collectors.joining(", ")));
    }

    private void mistakes(String heading, List<Mistake> mistakes) {
        if (!heading.isEmpty()) {
            line("");
            line(heading + ": " + mistakes.size());
        }
        ByText.of(mistakes)
                .forEach(
                        ofOneText -> {
                            line("");
                            String id = ofOneText.get(0).text().article().id();
                            line(id + ": " + Excerpt.of(ofOneText).plain());
                            ofOneText.forEach(m -> line("  " + MistakeWords.of(m)));
                        });
    }
}
