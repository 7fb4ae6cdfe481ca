package org.demarche.evaluation.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Comparison.Difference;
import org.demarche.evaluation.Confusion;
import org.demarche.evaluation.Estimate;
import org.demarche.evaluation.Estimate.Interval;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.Level;
import org.demarche.evaluation.Mistake;
import org.demarche.evaluation.Reliability;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.evaluation.Score;

/** Findings as one JSON object; shares are rounded to three places, intervals are pairs. */
public final class EvaluationJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double ROUND = 1000;

    private final boolean withMistakes;

    /**
     * @param withMistakes whether to list every mistake with its text
     */
    public EvaluationJson(boolean withMistakes) {
        this.withMistakes = withMistakes;
    }

    public String write(Findings findings) {
        Evaluation evaluation = findings.evaluation();
        ObjectNode node = node();
        node.put("texts", evaluation.texts());
        node.put("gold", findings.gold()).put("coder", findings.coder());
        ObjectNode levels = node.putObject("levels");
        for (Level level : Level.values()) {
            ObjectNode both = levels.putObject(level.label());
            both.set("lenient", json(evaluation.at(level, true)));
            both.set("strict", json(evaluation.at(level, false)));
        }
        ObjectNode types = node.putObject("types");
        evaluation.byType().forEach((type, e) -> types.set(type.name(), json(e)));
        ObjectNode factualities = node.putObject("factualities");
        evaluation.byFactuality().forEach((f, e) -> factualities.set(f.label(), json(e)));
        tags(node.putObject("tags"), evaluation);
        ObjectNode traps = node.putObject("not_actual_reported_as_actual");
        evaluation.traps().forEach((f, trapped) -> traps.set(f.label(), json(trapped)));
        traps.set("all", json(evaluation.allTraps()));
        confusion(node.putArray("types_confused"), evaluation.types());
        confusion(node.putArray("factualities_confused"), evaluation.factualities());
        reliability(node.putObject("reliability"), evaluation.reliability());
        ObjectNode kinds = node.putObject("kinds_of_mistake");
        evaluation.kinds().forEach((kind, n) -> kinds.put(label(kind), n));
        if (withMistakes) {
            node.set("mistakes", mistakes(evaluation.mistakes()));
        }
        findings.comparison().ifPresent(c -> compare(node.putObject("against"), c, findings));
        return written(node);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of values can be written", e);
        }
    }

    private static void tags(ObjectNode node, Evaluation evaluation) {
        evaluation
                .byTag()
                .forEach(
                        (tag, tagged) -> {
                            ObjectNode one = node.putObject(tag);
                            one.put("texts", tagged.texts());
                            one.set("triple", json(tagged.triple()));
                            one.set("standing", json(tagged.standing()));
                        });
    }

    private static void confusion(ArrayNode array, Confusion confusion) {
        confusion
                .counts()
                .forEach(
                        (cell, n) ->
                                array.addObject()
                                        .put("gold", cell.gold())
                                        .put("coded", cell.coded())
                                        .put("count", n));
    }

    private static void reliability(ObjectNode node, Reliability reliability) {
        node.put("events", reliability.events());
        node.put("brier", rounded(reliability.brier()));
        node.set("brier_interval", json(reliability.brierInterval()));
        node.put("expected_calibration_error", rounded(reliability.calibrationError()));
        ArrayNode bins = node.putArray("bins");
        for (Reliability.Bin bin : reliability.bins()) {
            ObjectNode one = bins.addObject();
            one.put("from", bin.low()).put("to", bin.high()).put("events", bin.count());
            one.put("confidence", rounded(bin.confidence())).put("right", bin.right());
            one.put("share_right", rounded(bin.share()));
            one.set("share_right_interval", json(bin.shareRight()));
        }
    }

    private static void compare(ObjectNode node, Comparison comparison, Findings findings) {
        node.put("other", findings.other());
        ObjectNode levels = node.putObject("levels");
        for (Level level : Level.values()) {
            ObjectNode both = levels.putObject(level.label());
            both.set("lenient", json(comparison.lenient(), level));
            both.set("strict", json(comparison.strict(), level));
        }
        ObjectNode types = node.putObject("types");
        comparison.byType().forEach((t, d) -> types.set(t.name(), json(comparison.byType(), t)));
        node.set("mended", mistakes(comparison.mended()));
        node.set("broken", mistakes(comparison.broken()));
    }

    private static <K> ObjectNode json(Map<K, Difference> all, K key) {
        Difference difference = all.getOrDefault(key, Difference.NONE);
        ObjectNode node = node();
        node.set("before", json(difference.before()));
        node.set("after", json(difference.after()));
        node.put("f1_change", rounded(difference.f1Change()));
        node.set("precision_change_interval", json(difference.precision()));
        node.set("recall_change_interval", json(difference.recall()));
        node.set("f1_change_interval", json(difference.f1()));
        return node;
    }

    private static ObjectNode json(Estimate estimate) {
        ObjectNode node = json(estimate.score());
        node.set("precision_interval", json(estimate.precision()));
        node.set("recall_interval", json(estimate.recall()));
        node.set("f1_interval", json(estimate.f1()));
        return node;
    }

    private static ObjectNode json(Score score) {
        return node().put("precision", rounded(score.precision()))
                .put("recall", rounded(score.recall()))
                .put("f1", rounded(score.f1()))
                .put("found", score.found())
                .put("extra", score.extra())
                .put("missed", score.missed());
    }

    private static ArrayNode json(Interval interval) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(rounded(interval.low()))
                .add(rounded(interval.high()));
    }

    private static ObjectNode json(Evaluation.Trapped trapped) {
        ObjectNode node = node().put("count", trapped.count()).put("of", trapped.of());
        node.put("share", rounded(trapped.share()));
        node.set("share_interval", json(trapped.interval()));
        return node;
    }

    private static ArrayNode mistakes(List<Mistake> mistakes) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        mistakes.forEach(m -> array.add(json(m)));
        return array;
    }

    private static ObjectNode json(Mistake mistake) {
        ObjectNode node = node();
        node.put("kind", label(mistake.kind()));
        node.put("id", mistake.text().article().id());
        mistake.gold().ifPresent(g -> node.set("gold", json(g.first())));
        mistake.coded().ifPresent(c -> node.set("coded", json(c)));
        node.put("text", mistake.text().article().body());
        return node;
    }

    private static ObjectNode json(ReportedEvent event) {
        ObjectNode node = json(event.claim());
        event.confidence().ifPresent(c -> node.put("confidence", rounded(c)));
        if (!event.why().isEmpty()) {
            node.put("why", event.why());
        }
        return node;
    }

    private static ObjectNode json(Claim event) {
        return node().put("actor", event.actor())
                .put("recipient", event.recipient())
                .put("plover", event.type().name())
                .put("factuality", event.factuality().label());
    }

    private static String label(Mistake.Kind kind) {
        return kind.words().replace(' ', '_');
    }

    private static double rounded(double share) {
        return Math.round(share * ROUND) / ROUND;
    }
}
