package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.PairCoder;
import org.demarche.coding.type.Clues;
import org.demarche.ontology.EventType;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/**
 * Sentences with two stretches and the type of what one does to the other: JSON lines with {@code
 * text}, {@code actor_span}, {@code recipient_span} (in code points, absent where a side is not
 * told) and {@code type}.
 */
record LabelledSentences(List<One> all) {
    private static final int SEED = 20;

    /** The part of the coding examples that nothing learns from. */
    private static final String HELD = "held";

    /** One of them. */
    record One(Article article, PairCoder.Pair pair, String label) {}

    /**
     * Reads files, a comma between their names. What has no {@code type} but {@code events}, as the
     * coding examples, gives a sentence for each of them that the text marks no side of as unknown,
     * but nothing if it is kept aside; with an empty list it tells of no event.
     */
    static LabelledSentences read(String files) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (String file : files.split(",", -1)) {
            lines.addAll(Files.readAllLines(Path.of(file)));
        }
        List<One> all = new ArrayList<>();
        for (String line : lines) {
            JsonNode row = json.readTree(line);
            String text = row.path("text").asText();
            if (!row.path("events").isEmpty()) {
                addEvents(row, text, all);
                continue;
            }
            if (row.path("split").asText().equals(HELD)) {
                continue;
            }
            PairCoder.Pair pair =
                    new PairCoder.Pair(
                            span(row.path("actor_span"), text),
                            span(row.path("recipient_span"), text));
            Article article = Article.of("-", PartialDate.UNKNOWN, text);
            all.add(new One(article, pair, row.path("type").asText(Clues.NONE)));
        }
        return new LabelledSentences(all);
    }

    private static void addEvents(JsonNode row, String text, List<One> all) {
        if (row.path("split").asText().equals(HELD)) {
            return;
        }
        for (JsonNode event : row.path("events")) {
            JsonNode spans = event.path("spans");
            PairCoder.Pair pair =
                    new PairCoder.Pair(
                            span(spans.path("actor"), text), span(spans.path("recipient"), text));
            boolean both = !pair.actor().isEmpty() && !pair.recipient().isEmpty();
            boolean apart = both && !pair.actor().overlaps(pair.recipient());
            if (apart && !event.path("optional").asBoolean()) {
                EventType type = EventType.valueOf(event.path("plover").asText());
                all.add(
                        new One(
                                Article.of("-", PartialDate.UNKNOWN, text),
                                pair,
                                Clues.label(type)));
            }
        }
    }

    private static TextSpan span(JsonNode pair, String text) {
        return pair.isArray()
                ? new TextSpan(
                        text.offsetByCodePoints(0, pair.path(0).asInt()),
                        text.offsetByCodePoints(0, pair.path(1).asInt()))
                : TextSpan.NONE;
    }

    /** Those of them in which two sides are marked. */
    LabelledSentences withPairs() {
        return new LabelledSentences(
                all.stream()
                        .filter(o -> !o.pair().actor().union(o.pair().recipient()).isEmpty())
                        .toList());
    }

    /** These and then others. */
    LabelledSentences and(LabelledSentences others) {
        List<One> both = new ArrayList<>(all);
        both.addAll(others.all());
        return new LabelledSentences(both);
    }

    /** Which of so many folds a sentence belongs to; equal texts to the same. */
    int fold(int index, int folds) {
        int mixed = (all.get(index).article().body().hashCode() + SEED) * 0x9E3779B1;
        return Math.floorMod(mixed >>> 8, folds);
    }
}
