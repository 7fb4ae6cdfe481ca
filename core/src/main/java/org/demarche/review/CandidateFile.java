package org.demarche.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.evaluation.JsonLines;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.evaluation.Spans;
import org.demarche.text.CodePoints;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;

/**
 * Reads coded events to be judged, one JSON object a line: texts with their events ({@code id},
 * {@code text}, {@code events}), output of {@code demarche code} with the texts in another file, or
 * single events with their sentence, as {@code demarche export} writes them.
 */
public final class CandidateFile {
    private final JsonLines lines;
    private final Map<String, JsonNode> texts;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private CandidateFile(JsonLines lines, Map<String, JsonNode> texts) {
        this.lines = lines;
        this.texts = texts;
    }

    /** Events in a file that holds their texts too. */
    public static List<Candidate> read(Path file) throws IOException, FormatException {
        return read(file, Map.of());
    }

    /** Events in one file whose texts are in another. */
    public static List<Candidate> read(Path file, Path texts) throws IOException, FormatException {
        JsonLines lines = new JsonLines(texts);
        Map<String, JsonNode> byId = new HashMap<>();
        lines.each(object -> byId.put(lines.required(object, "id"), object));
        return read(file, byId);
    }

    private static List<Candidate> read(Path file, Map<String, JsonNode> texts)
            throws IOException, FormatException {
        JsonLines lines = new JsonLines(file);
        CandidateFile reading = new CandidateFile(lines, texts);
        lines.each(reading::take);
        return reading.candidates;
    }

    private void take(JsonNode object) throws FormatException {
        if (object.has("sentence")) {
            takeSentence(object);
            return;
        }
        String id = lines.required(object, "id");
        JsonNode told = object.hasNonNull("text") ? object : texts.get(id);
        if (told == null) {
            throw lines.wrong("no text of " + id + "; name the file it is in with --texts");
        }
        CodePoints text = new CodePoints(lines.required(told, "text"));
        PartialDate published = lines.date(told.path("published").asText(""));
        Passage passage = new Passage(id, published, text.text());
        for (JsonNode event : object.path("events")) {
            add(passage, text, event);
        }
    }

    private void takeSentence(JsonNode event) throws FormatException {
        JsonNode article = event.path("article");
        CodePoints text = new CodePoints(lines.required(event, "sentence"));
        PartialDate published = lines.date(article.path("published").asText(""));
        String id = lines.required(article, "id");
        add(Passage.ofSentence(id, published, text.text()), text, event);
    }

    private void add(Passage passage, CodePoints text, JsonNode event) throws FormatException {
        Spans spans = lines.spans(event, text);
        ReportedEvent reported =
                new ReportedEvent(
                        lines.claim(event),
                        lines.confidence(event),
                        spans,
                        event.path("why").asText(""));
        Candidate.Details details =
                new Candidate.Details(
                        field(event, "actor_sector"),
                        field(event, "recipient_sector"),
                        field(event, "mode"),
                        field(event, "date"),
                        field(event, "attribution"));
        Candidate candidate = new Candidate(passage, reported, details);
        if (names.add(passage.id() + " " + candidate.key())) {
            candidates.add(candidate);
        }
    }

    private static String field(JsonNode event, String name) {
        return event.hasNonNull(name) ? event.path(name).asText() : "";
    }
}
