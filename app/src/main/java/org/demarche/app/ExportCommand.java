package org.demarche.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes every event on record into a file for other programs. */
@Command(
        name = "export",
        description = {
            "Write every event on record with its sentence to FILE.csv or FILE.jsonl.",
            "The record as Parquet is the folder beside it, written by every read."
        },
        footer = {"", "Example:", "  demarche export events.csv"})
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "Ends in .csv or .jsonl.")
    private Path file = Path.of("");

    @Mixin private RecordOption record = new RecordOption();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean csv = name.endsWith(".csv");
        if (!csv && !name.endsWith(".jsonl")) {
            throw Trouble.usage("FILE must end in .csv or .jsonl, was " + file);
        }
        List<RecordedEvent> events;
        try (EventRecord asked = record.toAsk()) {
            events = asked.events(EventQuery.all());
        }
        write(events, csv);
        session.console().say(events.size() + " events in " + file);
        return ExitCode.DONE;
    }

    private void write(List<RecordedEvent> events, boolean csv) throws IOException {
        try (OutputStream to = Files.newOutputStream(file);
                BufferedWriter out =
                        new BufferedWriter(
                                new java.io.OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            if (csv) {
                out.write(EventCsv.HEADER + "\n");
            }
            for (RecordedEvent event : events) {
                out.write(csv ? EventCsv.row(event) : EventJson.write(EventJson.of(event)));
                out.write('\n');
            }
        }
    }
}
