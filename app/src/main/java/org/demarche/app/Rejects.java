package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.source.dataset.Reject;

/** The rows an import refused, one JSON object a line, in a file beside the record. */
final class Rejects implements AutoCloseable {
    private final Path file;
    private final Writer out;
    private long count;

    private Rejects(Path file, Writer out) {
        this.file = file;
        this.out = out;
    }

    /** Begins the file anew. */
    static Rejects beside(Path record) throws IOException {
        Path file = record.resolveSibling("rejects.jsonl");
        return new Rejects(file, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    Path file() {
        return file;
    }

    long count() {
        return count;
    }

    void add(Reject reject) {
        try {
            out.write(
                    EventJson.write(
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("file", reject.file())
                                    .put("line", reject.line())
                                    .put("reason", reject.reason())));
            out.write('\n');
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file without a line is not kept. */
    @Override
    public void close() throws IOException {
        out.close();
        if (count == 0) {
            Files.deleteIfExists(file);
        }
    }
}
