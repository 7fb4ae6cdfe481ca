package org.demarche.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.Demarche;
import org.demarche.PairCoder;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coding;
import org.demarche.coding.Scope;
import org.demarche.event.Event;
import org.demarche.source.PublishedDate;
import org.demarche.source.TextDecoding;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextCleaning;
import org.demarche.text.TextSpan;

/** Codes one line of JSON into one line of JSON. Safe for many threads. */
final class CodeLine {
    private static final ObjectReader JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .reader();

    private final Demarche demarche;
    private final String file;
    private final Scope scope;

    /**
     * @param file what to call the input in messages
     */
    CodeLine(Demarche demarche, String file, Scope scope) {
        this.demarche = demarche;
        this.file = file;
        this.scope = scope;
    }

    /**
     * @throws FormatException if the line is not what is asked for
     */
    String code(InputLines.Line line) throws FormatException {
        int number = line.number();
        if (line.tooLong()) {
            throw new FormatException(file, number, "a line of more than 16 MiB");
        }
        JsonNode object = object(line);
        JsonNode text = object.path("text");
        if (!text.isTextual()) {
            throw new FormatException(file, number, "no \"text\" in the object");
        }
        JsonNode id = object.path("id");
        CodePoints place = new CodePoints(text.asText());
        Article article = article(object, id.asText(Integer.toString(number)), place);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (id.isMissingNode()) {
            answer.put("id", Integer.toString(number));
        } else {
            answer.set("id", id);
        }
        ArrayNode events = answer.putArray("events");
        ArrayNode reasons = answer.putArray("reasons");
        if (object.hasNonNull("actor_span") || object.hasNonNull("recipient_span")) {
            PairCoder.Pair pair =
                    new PairCoder.Pair(
                            span(object, "actor_span", place, number),
                            span(object, "recipient_span", place, number));
            add(events, demarche.pairs().code(article, pair), place);
        } else {
            CodedArticle coded = demarche.code(article, scope);
            coded.events().forEach(e -> add(events, e, place));
            coded.sentences().forEach(s -> addReason(reasons, s));
        }
        return EventJson.write(answer);
    }

    private JsonNode object(InputLines.Line line) throws FormatException {
        try {
            JsonNode node = JSON.readTree(TextDecoding.of(line.bytes()).text());
            if (node.isObject()) {
                return node;
            }
            throw new FormatException(file, line.number(), "not a JSON object");
        } catch (JsonProcessingException e) {
            String problem = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
            throw new FormatException(file, line.number(), problem, e);
        }
    }

    private static Article article(JsonNode object, String id, CodePoints place) {
        String stated = object.path("published").asText(object.path("date").asText(""));
        PartialDate published = PublishedDate.of(stated);
        String title = TextCleaning.clean(object.path("title").asText(""));
        String name = id.isBlank() ? "-" : id;
        return new Article(name, published, title, place.text(), Article.Origin.NONE);
    }

    /** The stretch asked for; none where the other side is not in the text. */
    private TextSpan span(JsonNode object, String name, CodePoints place, int number)
            throws FormatException {
        if (!object.hasNonNull(name)) {
            return TextSpan.NONE;
        }
        JsonNode pair = object.path(name);
        int begin = pair.path(0).asInt(-1);
        int end = pair.path(1).asInt(-1);
        if (!pair.isArray() || begin < 0 || end <= begin || end > place.length()) {
            throw new FormatException(
                    file,
                    number,
                    "\"%s\" must be [begin,end] within the text's %d characters, was %s"
                            .formatted(name, place.length(), pair));
        }
        TextSpan span = place.inward(new TextSpan(begin, end));
        if (span.isEmpty()) {
            throw new FormatException(file, number, "\"" + name + "\" holds no letter");
        }
        return span;
    }

    private static void add(ArrayNode events, Event event, CodePoints place) {
        events.add(EventJson.of(event, place.text(), place::outward));
    }

    private static void addReason(ArrayNode reasons, CodedSentence sentence) {
        if (sentence.coding() instanceof Coding.Rejected no) {
            ObjectNode reason = reasons.addObject();
            reason.put("sentence", sentence.sentence().index());
            reason.put("reason", no.reason().name());
            reason.put("words", no.reason().words());
        }
    }
}
