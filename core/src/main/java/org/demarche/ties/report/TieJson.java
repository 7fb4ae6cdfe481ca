package org.demarche.ties.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.ties.SharedBody;
import org.demarche.ties.StandingTie;
import org.demarche.ties.Stay;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.OutsideTies;

/** Writes the standing ties of a pair, or of two, as one JSON object. */
public final class TieJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TieJson() {}

    /** One object, indented, ending in a line break. */
    public static String write(TieView view) {
        return written(node(view));
    }

    /** One object with both pairs and what is compared. */
    public static String write(TieContrast contrast) {
        ObjectNode root = JSON.createObjectNode();
        root.set("pair", node(contrast.left()));
        root.set("against", node(contrast.right()));
        ArrayNode differences = root.putArray("differences");
        contrast.differences().forEach(differences::add);
        ArrayNode rows = root.putArray("compared");
        for (ContrastRow row : contrast.rows()) {
            ObjectNode node = rows.addObject().put("topic", row.topic());
            row.left().forEach(node.putArray("pair")::add);
            row.right().forEach(node.putArray("against")::add);
            node.put("different", row.isDifferent());
        }
        return written(root);
    }

    private static String written(ObjectNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    /** The object of a pair, to be put into a larger one. */
    public static ObjectNode node(TieView view) {
        ObjectNode root = JSON.createObjectNode();
        root.put("a", view.ties().a()).put("b", view.ties().b());
        view.day().ifPresent(d -> root.put("on", d.toString()));
        root.put("summary", new TieSummary(view).text());
        ArrayNode ties = root.putArray("ties");
        view.ties().direct().forEach(t -> tie(ties.addObject(), t, view.day()));
        ArrayNode bodies = root.putArray("organisations");
        view.ties().bodies().forEach(o -> body(bodies.addObject(), o, view.day()));
        outside(root.putObject("outside"), view.told());
        root.put("proposals", view.proposals());
        return root;
    }

    private static void tie(ObjectNode node, StandingTie tie, Optional<LocalDate> day) {
        node.put("kind", tie.kind().label()).put("what", tie.what());
        node.put("first", tie.sides().first()).put("second", tie.sides().second());
        node.put("mutual", tie.kind().isMutual());
        node.put("name", tie.name()).put("note", tie.note());
        span(node, tie.span(), day);
        node.put("source", tie.source());
    }

    private static void span(ObjectNode node, TieSpan span, Optional<LocalDate> day) {
        node.put("from", span.from().toString()).put("to", span.to().toString());
        if (span.isOpen() && span.known().isKnown()) {
            node.put("known_to", span.known().toString());
        }
        day.ifPresent(d -> node.put("holds", span.on(d).name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static void body(ObjectNode node, SharedBody body, Optional<LocalDate> day) {
        node.put("code", body.organisation().code()).put("name", body.organisation().name());
        node.put("kind", body.organisation().kind());
        node.put("universal", body.organisation().isUniversal());
        day.ifPresent(d -> node.put("members", members(body, d)));
        ArrayNode together = node.putArray("together");
        body.together().forEach(s -> span(together.addObject(), s, day));
        stays(node.putArray("stays"), body.stays(), day);
        stays(node.putArray("standings"), body.suspensions(), day);
        body.sources().forEach(node.putArray("sources")::add);
    }

    private static String members(SharedBody body, LocalDate day) {
        return switch (body.on(day)) {
            case BOTH -> "both";
            case ONLY_A -> body.a();
            case ONLY_B -> body.b();
            case NEITHER -> "neither";
        };
    }

    private static void stays(ArrayNode array, List<Stay> stays, Optional<LocalDate> day) {
        for (Stay stay : stays) {
            ObjectNode node = array.addObject().put("state", stay.state()).put("as", stay.what());
            span(node, stay.span(), day);
        }
    }

    private static void outside(ObjectNode node, OutsideTies told) {
        ArrayNode ties = node.putArray("ties");
        told.ties()
                .forEach(
                        t ->
                                ties.addObject()
                                        .put("dataset", t.dataset())
                                        .put("what", t.what())
                                        .put("name", t.name())
                                        .put("from", t.span().from().toString())
                                        .put("to", t.span().to().toString())
                                        .put("data_end_there", t.isCut()));
        ArrayNode bodies = node.putArray("shared_organisations");
        told.bodies().forEach(b -> bodies.addObject().put("year", b.year()).put("n", b.bodies()));
        ArrayNode votes = node.putArray("votes");
        told.votes()
                .forEach(
                        v ->
                                votes.addObject()
                                        .put("year", v.year())
                                        .put("alike", v.alike().part())
                                        .put("of", v.alike().whole())
                                        .put("low", v.alike().low())
                                        .put("high", v.alike().high()));
    }
}
