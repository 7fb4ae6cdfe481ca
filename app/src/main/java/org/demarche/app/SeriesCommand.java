package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.series.Series;
import org.demarche.series.SeriesFrame;
import org.demarche.series.measure.Measure;
import org.demarche.series.report.SeriesCsv;
import org.demarche.series.report.SeriesJson;
import org.demarche.series.report.SeriesPage;
import org.demarche.series.report.SeriesText;
import org.demarche.series.report.SeriesView;
import org.demarche.text.FormatException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how the dealings of two parties went through time. */
@Command(
        name = "series",
        description = "Show how the dealings of two states went through time, step by step.",
        footer = {
            "",
            "Counts depend on how much was read, which stands beside them. A dash is a period that"
                    + " was not read, a nought one that was. Reports of the same happening count"
                    + " once.",
            "",
            "Example:",
            "  demarche series AZE RUS --measure balance --unit quarter",
            "  demarche series AZE RUS --directed --type SANCTION,COERCE --csv",
            "  demarche series ISR PSE --source keds --unit quarter"
        })
final class SeriesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private PairOption two = new PairOption();

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    @Mixin private SeriesOptions options = new SeriesOptions();
    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();
    @ArgGroup private Form form = new Form();

    /** How to answer. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object with every measure.")
        private boolean json;

        @Option(names = "--csv", description = "Comma-separated values with every measure.")
        private boolean csv;
    }

    SeriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        Parties parties = session.parties();
        Parties.Pair pair = two.in(parties);
        Measure measure = options.measure();
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            Reporting reporting = asked.reporting(sources);
            SeriesFrame frame = options.frame(reporting);
            DyadRecord all = DyadRecords.of(asked, pair.a(), pair.b(), sources);
            Series series = Series.of(all, reporting, frame);
            tell(new SeriesView(series, measure, parties::name));
        }
        return ExitCode.DONE;
    }

    private void tell(SeriesView view) throws IOException {
        Output out = session.console().out();
        if (html.isPresent()) {
            Files.writeString(html.get(), new SeriesPage().write(view), StandardCharsets.UTF_8);
            session.console().say("drawn on " + html.get());
        }
        if (form.json) {
            out.print(new SeriesJson().write(view));
        } else if (form.csv) {
            out.print(new SeriesCsv().write(view));
        } else if (html.isEmpty()) {
            out.print(new SeriesText().write(view));
        }
    }
}
