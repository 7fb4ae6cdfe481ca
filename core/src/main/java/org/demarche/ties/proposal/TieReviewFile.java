package org.demarche.ties.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.demarche.text.FormatException;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieKind;
import org.demarche.ties.TieSpan;

/**
 * Decisions on proposed changes as an earlier release kept them beside a record, {@code
 * NAME.ties-review.jsonl}: a JSON object a line.
 */
public final class TieReviewFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public TieReviewFile(Path file) {
        this.file = file;
    }

    /**
     * All decisions, in order; none if there is no file.
     *
     * @throws FormatException if a line is none
     */
    public List<TieDecision> read() throws IOException, FormatException {
        List<TieDecision> all = new ArrayList<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                all.add(decision(lines.get(i), i + 1));
            }
        }
        return all;
    }

    private TieDecision decision(String line, int number) throws FormatException {
        try {
            JsonNode node = JSON.readTree(line);
            StandingTie tie =
                    new StandingTie(
                            TieKind.named(text(node, "kind")).orElseThrow(),
                            text(node, "what"),
                            new StandingTie.Sides(text(node, "a"), text(node, "b")),
                            text(node, "name"),
                            "",
                            TieSpan.parse(text(node, "from"), text(node, "to")),
                            text(node, "source"));
            return new TieDecision(
                    Instant.parse(text(node, "at")),
                    text(node, "coder"),
                    TieDecision.Answer.valueOf(text(node, "decision").toUpperCase(Locale.ROOT)),
                    new RegisterChange(tie),
                    StreamSupport.stream(node.path("events").spliterator(), false)
                            .map(JsonNode::asText)
                            .toList());
        } catch (JsonProcessingException
                | IllegalArgumentException
                | DateTimeException
                | java.util.NoSuchElementException e) {
            throw new FormatException(file.toString(), number, "not a decision on a tie", e);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }
}
