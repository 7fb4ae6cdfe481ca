package org.demarche.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.GoldEvent;
import org.demarche.evaluation.GoldText;
import org.demarche.evaluation.JsonLines;
import org.demarche.evaluation.Spans;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;

/**
 * What a file of reviews holds.
 *
 * @param passages the texts of which at least one event was judged
 * @param judgements all that was said, in its order
 */
public record Reviewed(List<Judged> passages, List<Judgement> judgements) {
    /** Nothing was judged yet. */
    public static final Reviewed NOTHING = new Reviewed(List.of(), List.of());

    /**
     * A text with the names of its events, and where each is told.
     *
     * @param passage the text
     * @param spans by name, in the order of the text
     */
    public record Judged(Passage passage, Map<String, Spans> spans) {
        public Set<String> keys() {
            return spans.keySet();
        }
    }

    public Reviewed {
        passages = List.copyOf(passages);
        judgements = List.copyOf(judgements);
    }

    /** Whether a file says that it is one of reviews. */
    public static boolean isOne(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = in.readLine();
            return first != null && first.startsWith("{\"" + ReviewFile.MARK + "\":");
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Reads a file of reviews; a torn last line is passed over. */
    public static Reviewed read(Path file) throws IOException, FormatException {
        if (!isOne(file)) {
            throw new FormatException(file.toString(), 1, "not a file of reviews");
        }
        Map<String, Judged> passages = new LinkedHashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        JsonLines lines = JsonLines.withTornEnd(file);
        lines.each(
                object -> {
                    if (object.has("candidates")) {
                        Judged judged = passage(lines, object);
                        passages.put(judged.passage().id(), judged);
                    } else if (object.has("decision")) {
                        judgements.add(judgement(lines, object));
                    }
                });
        return new Reviewed(List.copyOf(passages.values()), judgements);
    }

    private static Judged passage(JsonLines lines, JsonNode object) throws FormatException {
        String text = lines.required(object, "text");
        Passage passage =
                new Passage(
                        lines.required(object, "id"),
                        lines.date(object.path("published").asText("")),
                        text);
        Map<String, Spans> spans = new LinkedHashMap<>();
        for (JsonNode event : object.path("candidates")) {
            JsonNode told = event.path("spans");
            spans.put(
                    lines.required(event, "key"),
                    new Spans(
                            span(told.path("trigger"), text),
                            span(told.path("actor"), text),
                            span(told.path("recipient"), text)));
        }
        return new Judged(passage, spans);
    }

    private static TextSpan span(JsonNode pair, String text) {
        int begin = pair.path(0).asInt(0);
        int end = pair.path(1).asInt(0);
        return begin >= 0 && begin < end && end <= text.length()
                ? new TextSpan(begin, end)
                : TextSpan.NONE;
    }

    private static Judgement judgement(JsonLines lines, JsonNode object) throws FormatException {
        String decision = lines.required(object, "decision");
        return new Judgement(
                at(lines, object),
                lines.required(object, "coder"),
                lines.required(object, "id"),
                lines.required(object, "key"),
                Decision.named(decision)
                        .orElseThrow(() -> lines.wrong("no decision is called " + decision)),
                lines.claim(object),
                object.path("remark").asText(""));
    }

    private static Instant at(JsonLines lines, JsonNode object) throws FormatException {
        String at = lines.required(object, "at");
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException e) {
            throw lines.wrong("not a time: " + at, e);
        }
    }

    /** What holds of each event of a text, by its name; of several judgements the last. */
    public Map<String, Judgement> standing(String passage) {
        Map<String, Judgement> standing = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.passage().equals(passage)) {
                switch (judgement.decision()) {
                    case UNDONE -> standing.remove(judgement.key());
                    case REMARK -> {}
                    default -> standing.put(judgement.key(), judgement);
                }
            }
        }
        return standing;
    }

    /** The texts all of whose events are judged, with the events that stand. */
    public List<GoldText> gold() {
        List<GoldText> gold = new ArrayList<>();
        for (Judged judged : passages) {
            Map<String, Judgement> standing = standing(judged.passage().id());
            if (standing.keySet().containsAll(judged.keys())) {
                gold.add(text(judged, standing));
            }
        }
        return gold;
    }

    private static GoldText text(Judged judged, Map<String, Judgement> standing) {
        List<GoldEvent> events = new ArrayList<>();
        Set<Claim> seen = new LinkedHashSet<>();
        standing.forEach(
                (key, judgement) -> {
                    boolean isKnown = judged.keys().contains(key);
                    boolean isAdded = judgement.decision() == Decision.ADDED;
                    boolean stands = judgement.decision().isEvent() && (isKnown || isAdded);
                    if (stands && seen.add(judgement.claim())) {
                        Spans spans = judged.spans().getOrDefault(key, Spans.NONE);
                        events.add(GoldEvent.of(judgement.claim(), spans));
                    }
                });
        Passage passage = judged.passage();
        Article article = Article.of(passage.id(), passage.published(), passage.text());
        return new GoldText(article, events, Set.of(), new CodePoints(passage.text()));
    }
}
