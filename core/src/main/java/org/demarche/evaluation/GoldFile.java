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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextCleaning;

/**
 * Reads gold and predictions, one JSON object a line with {@code id}, {@code events} and, in gold,
 * {@code text} and {@code published}.
 */
public final class GoldFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private int line;

    private GoldFile(Path file) {
        this.file = file;
    }

    /** The texts with their events, in the order of the file. */
    public static List<GoldText> read(Path file) throws IOException, FormatException {
        GoldFile gold = new GoldFile(file);
        List<GoldText> texts = new ArrayList<>();
        gold.each(object -> texts.add(gold.text(object)));
        if (texts.isEmpty()) {
            throw new FormatException(file.toString(), 0, "no object in it");
        }
        return texts;
    }

    /** The events reported of each text. */
    public static Map<String, List<Claim>> readPredictions(Path file)
            throws IOException, FormatException {
        GoldFile predictions = new GoldFile(file);
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        predictions.each(
                object -> {
                    List<Claim> all =
                            claims.computeIfAbsent(
                                    predictions.required(object, "id"), id -> new ArrayList<>());
                    for (JsonNode event : object.path("events")) {
                        all.add(predictions.claim(event));
                    }
                });
        return claims;
    }

    private interface Taker {
        void take(JsonNode object) throws FormatException;
    }

    private void each(Taker taker) throws IOException, FormatException {
        if (Files.isDirectory(file)) {
            throw new FormatException(file.toString(), 0, "a folder, not a file of JSON lines");
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String next = in.readLine(); next != null; next = in.readLine()) {
                line++;
                if (!next.isBlank()) {
                    taker.take(object(next));
                }
            }
        } catch (MalformedInputException | UncheckedIOException e) {
            throw new FormatException(file.toString(), line + 1L, "not UTF-8", e);
        }
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

    private GoldText text(JsonNode object) throws FormatException {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode event : object.path("events")) {
            events.add(event(event));
        }
        String body = TextCleaning.clean(required(object, "text"));
        PartialDate published = date(object.path("published").asText(""));
        return new GoldText(Article.of(required(object, "id"), published, body), events);
    }

    private PartialDate date(String iso) throws FormatException {
        try {
            return iso.equals("null") ? PartialDate.UNKNOWN : PartialDate.parse(iso);
        } catch (IllegalArgumentException e) {
            throw new FormatException(file.toString(), line, String.valueOf(e.getMessage()), e);
        }
    }

    private GoldEvent event(JsonNode event) throws FormatException {
        Claim first = claim(event);
        List<GoldEvent.Reading> readings = new ArrayList<>();
        readings.add(new GoldEvent.Reading(first.type(), first.factuality()));
        for (JsonNode alt : event.path("alt")) {
            readings.add(new GoldEvent.Reading(type(alt), factuality(alt)));
        }
        GoldEvent.Weight weight =
                event.path("domestic").asBoolean()
                        ? GoldEvent.Weight.DOMESTIC
                        : event.path("optional").asBoolean()
                                ? GoldEvent.Weight.OPTIONAL
                                : GoldEvent.Weight.REQUIRED;
        return new GoldEvent(
                first,
                codes(first.actor(), event.path("alt_actor")),
                codes(first.recipient(), event.path("alt_recipient")),
                readings,
                weight,
                event.path("symmetric").asBoolean());
    }

    private static List<String> codes(String first, JsonNode others) {
        List<String> codes = new ArrayList<>(List.of(first));
        others.forEach(o -> codes.add(o.asText()));
        return codes;
    }

    private Claim claim(JsonNode event) throws FormatException {
        return new Claim(
                required(event, "actor"),
                required(event, "recipient"),
                type(event),
                factuality(event));
    }

    private EventType type(JsonNode event) throws FormatException {
        String name = required(event, "plover");
        Optional<EventType> type = EventType.named(name);
        return type.orElseThrow(() -> wrong("no event type is called " + name));
    }

    private Factuality factuality(JsonNode event) throws FormatException {
        String label = event.path("factuality").asText(Factuality.ACTUAL.label());
        return Factuality.named(label).orElseThrow(() -> wrong("no factuality is called " + label));
    }

    private String required(JsonNode object, String field) throws FormatException {
        JsonNode value = object.path(field);
        if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
            throw wrong("no " + field + " in it");
        }
        return value.asText();
    }

    private FormatException wrong(String problem) {
        return new FormatException(file.toString(), line, problem);
    }
}
