package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.ReadingReport;
import org.demarche.record.EventRecord;
import org.demarche.source.ReadPlan;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads articles into the record and codes them. */
@Command(
        name = "read",
        description = {
            "Read articles into the record and code them: text, Markdown, JSON lines, HTML, folders"
                    + " of these, packed with gzip or not, or - for standard input.",
            "What is on record already is passed over; broken off, the same command goes on."
        },
        footer = {"", "Example:", "  demarche read examples/caucasus/news.jsonl"})
final class ReadCommand implements Callable<Integer> {
    private static final int TOP_PAIRS = 10;

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders, or -.")
    private List<Path> paths = List.of();

    @Mixin private RecordOption record = new RecordOption();

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "Articles that go on record at once (default: ${DEFAULT-VALUE}).")
    private int batch = Intake.BATCH;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "The day to take for articles that state no date, such as 2025-02-10.")
    private String published = "";

    @Mixin private ProgressOption progress = new ProgressOption();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (threads < 1 || batch < 1) {
            throw Trouble.usage(
                    "--threads and --batch must be >= 1, were %d and %d".formatted(threads, batch));
        }
        Intake intake = new Intake(threads, batch, progress.how(), publishedDay());
        ReadPlan plan = Intake.plan(session, paths);
        try (EventRecord open = record.toWrite()) {
            ReadingReport report = intake.read(session, plan, open);
            return tell(
                    new ReadSummary(report, open.summary(TOP_PAIRS), intake.published()), report);
        }
    }

    private PartialDate publishedDay() {
        if (published.isEmpty()) {
            return PartialDate.UNKNOWN;
        }
        try {
            PartialDate day = PartialDate.parse(published);
            if (day.isDay()) {
                return day;
            }
        } catch (IllegalArgumentException e) {
            throw Trouble.usage("--published: " + e.getMessage());
        }
        throw Trouble.usage("--published must be a day, YYYY-MM-DD, was " + published);
    }

    private int tell(ReadSummary summary, ReadingReport report) {
        if (json) {
            session.console().out().line(summary.json());
        } else {
            summary.text(session.console().out());
        }
        session.console().out().flush();
        report.faults().forEach(f -> session.console().say(ReadSummary.fault(f)));
        if (!report.faults().isEmpty()) {
            session.console().say("These are faults of the program. Please report them.");
            return ExitCode.FAULT;
        }
        if (!report.foundArticles()) {
            session.console().say("demarche: nothing could be read");
            return ExitCode.BAD_INPUT;
        }
        return ExitCode.DONE;
    }
}
