package org.demarche.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.Spans;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;

/**
 * Keeps judgements as JSON lines, each written whole and kept before the next is asked for.
 *
 * <p>The first line says what the file is. Before the first judgement of a text comes a line with
 * the text and all of its events, so that a reader knows when all are judged. Nothing is ever
 * changed: what is taken back is a line too, and the last line about an event holds. What a process
 * killed in mid-line leaves behind is cut off when the file is opened anew.
 */
public final class ReviewFile implements AutoCloseable {
    static final String MARK = "demarche_review";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileChannel channel;
    private final Set<String> passages = new HashSet<>();
    private final Reviewed soFar;

    private ReviewFile(FileChannel channel, Reviewed soFar) {
        this.channel = channel;
        this.soFar = soFar;
        soFar.passages().forEach(p -> passages.add(name(p.passage(), p.keys())));
    }

    /**
     * Opens a file to go on writing, or begins one.
     *
     * @throws FormatException if the file holds anything else
     */
    public static ReviewFile open(Path file) throws IOException, FormatException {
        cutTornLine(file);
        boolean isNew = Files.notExists(file) || Files.size(file) == 0;
        Reviewed soFar = isNew ? Reviewed.NOTHING : Reviewed.read(file);
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND);
        ReviewFile review = new ReviewFile(channel, soFar);
        if (isNew) {
            review.write(JSON.createObjectNode().put(MARK, 1));
        }
        return review;
    }

    /** Cuts off what follows the last line end, if the file is one of reviews. */
    private static void cutTornLine(Path file) throws IOException, FormatException {
        if (Files.notExists(file)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end == bytes.length) {
            return;
        }
        boolean isOurs = Reviewed.isOne(file) || (end == 0 && beginsTheMark(bytes));
        if (!isOurs) {
            throw new FormatException(file.toString(), 1, "not a file of reviews");
        }
        try (FileChannel cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
            cut.truncate(end);
        }
    }

    private static boolean beginsTheMark(byte[] bytes) {
        String first = JSON.createObjectNode().put(MARK, 1).toString();
        return first.startsWith(new String(bytes, StandardCharsets.UTF_8));
    }

    /** What the file held when it was opened. */
    public Reviewed soFar() {
        return soFar;
    }

    /**
     * Writes a judgement, and the text before it if it is new.
     *
     * @param ofPassage all events of the text
     */
    public void append(List<Candidate> ofPassage, Judgement judgement) throws IOException {
        Passage passage = ofPassage.get(0).passage();
        Set<String> keys = new HashSet<>(ofPassage.stream().map(Candidate::key).toList());
        if (passages.add(name(passage, keys))) {
            write(json(passage, ofPassage));
        }
        write(json(judgement));
    }

    private static String name(Passage passage, Set<String> keys) {
        return passage.id() + " " + keys.stream().sorted().toList();
    }

    private void write(ObjectNode node) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((written(node) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            int unused = channel.write(line);
        }
        channel.force(false);
    }

    private static String written(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of values can be written", e);
        }
    }

    private static ObjectNode json(Passage passage, List<Candidate> events) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", passage.id()).put("text", passage.text());
        node.put("published", passage.published().toString());
        ArrayNode all = node.putArray("candidates");
        for (Candidate candidate : events) {
            ObjectNode event = all.addObject().put("key", candidate.key());
            claim(event, candidate.claim());
            spans(event.putObject("spans"), candidate.event().spans());
            candidate.event().confidence().ifPresent(c -> event.put("confidence", c));
        }
        return node;
    }

    private static void claim(ObjectNode node, Claim claim) {
        node.put("actor", claim.actor()).put("recipient", claim.recipient());
        node.put("plover", claim.type().name());
        node.put("factuality", claim.factuality().label());
    }

    private static void spans(ObjectNode node, Spans spans) {
        span(node, "trigger", spans.trigger());
        span(node, "actor", spans.actor());
        span(node, "recipient", spans.recipient());
    }

    private static void span(ObjectNode node, String name, TextSpan span) {
        if (!span.isEmpty()) {
            node.putArray(name).add(span.begin()).add(span.end());
        }
    }

    private static ObjectNode json(Judgement judgement) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", judgement.passage()).put("key", judgement.key());
        node.put("at", judgement.at().toString()).put("coder", judgement.coder());
        node.put("decision", judgement.decision().label());
        claim(node, judgement.claim());
        if (!judgement.remark().isEmpty()) {
            node.put("remark", judgement.remark());
        }
        return node;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
