package org.demarche.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.text.CodePoints;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** Goes through a file of JSON objects, one a line, and knows which line it is on. */
public final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final boolean mayBeTorn;
    private int line;

    public JsonLines(Path file) {
        this(file, false);
    }

    private JsonLines(Path file, boolean mayBeTorn) {
        this.file = file;
        this.mayBeTorn = mayBeTorn;
    }

    /** Lines of a file whose last line is passed over if it does not end. */
    public static JsonLines withTornEnd(Path file) {
        return new JsonLines(file, true);
    }

    /** Takes one object. */
    public interface Taker {
        void take(JsonNode object) throws FormatException;
    }

    /** Hands over each object in turn. */
    public void each(Taker taker) throws IOException, FormatException {
        if (Files.isDirectory(file)) {
            throw new FormatException(file.toString(), 0, "a folder, not a file of JSON lines");
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String next = in.readLine(); next != null; next = in.readLine()) {
                line++;
                if (!next.isBlank() && !isTorn(next, in)) {
                    taker.take(object(next));
                }
            }
        } catch (MalformedInputException | UncheckedIOException e) {
            throw new FormatException(file.toString(), line + 1L, "not UTF-8", e);
        }
    }

    /** Whether this is the last line, has no end, and so was not written whole. */
    private boolean isTorn(String text, BufferedReader in) throws IOException {
        if (!mayBeTorn) {
            return false;
        }
        in.mark(1);
        boolean isLast = in.read() < 0;
        if (!isLast) {
            in.reset();
        }
        return isLast && !text.endsWith("}");
    }

    private JsonNode object(String text) throws FormatException {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isObject()) {
                return node;
            }
            throw wrong("not a JSON object");
        } catch (JsonProcessingException e) {
            throw new FormatException(file.toString(), line, e.getOriginalMessage(), e);
        }
    }

    /** A field that must be there. */
    public String required(JsonNode object, String field) throws FormatException {
        JsonNode value = object.path(field);
        if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
            throw wrong("no " + field + " in it");
        }
        return value.asText();
    }

    /** What is scored of an event. */
    public Claim claim(JsonNode event) throws FormatException {
        return new Claim(
                required(event, "actor"),
                required(event, "recipient"),
                type(event),
                factuality(event));
    }

    EventType type(JsonNode event) throws FormatException {
        String name = required(event, "plover");
        Optional<EventType> type = EventType.named(name);
        return type.orElseThrow(() -> wrong("no event type is called " + name));
    }

    Factuality factuality(JsonNode event) throws FormatException {
        String label = event.path("factuality").asText(Factuality.ACTUAL.label());
        return Factuality.named(label).orElseThrow(() -> wrong("no factuality is called " + label));
    }

    /** A date at its precision, unknown if the text is empty. */
    public PartialDate date(String iso) throws FormatException {
        try {
            return iso.equals("null") ? PartialDate.UNKNOWN : PartialDate.parse(iso);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()), e);
        }
    }

    /** How sure the event is, 0 to 1; not a number if it does not say. */
    public double confidence(JsonNode event) throws FormatException {
        JsonNode value = event.path("confidence");
        if (value.isMissingNode() || value.isNull()) {
            return Double.NaN;
        }
        double confidence = value.asDouble(-1);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw wrong("confidence must be 0..1, was " + value.asText());
        }
        return confidence;
    }

    /** The event's spans, carried over to the cleaned text. */
    public Spans spans(JsonNode event, CodePoints text) throws FormatException {
        JsonNode spans = event.path("spans");
        return new Spans(
                span(spans.path("trigger"), text),
                span(spans.path("actor"), text),
                span(spans.path("recipient"), text));
    }

    private TextSpan span(JsonNode pair, CodePoints text) throws FormatException {
        if (!pair.isArray() || pair.size() != 2) {
            return TextSpan.NONE;
        }
        int begin = pair.get(0).asInt(-1);
        int end = pair.get(1).asInt(-1);
        if (begin < 0 || end < begin || end > text.length()) {
            throw wrong(
                    "span must lie in the text of %d characters, was %d..%d"
                            .formatted(text.length(), begin, end));
        }
        return text.inward(new TextSpan(begin, end));
    }

    /** Says what is wrong with the line read last. */
    public FormatException wrong(String problem) {
        return new FormatException(file.toString(), line, problem);
    }

    /** The same with what brought it to light. */
    public FormatException wrong(String problem, Exception cause) {
        return new FormatException(file.toString(), line, problem, cause);
    }
}
