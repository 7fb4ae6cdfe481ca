package org.demarche.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.demarche.event.Event;
import org.demarche.ontology.Mode;
import org.demarche.record.RecordedEvent;
import org.demarche.text.CodePoints;
import org.demarche.text.TextSpan;

/** Events as JSON, under the names of the interface. */
final class EventJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double ROUND = 1000;

    private EventJson() {}

    static String write(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a tree of values can be written", e);
        }
    }

    /** An event without its place in the text. */
    static ObjectNode of(Event event) {
        ObjectNode node = NODES.objectNode();
        node.put("actor", event.dyad().actor().code());
        node.put("actor_sector", event.dyad().actor().sector().name());
        node.put("recipient", event.dyad().recipient().code());
        node.put("recipient_sector", event.dyad().recipient().sector().name());
        node.put("plover", event.type().name());
        node.put("mode", event.what().mode().map(Mode::label).orElse(null));
        node.put("factuality", event.status().factuality().label());
        put(node, "date", event.date().toString());
        put(node, "attribution", event.status().saidBy());
        return node;
    }

    /**
     * An event with the words it rests on.
     *
     * @param body the text the event's spans count in
     * @param outward what makes of these spans those to tell
     */
    static ObjectNode of(Event event, String body, UnaryOperator<TextSpan> outward) {
        ObjectNode node = of(event);
        put(node, "evidence", event.evidence().whole().of(body));
        ObjectNode spans = node.putObject("spans");
        put(spans, "trigger", event.evidence().trigger(), outward);
        put(spans, "actor", event.evidence().actor(), outward);
        put(spans, "recipient", event.evidence().recipient(), outward);
        grounds(node, event);
        return node;
    }

    /** An event on record; its spans count in its sentence. */
    static ObjectNode of(RecordedEvent recorded) {
        Event event = recorded.event();
        ObjectNode node = NODES.objectNode();
        node.put("id", recorded.id());
        node.setAll(of(event));
        put(node, "date", recorded.date().toString());
        put(node, "sentence", recorded.sentence());
        ObjectNode spans = node.putObject("spans");
        UnaryOperator<TextSpan> inSentence =
                span -> new CodePoints(recorded.sentence()).outward(recorded.inSentence(span));
        put(spans, "trigger", event.evidence().trigger(), inSentence);
        put(spans, "actor", inside(event.evidence().actor(), recorded), inSentence);
        put(spans, "recipient", inside(event.evidence().recipient(), recorded), inSentence);
        grounds(node, event);
        node.put("coder", event.grounds().coder());
        ObjectNode article = node.putObject("article");
        put(article, "id", recorded.article().id());
        put(article, "published", recorded.article().published().toString());
        put(article, "title", recorded.article().title());
        put(article, "outlet", recorded.article().outlet());
        put(article, "url", recorded.article().url());
        return node;
    }

    private static TextSpan inside(TextSpan span, RecordedEvent recorded) {
        return recorded.sentenceSpan().contains(span) ? span : TextSpan.NONE;
    }

    private static void grounds(ObjectNode node, Event event) {
        node.put("confidence", Math.round(event.grounds().confidence() * ROUND) / ROUND);
        node.put("why", event.grounds().why());
        node.put("symmetric", event.isSymmetric());
    }

    private static void put(ObjectNode node, String name, String value) {
        if (value.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }

    private static void put(
            ObjectNode node, String name, TextSpan span, UnaryOperator<TextSpan> outward) {
        if (span.isEmpty()) {
            node.putNull(name);
            return;
        }
        TextSpan told = outward.apply(span);
        ArrayNode pair = node.putArray(name);
        pair.add(told.begin()).add(told.end());
    }
}
