package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.claim.store.ClaimStore;
import org.demarche.dyad.KeptOccurrences;
import org.demarche.record.EventRecord;
import org.demarche.record.load.DataImport;
import org.demarche.record.load.ImportCounts;
import org.demarche.record.load.ImportOptions;
import org.demarche.record.load.PublishedRows;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.mapped.Mapping;
import org.demarche.source.dataset.published.PublishedEvents;
import org.demarche.text.FormatException;
import org.demarche.ties.store.TieStore;
import org.demarche.wording.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files of other data sets into the record. */
@Command(
        name = "import",
        description = {
            "Bring files of other event data sets into the record, plain or packed with gzip or"
                    + " zip.",
            "What is on record already is passed over; broken off, the same command goes on. Rows"
                    + " that cannot be taken are added to rejects.jsonl beside the record, with"
                    + " import, line and reason."
        },
        footer = {
            "",
            "Examples:",
            "  demarche import gdelt 20191024143000.export.CSV.zip 20191024143000.mentions.CSV.zip",
            "  demarche import icews events.2018.tab --dry-run",
            "  demarche import demarche desk.parquet        # what desk.duckdb has published"
        })
final class ImportCommand implements Callable<Integer> {
    private static final String PUBLISHED = "demarche";

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description = "One of gdelt, icews, polecat, acled, ucdp, keds, tkg, events, demarche.")
    private String format = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files; for demarche the folder another record has published.")
    private List<Path> files = List.of();

    @Mixin private RecordOption record = new RecordOption();

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "For events: which column is what, in lines such as: day = Date.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--release",
            description = {
                "The file is all its data set has for the days it spans: what is on record of these"
                        + " days and not in it is withdrawn.",
                "Without it only rows that an older file of the same name brought can be."
            })
    private boolean release;

    @Option(
            names = "--piece",
            paramLabel = "N",
            description = "Rows that go on record at once (default: ${DEFAULT-VALUE}).")
    private int piece = ImportOptions.PIECE_ROWS;

    @Mixin private ProgressOption progress = new ProgressOption();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (piece < 1) {
            throw Trouble.usage("--piece must be >= 1, was " + piece);
        }
        Mapping columns = mapping.isPresent() ? Mapping.read(mapping.get()) : Mapping.standard();
        boolean isPublished = format.equalsIgnoreCase(PUBLISHED);
        DataSet set = isPublished ? published() : Formats.named(format, columns, session);
        String begun = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        ImportOptions options =
                ImportOptions.begunAt(begun)
                        .asRelease(release)
                        .withoutChange(dryRun)
                        .inPiecesOf(piece);
        try (EventRecord open = record.toWrite();
                Rejects rejects = Rejects.beside(record.file(), begun)) {
            ImportCounts counts =
                    isPublished
                            ? importFolder(open, set, options, rejects)
                            : importFiles(open, set, options, rejects, files);
            if (isPublished && !dryRun) {
                takeIn(open, set, begun);
            }
            if (!dryRun) {
                try (RowProgress shown =
                        new RowProgress(progress.how(), session.console(), "counting")) {
                    KeptOccurrences.update(open, shown::written);
                }
                open.publish();
            }
            tell(counts, rejects);
        }
        return ExitCode.DONE;
    }

    private ImportCounts importFiles(
            EventRecord open, DataSet set, ImportOptions options, Rejects rejects, List<Path> rows)
            throws IOException, FormatException {
        long bytes = 0;
        for (Path file : rows) {
            bytes += Files.size(file);
        }
        try (ImportProgress shown =
                new ImportProgress(progress.how(), session.console(), bytes, rejects)) {
            return new DataImport(open, options, shown).read(set, rows);
        }
    }

    /** One folder, as a data set of its own. */
    private DataSet published() {
        if (files.size() != 1) {
            throw Trouble.usage("import demarche takes one folder, were " + files.size());
        }
        return PublishedEvents.of(String.valueOf(files.get(0).getFileName()));
    }

    private ImportCounts importFolder(
            EventRecord open, DataSet set, ImportOptions options, Rejects rejects)
            throws IOException, FormatException {
        Path place = Files.createTempDirectory("demarche-import");
        Path rows = place.resolve(set.name() + ".csv");
        try {
            PublishedRows.write(open, files.get(0), rows);
            return importFiles(open, set, options, rejects, List.of(rows));
        } finally {
            Files.deleteIfExists(rows);
            Files.delete(place);
        }
    }

    /** The ties and claims of that record, and says so if there are any. */
    private void takeIn(EventRecord open, DataSet set, String begun)
            throws IOException, FormatException {
        TieStore.TakenIn ties = new TieStore(open).takeIn(files.get(0), set.name(), begun);
        if (ties.decisions() + ties.ties() > 0) {
            session.console()
                    .say(
                            "of standing ties %s and %s of other data sets came with it"
                                    .formatted(
                                            Words.count(ties.decisions(), "decision"),
                                            Words.count(ties.ties(), "row")));
        }
        int claims =
                new ClaimStore(open, session.ahead().actors())
                        .takeIn(files.get(0), set.name(), begun);
        if (claims > 0) {
            session.console().say("%s came with it".formatted(Words.count(claims, "claim")));
        }
    }

    private void tell(ImportCounts counts, Rejects rejects) throws IOException {
        Output out = session.console().out();
        if (json) {
            out.line(
                    EventJson.write(
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("rows", counts.rows())
                                    .put("imported", counts.imported())
                                    .put("joined", counts.joined())
                                    .put("unchanged", counts.unchanged())
                                    .put("withdrawn", counts.withdrawn())
                                    .put("rejected", counts.rejected())));
        } else {
            out.format("%,12d rows%s", counts.rows(), dryRun ? " (nothing was changed)" : "");
            out.format(
                    "%,12d imported, %,d of them in place of an older row",
                    counts.imported(), counts.changed());
            out.format("%,12d joined to an event on record", counts.joined());
            out.format("%,12d unchanged", counts.unchanged());
            out.format("%,12d rejected", counts.rejected());
            out.format("%,12d rows on record withdrawn", counts.withdrawn());
        }
        out.flush();
        if (counts.imported() > 0) {
            session.console()
                    .say(
                            "of those imported %,d are of no PLOVER type, %,d have a side nobody knows"
                                    .formatted(counts.unknownTypes(), counts.unknownParties()));
        }
        if (rejects.count() > 0) {
            session.console()
                    .say("%,d rejected rows are in %s".formatted(rejects.count(), rejects.file()));
        }
    }
}
