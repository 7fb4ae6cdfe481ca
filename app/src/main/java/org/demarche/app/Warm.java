package org.demarche.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.text.FormatException;

/**
 * Runs the light commands once on an empty record, so that the launcher can have Java keep the
 * classes they need in an archive.
 */
final class Warm {
    private Warm() {}

    public static void main(String[] args) throws IOException, FormatException {
        Path folder = Files.createTempDirectory("demarche");
        Path file = folder.resolve("empty.duckdb");
        try {
            EventRecord.open(file, Access.READ_WRITE).close();
            String record = file.toString();
            run("--help");
            run("events", "--help");
            run("events", "AZE", "RUS", "--record", record);
            run("events", "AZE", "RUS", "--json", "--record", record);
            run("brief", "AZE", "RUS", "--against", "ARM", "RUS", "--record", record);
            run("doctor", "--record", record);
        } finally {
            for (Path path : List.of(file, folder)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void run(String... args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        PrintStream talk = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]), new Output(nowhere), talk, false);
        Loader none =
                cache -> {
                    throw new IllegalStateException("no light command loads the coder");
                };
        int unused = Main.run(new Session(console, Map.of(), none, new Ahead()), args);
    }
}
