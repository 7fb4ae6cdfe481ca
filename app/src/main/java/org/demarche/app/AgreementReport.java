package org.demarche.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.demarche.evaluation.Score;
import org.demarche.review.Agreement;
import org.demarche.review.Kappa;

/** How far two people agree, as a person or a program reads it. */
final class AgreementReport {
    private static final double ROUND = 1000;

    private final Agreement agreement;

    AgreementReport(Agreement agreement) {
        this.agreement = agreement;
    }

    void text(Output out) {
        out.format(
                "%d events judged by both, in %d texts judged whole by both",
                agreement.events(), agreement.texts());
        out.line();
        out.line("                agree  by chance  kappa (95 % interval)");
        kappa(out, "decision", agreement.decision());
        kappa(out, "type", agreement.type());
        kappa(out, "factuality", agreement.factuality());
        out.line();
        out.format(
                "F1 of triples %s, with factuality %s",
                f1(agreement.triples()), f1(agreement.standing()));
        out.line();
        out.line(agreement.disagreements().size() + " disagreements");
        for (Agreement.Disagreement one : agreement.disagreements()) {
            out.line();
            out.line(one.passage().id() + ": " + one.passage().text().replace('\n', ' '));
            out.line("  coded    " + one.event().replaceAll("@\\d+$", ""));
            tell(out, one.first());
            tell(out, one.second());
        }
    }

    private static void tell(Output out, org.demarche.review.Judgement judgement) {
        out.format("  %-8s %s", judgement.coder(), Agreement.inWords(judgement));
    }

    private static void kappa(Output out, String name, Kappa kappa) {
        String value =
                Double.isNaN(kappa.value())
                        ? "undefined: one label only"
                        : String.format(
                                Locale.ROOT, "%.3f ± %.3f", kappa.value(), kappa.halfWidth());
        out.format("%-14s %6.3f %10.3f  %s", name, kappa.agreed(), kappa.expected(), value);
    }

    private static String f1(Score score) {
        return String.format(
                Locale.ROOT,
                "%.3f (%d in both, %d and %d in one)",
                score.f1(),
                score.found(),
                score.missed(),
                score.extra());
    }

    String json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("events", agreement.events()).put("texts", agreement.texts());
        node.set("decision", json(agreement.decision()));
        node.set("type", json(agreement.type()));
        node.set("factuality", json(agreement.factuality()));
        node.put("f1_triple", rounded(agreement.triples().f1()));
        node.put("f1_standing", rounded(agreement.standing().f1()));
        ArrayNode all = node.putArray("disagreements");
        for (Agreement.Disagreement one : agreement.disagreements()) {
            all.addObject()
                    .put("id", one.passage().id())
                    .put("text", one.passage().text())
                    .put("event", one.event())
                    .put("first", Agreement.inWords(one.first()))
                    .put("second", Agreement.inWords(one.second()));
        }
        return EventJson.write(node);
    }

    private static ObjectNode json(Kappa kappa) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("cases", kappa.cases());
        node.put("agreed", rounded(kappa.agreed())).put("expected", rounded(kappa.expected()));
        if (Double.isNaN(kappa.value())) {
            return node.putNull("kappa").putNull("half_width");
        }
        return node.put("kappa", rounded(kappa.value()))
                .put("half_width", rounded(kappa.halfWidth()));
    }

    private static double rounded(double value) {
        return Math.round(value * ROUND) / ROUND;
    }
}
