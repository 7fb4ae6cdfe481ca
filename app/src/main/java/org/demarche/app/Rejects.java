package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.demarche.source.dataset.Reject;

/**
 * The rows imports refused, one JSON object a line, in a file beside the record. Each import adds
 * to it; a line says in which import it was refused, so that nothing is lost when the next begins.
 */
final class Rejects implements AutoCloseable {
    private final Path file;
    private final Writer out;
    private final String begun;
    private long count;

    private Rejects(Path file, Writer out, String begun) {
        this.file = file;
        this.out = out;
        this.begun = begun;
    }

    /**
     * Goes on with the file of earlier imports.
     *
     * @param begun when the import began, which is what its batches note too
     */
    static Rejects beside(Path record, String begun) throws IOException {
        Path file = record.resolveSibling("rejects.jsonl");
        return new Rejects(
                file,
                Files.newBufferedWriter(
                        file,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND),
                begun);
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
                                    .put("import", begun)
                                    .put("file", reject.file())
                                    .put("line", reject.line())
                                    .put("reason", reject.reason())));
            out.write('\n');
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what was added so far, so that it outlives a sudden end. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file without a line is not kept. */
    @Override
    public void close() throws IOException {
        out.close();
        if (Files.size(file) == 0) {
            Files.deleteIfExists(file);
        }
    }
}
