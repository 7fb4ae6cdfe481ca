package org.demarche.ties.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieFile;
import org.demarche.ties.TieKind;
import org.demarche.ties.TieSpan;

/**
 * Keeps decisions on proposed changes beside a record, {@code NAME.ties-review.jsonl}, a JSON
 * object a line, and accepted changes in {@link TieFile}, both replaced as a whole or not at all.
 */
public final class TieReviewFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final TieFile accepted;
    private final ActorKnowledge actors;
    private final List<TieDecision> decisions;

    private TieReviewFile(Path record, ActorKnowledge actors) throws IOException, FormatException {
        this.file = TieFile.sibling(record, ".ties-review.jsonl");
        this.accepted = TieFile.beside(record);
        this.actors = actors;
        this.decisions = new ArrayList<>(read());
    }

    /**
     * Opens the decisions of a record; there need not be any yet.
     *
     * @throws FormatException if a line is none
     */
    public static TieReviewFile beside(Path record, ActorKnowledge actors)
            throws IOException, FormatException {
        return new TieReviewFile(record, actors);
    }

    /** All that was decided, in order. */
    public List<TieDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** Those of the proposals that nobody has decided on and the register does not know. */
    public List<TieProposal> open(List<TieProposal> proposals) {
        return proposals.stream().filter(p -> !p.isKnown() && !isDecided(p)).toList();
    }

    private boolean isDecided(TieProposal proposal) {
        return decisions.stream()
                .filter(d -> d.isAbout(proposal))
                .reduce((x, y) -> y)
                .map(d -> d.answer() != TieDecision.Answer.UNDONE)
                .orElse(false);
    }

    /** Keeps a decision; what is accepted goes to the changes, what is taken back leaves them. */
    public void keep(TieDecision decision) throws IOException, FormatException {
        decisions.add(decision);
        StringBuilder text = new StringBuilder();
        decisions.forEach(d -> text.append(json(d)).append('\n'));
        TieFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
        List<RegisterChange> changes = new ArrayList<>(accepted.read(actors));
        boolean wasThere = changes.removeIf(decision.change()::equals);
        if (decision.answer() == TieDecision.Answer.ACCEPTED) {
            changes.add(decision.change());
        }
        if (wasThere || decision.answer() == TieDecision.Answer.ACCEPTED) {
            accepted.write(changes);
        }
    }

    private static String json(TieDecision decision) {
        StandingTie tie = decision.change().tie();
        ObjectNode node = JSON.createObjectNode();
        node.put("at", decision.at().toString()).put("coder", decision.coder());
        node.put("decision", decision.answer().name().toLowerCase(Locale.ROOT));
        node.put("kind", tie.kind().label()).put("what", tie.what());
        node.put("a", tie.sides().first()).put("b", tie.sides().second());
        node.put("name", tie.name());
        node.put("from", tie.span().from().toString()).put("to", tie.span().to().toString());
        node.put("source", tie.source());
        decision.events().forEach(node.putArray("events")::add);
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of values can be written", e);
        }
    }

    private List<TieDecision> read() throws IOException, FormatException {
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
