package org.demarche.claim.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.demarche.claim.Evidence;
import org.demarche.claim.Figure;
import org.demarche.claim.Hinge;
import org.demarche.claim.Verdict;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.Understanding;
import org.demarche.dyad.Occurrence;

/** Writes what was understood of a claim, and its verdict, as JSON. */
public final class VerdictJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One object, indented, ending in a line break. */
    public String write(Understanding read, Verdict verdict, ClaimWords words) {
        ObjectNode node = understood(read);
        node.set("understood", parts(words, verdict));
        node.setAll(node(verdict, words));
        return pretty(node);
    }

    /** What stands in the way of a claim that was not understood. */
    public String write(Understanding read) {
        ObjectNode node = understood(read);
        ArrayNode doubts = node.putArray("doubts");
        read.doubts()
                .forEach(
                        d ->
                                doubts.addObject()
                                        .put("part", d.part())
                                        .put("words", d.words())
                                        .put("problem", d.problem()));
        return pretty(node);
    }

    /** The verdict, to be put into a larger object. */
    public ObjectNode node(Verdict verdict, ClaimWords words) {
        ObjectNode node = JSON.createObjectNode();
        node.put("claim", verdict.claim().text());
        node.put("verdict", verdict.ruling().words());
        node.put("hangs_on_what_counts", verdict.isHanging());
        verdict.window().ifPresent(w -> node.put("from", w.from().toString()));
        verdict.window().ifPresent(w -> node.put("end", w.end().toString()));
        verdict.reasons().forEach(node.putArray("reasons")::add);
        ArrayNode figures = node.putArray("figures");
        verdict.figures().forEach(f -> figure(figures.addObject(), f));
        evidence(node.putObject("for"), verdict.pro());
        evidence(node.putObject("against"), verdict.contra());
        ArrayNode hinges = node.putArray("hinges");
        for (Hinge hinge : verdict.hinges()) {
            hinges.addObject()
                    .put("change", hinge.words())
                    .put("occurrences", hinge.changed())
                    .put("verdict", hinge.ruling().words())
                    .put("decisive", hinge.isDecisive());
        }
        verdict.remarks().forEach(node.putArray("remarks")::add);
        return node;
    }

    private static ObjectNode understood(Understanding read) {
        ObjectNode node = JSON.createObjectNode();
        node.put("claim", read.text());
        ArrayNode taken = node.putArray("taken");
        read.taken().forEach(t -> taken.addObject().put("words", t.words()).put("as", t.as()));
        read.aside().forEach(node.putArray("left_aside")::add);
        return node;
    }

    private static ObjectNode parts(ClaimWords words, Verdict verdict) {
        Claim claim = verdict.claim();
        ObjectNode node = JSON.createObjectNode();
        node.put("actor", claim.sides().actor()).put("recipient", claim.sides().recipient());
        node.put("way", claim.sides().way().name().toLowerCase(Locale.ROOT));
        node.put("voice", claim.sides().voice().name().toLowerCase(Locale.ROOT));
        node.put("what", claim.matter().name()).put("classes", claim.matter().classes());
        node.put("form", claim.form().option()).put("negated", claim.assertion().isNegated());
        words.parts(verdict.window()).forEach(p -> node.put(p.name(), p.words()));
        return node;
    }

    private static void figure(ObjectNode node, Figure figure) {
        node.put("what", figure.what()).put("count", figure.count());
        node.put("of", figure.of()).put("unit", figure.unit());
        node.put(figure.isShare() ? "share" : "per_1000", figure.value());
        node.put("low", figure.interval().low()).put("high", figure.interval().high());
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        node.put("what", evidence.label()).put("total", evidence.total());
        ArrayNode strongest = node.putArray("strongest");
        for (Occurrence one : evidence.strongest()) {
            ObjectNode told = strongest.addObject();
            told.put("dataset", one.head().origin().dataset())
                    .put("key", one.head().origin().key());
            told.put("date", one.date().toString()).put("dyad", one.dyad().toString());
            told.put("what", one.what().toString());
            told.put("factuality", one.status().factuality().label());
            told.put("said_by", one.status().saidBy()).put("documents", one.documents());
            told.put("text", one.head().text());
            one.head()
                    .coded()
                    .ifPresent(
                            c ->
                                    told.put("outlet", c.article().outlet())
                                            .put("url", c.article().url())
                                            .put("published", c.article().published().toString()));
        }
    }

    private static String pretty(ObjectNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }
}
