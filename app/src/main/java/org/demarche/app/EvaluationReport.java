package org.demarche.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.Level;
import org.demarche.evaluation.Mistake;
import org.demarche.evaluation.Score;

/** An evaluation as a person or a program reads it. */
final class EvaluationReport {
    private static final double ROUND = 1000;

    private final Evaluation evaluation;
    private final boolean withMistakes;

    EvaluationReport(Evaluation evaluation, boolean withMistakes) {
        this.evaluation = evaluation;
        this.withMistakes = withMistakes;
    }

    void text(Output out) {
        out.line(evaluation.texts() + " texts");
        out.line();
        levels(out);
        out.line();
        types(out);
        out.line();
        traps(out);
        if (withMistakes) {
            mistakes(out);
        }
    }

    private void levels(Output out) {
        out.line(" ".repeat(31) + "lenient" + " ".repeat(23) + "strict");
        String row = "%-10s %9s %8s %8s   %9s %8s %8s   %s";
        out.format(
                row,
                "level",
                "precision",
                "recall",
                "F1",
                "precision",
                "recall",
                "F1",
                "what must be right");
        for (Level level : Level.values()) {
            Score lenient = evaluation.lenient().getOrDefault(level, Score.NONE);
            Score strict = evaluation.strict().getOrDefault(level, Score.NONE);
            out.format(
                    row,
                    level.label(),
                    share(lenient.precision()),
                    share(lenient.recall()),
                    share(lenient.f1()),
                    share(strict.precision()),
                    share(strict.recall()),
                    share(strict.f1()),
                    level.words());
        }
    }

    private void types(Output out) {
        String row = "%-10s %6s %6s %6s   %9s %8s %8s";
        out.format(row, "type", "found", "extra", "missed", "precision", "recall", "F1");
        evaluation
                .byType()
                .forEach(
                        (type, score) ->
                                out.format(
                                        row,
                                        type,
                                        score.found(),
                                        score.extra(),
                                        score.missed(),
                                        share(score.precision()),
                                        share(score.recall()),
                                        share(score.f1())));
    }

    private void traps(Output out) {
        String row = "%-20s %20s %6s %6s";
        out.format(row, "did not happen", "reported as actual", "of", "share");
        evaluation
                .traps()
                .forEach(
                        (factuality, trapped) ->
                                out.format(
                                        row,
                                        factuality.label(),
                                        trapped.count(),
                                        trapped.of(),
                                        share(trapped.share())));
        Evaluation.Trapped all = evaluation.allTraps();
        out.format(row, "all", all.count(), all.of(), share(all.share()));
    }

    private void mistakes(Output out) {
        String before = "";
        for (Mistake mistake : evaluation.mistakes()) {
            if (!mistake.textId().equals(before)) {
                out.line();
                out.line(mistake.textId() + ": " + mistake.text());
                before = mistake.textId();
            }
            String kind = mistake.kind().name().toLowerCase(Locale.ROOT);
            out.format("  %-8s %s", kind, mistake.event());
        }
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    String json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("texts", evaluation.texts());
        ObjectNode levels = node.putObject("levels");
        for (Level level : Level.values()) {
            ObjectNode both = levels.putObject(level.label());
            both.set("lenient", json(evaluation.lenient().getOrDefault(level, Score.NONE)));
            both.set("strict", json(evaluation.strict().getOrDefault(level, Score.NONE)));
        }
        ObjectNode types = node.putObject("types");
        evaluation.byType().forEach((type, score) -> types.set(type.name(), json(score)));
        ObjectNode traps = node.putObject("not_actual_reported_as_actual");
        evaluation.traps().forEach((f, trapped) -> traps.set(f.label(), json(trapped)));
        traps.set("all", json(evaluation.allTraps()));
        if (withMistakes) {
            ArrayNode mistakes = node.putArray("mistakes");
            evaluation.mistakes().forEach(m -> mistakes.add(json(m)));
        }
        return EventJson.write(node);
    }

    private static ObjectNode json(Score score) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("precision", rounded(score.precision()))
                .put("recall", rounded(score.recall()))
                .put("f1", rounded(score.f1()))
                .put("found", score.found())
                .put("extra", score.extra())
                .put("missed", score.missed());
    }

    private static ObjectNode json(Evaluation.Trapped trapped) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("count", trapped.count())
                .put("of", trapped.of())
                .put("share", rounded(trapped.share()));
    }

    private static ObjectNode json(Mistake mistake) {
        Claim event = mistake.event();
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", mistake.kind().name().toLowerCase(Locale.ROOT))
                .put("id", mistake.textId())
                .put("actor", event.actor())
                .put("recipient", event.recipient())
                .put("plover", event.type().name())
                .put("factuality", event.factuality().label())
                .put("text", mistake.text());
    }

    private static double rounded(double share) {
        return Math.round(share * ROUND) / ROUND;
    }
}
