package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.record.EventRecord;
import org.demarche.text.FormatException;
import org.demarche.ties.outside.TieDataSet;
import org.demarche.ties.outside.TieImport;
import org.demarche.ties.outside.TieImportCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings other data sets of standing ties into the record. */
@Command(
        name = "import",
        description = {
            "Bring files of other data sets of standing ties into the record: CSV, plain or packed"
                    + " with gzip. demarche ties shows them under their own names.",
            "Rows that cannot be taken go to rejects.jsonl beside the record, with line and reason."
        },
        footer = {
            "",
            "Examples:",
            "  demarche ties import cow-alliance alliance_v4.1_by_dyad.csv",
            "  demarche ties import unga rollcalls.csv votes.csv.gz"
        })
final class TiesImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "DATASET",
            description = "One of cow-alliance, cow-igo, atop, unga.")
    private String dataset = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files.")
    private List<Path> files = List.of();

    @Mixin private RecordOption record = new RecordOption();

    @Mixin private ProgressOption progress = new ProgressOption();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    TiesImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        TieDataSet set =
                TieDataSet.named(dataset)
                        .orElseThrow(
                                () ->
                                        Trouble.usage(
                                                "DATASET must be one of %s, was %s"
                                                        .formatted(TieDataSet.labels(), dataset)));
        String begun = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        TiesOfRecord.takeOver(record, session);
        try (EventRecord open = record.toWrite();
                Rejects rejects = Rejects.beside(record.file(), begun);
                RowProgress shown =
                        new RowProgress(progress.how(), session.console(), "importing")) {
            session.console().say("reading " + files.size() + " of " + set.title() + " …");
            TieImportCounts counts =
                    new TieImport(open, begun, rejects::add)
                            .watchedBy(shown::written)
                            .read(set, files);
            if (!open.isPublished()) {
                open.publish();
            }
            tell(counts);
            if (rejects.count() > 0) {
                session.console()
                        .say(
                                "%,d rejected rows are in %s"
                                        .formatted(rejects.count(), rejects.file()));
            }
        }
        return ExitCode.DONE;
    }

    private void tell(TieImportCounts counts) throws IOException {
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
                                    .put("rejected", counts.rejected())));
        } else {
            out.format("%,12d rows", counts.rows());
            out.format("%,12d imported", counts.imported());
            out.format("%,12d joined to another row", counts.joined());
            out.format("%,12d unchanged", counts.unchanged());
            out.format("%,12d rejected", counts.rejected());
        }
        out.flush();
    }
}
