package org.demarche.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.demarche.dyad.KeptOccurrences;
import org.demarche.dyad.OccurrenceFile;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.export.ExportForm;
import org.demarche.record.export.ExportTable;
import org.demarche.record.export.RecordExport;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes the record into a file for other programs. */
@Command(
        name = "export",
        description = {
            "Write the record to FILE for other programs. Its ending tells the form: .parquet,"
                    + " .csv, .jsonl, or .tsv for gdelt and petrarch; .gz may follow all but Parquet.",
            "What to cite, with the version of the data, is written to FILE.citation.txt, and into"
                    + " Parquet's metadata."
        },
        footer = {
            "",
            "Examples:",
            "  demarche export events.parquet",
            "  demarche export months.csv --as dyad-month",
            "  demarche export occurrences.csv --as occurrences",
            "  demarche export events.tsv --as gdelt"
        })
final class ExportCommand implements Callable<Integer> {
    private static final String PROGRAM = TopCommand.Version.program();

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "Where to.")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "TABLE",
            converter = Tables.class,
            description =
                    "events (every event with its sentence, of all data sets), occurrences (a row a"
                            + " report, with the happening it tells of), dyad-month or dyad-day (a row"
                            + " a pair and period), ties (accepted changes to the register and imported"
                            + " ties), votes (of the General Assembly), claims (that articles hold),"
                            + " gdelt or petrarch (what happened, in their columns). Default: events.")
    private ExportTable table = ExportTable.EVENTS;

    @Mixin private ProgressOption progress = new ProgressOption();

    @Mixin private RecordOption record = new RecordOption();

    /** Tables by the words of the command line. */
    static final class Tables implements ITypeConverter<ExportTable> {
        @Override
        public ExportTable convert(String word) {
            return ExportTable.named(word)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "must be events, occurrences, dyad-month, dyad-day,"
                                                    + " ties, votes, claims, gdelt or petrarch, was "
                                                    + word));
        }
    }

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        ExportForm form =
                ExportForm.of(file)
                        .filter(table::has)
                        .orElseThrow(
                                () ->
                                        Trouble.usage(
                                                "FILE must end in " + endings() + ", was " + file));
        if (table.isOfTies()) {
            TiesOfRecord.takeOver(record, session);
        }
        try (EventRecord asked = table.isLater() ? record.toChange() : record.toAsk();
                RowProgress shown =
                        new RowProgress(progress.how(), session.console(), "exporting")) {
            if (table == ExportTable.OCCURRENCES) {
                occurrences(asked, form, shown);
            } else if (table == ExportTable.EVENTS && form == ExportForm.JSONL) {
                long rows = lines(asked, shown);
                tell(rows, 0, asked.cite(file, table, rows, PROGRAM), shown);
            } else {
                long uncounted = table.hasHappenings() ? uncounted(asked) : 0;
                tell(asked.export(file, table, form, PROGRAM), shown);
                if (uncounted > 0) {
                    session.console()
                            .say(
                                    "occurrences are empty for "
                                            + uncounted
                                            + " pairs that changed since they were counted:"
                                            + " demarche doctor --repair counts them");
                }
            }
        }
        return ExitCode.DONE;
    }

    private long uncounted(EventRecord asked) throws IOException {
        long pairs = KeptOccurrences.uncounted(asked);
        if (pairs == Long.MAX_VALUE) {
            throw Trouble.badInput(
                    record.file()
                            + ": written by an earlier release, which counted no happenings;"
                            + " demarche doctor --repair --record "
                            + record.file()
                            + " counts them");
        }
        return pairs;
    }

    private String endings() {
        return table.has(ExportForm.TAB)
                ? ".tsv, .tab or .txt for --as " + table.label()
                : ".parquet, .csv or .jsonl";
    }

    /** Joins the reports into a file beside the target, and brings that into form. */
    private void occurrences(EventRecord asked, ExportForm form, RowProgress shown)
            throws IOException {
        Path rows = file.resolveSibling(file.getFileName() + ".rows");
        try {
            OccurrenceFile.write(asked, rows, shown::written);
            tell(asked.export(file, table, form, rows, PROGRAM), shown);
        } finally {
            Files.deleteIfExists(rows);
        }
    }

    private void tell(RecordExport.Written written, RowProgress shown) {
        tell(written.rows(), written.leftOut(), written.citation(), shown);
    }

    private void tell(long rows, long leftOut, Path citation, RowProgress shown) {
        shown.close();
        String what = table == ExportTable.EVENTS ? " events in " : " rows in ";
        session.console().say(rows + what + file + "; to cite: " + citation);
        if (leftOut > 0) {
            session.console()
                    .say(
                            leftOut
                                    + " events left out: not told as having happened, or no day"
                                    + " known");
        }
    }

    /**
     * Events as every command tells them in JSON, own coding before other data sets; the file is
     * there when it is whole.
     */
    private long lines(EventRecord asked, RowProgress shown) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        long rows;
        try (OutputStream to = Files.newOutputStream(fresh);
                OutputStream packed =
                        file.toString().endsWith(".gz") ? new GZIPOutputStream(to) : to;
                BufferedWriter out =
                        new BufferedWriter(
                                new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
            rows =
                    asked.each(
                            EventQuery.all(),
                            event -> {
                                out.write(EventJson.write(EventJson.of(event)) + "\n");
                                shown.one();
                            });
            rows +=
                    asked.allOutside(
                            event -> {
                                out.write(EventJson.write(OutsideLine.json(event)) + "\n");
                                shown.one();
                            });
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        return rows;
    }
}
