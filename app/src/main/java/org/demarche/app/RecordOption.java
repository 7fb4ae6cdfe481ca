package org.demarche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.text.FormatException;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "The record (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("demarche.duckdb");

    Path file() {
        return file;
    }

    EventRecord toWrite() throws IOException, FormatException {
        return EventRecord.open(file, Access.READ_WRITE);
    }

    EventRecord toAsk() throws IOException, FormatException {
        return existing(Access.READ_ONLY);
    }

    /** To change what is there already. */
    EventRecord toChange() throws IOException, FormatException {
        return existing(Access.READ_WRITE);
    }

    /** To ask in SQL, which reaches nothing else. */
    EventRecord toQuery() throws IOException, FormatException {
        return existing(Access.LOCKED);
    }

    private EventRecord existing(Access access) throws IOException, FormatException {
        if (Files.notExists(file)) {
            throw Trouble.badInput(
                    file
                            + ": there is no record here; make one with: demarche read PATH"
                            + " --record "
                            + file);
        }
        return EventRecord.open(file, access);
    }
}
