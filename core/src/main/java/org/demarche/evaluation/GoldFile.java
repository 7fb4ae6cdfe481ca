package org.demarche.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/**
 * Reads gold and predictions, one JSON object a line with {@code id}, {@code events} and, in gold,
 * {@code text}, {@code published} and {@code tags}; other fields are passed over. Spans count
 * Unicode characters of the text as it stands in the gold.
 */
public final class GoldFile {
    private final JsonLines lines;
    private final Set<String> ids;

    private GoldFile(Path file, Set<String> ids) {
        this.lines = new JsonLines(file);
        this.ids = ids;
    }

    /** The texts with their events, in the order of the file. */
    public static List<GoldText> read(Path file) throws IOException, FormatException {
        return read(List.of(file));
    }

    /** The texts of several files; no two may have the same id. */
    public static List<GoldText> read(List<Path> files) throws IOException, FormatException {
        Set<String> ids = new HashSet<>();
        List<GoldText> texts = new ArrayList<>();
        for (Path file : files) {
            int before = texts.size();
            GoldFile gold = new GoldFile(file, ids);
            gold.lines.each(object -> texts.add(gold.text(object)));
            if (texts.size() == before) {
                throw new FormatException(file.toString(), 0, "no object in it");
            }
        }
        return texts;
    }

    /** The events reported of each text of the gold; those of other texts come without spans. */
    public static Map<String, List<ReportedEvent>> readPredictions(Path file, List<GoldText> gold)
            throws IOException, FormatException {
        Map<String, CodePoints> texts = new LinkedHashMap<>();
        gold.forEach(t -> texts.put(t.id(), t.written()));
        JsonLines lines = new JsonLines(file);
        Map<String, List<ReportedEvent>> all = new LinkedHashMap<>();
        lines.each(
                object -> {
                    String id = lines.required(object, "id");
                    List<ReportedEvent> events = all.computeIfAbsent(id, i -> new ArrayList<>());
                    for (JsonNode event : object.path("events")) {
                        events.add(reported(lines, event, Optional.ofNullable(texts.get(id))));
                    }
                });
        return all;
    }

    private static ReportedEvent reported(
            JsonLines lines, JsonNode event, Optional<CodePoints> text) throws FormatException {
        Spans spans = text.isPresent() ? lines.spans(event, text.get()) : Spans.NONE;
        String why = event.path("why").asText("");
        return new ReportedEvent(lines.claim(event), lines.confidence(event), spans, why);
    }

    private GoldText text(JsonNode object) throws FormatException {
        String id = lines.required(object, "id");
        if (!ids.add(id)) {
            throw lines.wrong("the id " + id + " came before");
        }
        CodePoints text = new CodePoints(lines.required(object, "text"));
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode event : object.path("events")) {
            events.add(event(event, text));
        }
        Set<String> tags = new TreeSet<>();
        object.path("tags").forEach(t -> tags.add(t.asText()));
        PartialDate published = lines.date(object.path("published").asText(""));
        return new GoldText(Article.of(id, published, text.text()), events, tags, text);
    }

    private GoldEvent event(JsonNode event, CodePoints text) throws FormatException {
        Claim first = lines.claim(event);
        List<GoldEvent.Reading> readings = new ArrayList<>();
        readings.add(new GoldEvent.Reading(first.type(), first.factuality()));
        for (JsonNode alt : event.path("alt")) {
            readings.add(new GoldEvent.Reading(lines.type(alt), lines.factuality(alt)));
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
                event.path("symmetric").asBoolean(),
                spans(event, text));
    }

    /** The event's spans, or at least where its evidence stands in the text. */
    private Spans spans(JsonNode event, CodePoints text) throws FormatException {
        Spans spans = lines.spans(event, text);
        String evidence = event.path("evidence").asText("");
        int at = evidence.isEmpty() ? -1 : text.text().indexOf(evidence);
        if (!spans.trigger().isEmpty() || at < 0) {
            return spans;
        }
        TextSpan found = new TextSpan(at, at + evidence.length());
        return new Spans(found, spans.actor(), spans.recipient());
    }

    private static List<String> codes(String first, JsonNode others) {
        List<String> codes = new ArrayList<>(List.of(first));
        others.forEach(o -> codes.add(o.asText()));
        return codes;
    }
}
