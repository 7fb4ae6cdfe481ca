package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.change.ChangeModel;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;
import org.demarche.change.opinion.SecondOpinion;
import org.demarche.change.report.SeriesFile;
import org.demarche.change.report.TurnsJson;
import org.demarche.change.report.TurnsPage;
import org.demarche.change.report.TurnsText;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.series.measure.Measure;
import org.demarche.text.FormatException;
import org.demarche.turning.TurnSearch;
import org.demarche.turning.report.PairTurnsJson;
import org.demarche.turning.report.PairTurnsPage;
import org.demarche.turning.report.PairTurnsText;
import org.demarche.turning.report.TurnWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds when the ties of two parties, or any series, turned. */
@Command(
        name = "turns",
        description = {
            "Find when the ties of two states turned, how sure that is, what drove it, whether it"
                    + " had begun before, and whether it is no more than a change in coverage.",
            "With --series: the same of any series, without causes. FILE is CSV: date,value or"
                    + " date,value,exposure a line, the earliest first, a header or none. Any number"
                    + " can stand for the date; an empty value is a missing one."
        },
        footer = {
            "",
            "Example:",
            "  demarche turns AZE RUS --measure conflict --unit month --html turns.html",
            "  demarche turns ISR PSE --source keds",
            "  demarche turns --series weekly.csv --html weekly.html"
        })
final class TurnsCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description =
                    "With --series: what a regime is, if not what the series suggests:"
                            + " ${COMPLETION-CANDIDATES}.")
    private Optional<ChangeModel> model = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--second",
            description =
                    "With --series: also ask moving sums, and a watch that follows the series and"
                            + " raises alarms.")
    private boolean second;

    @Mixin private PairOrFile subject = new PairOrFile();
    @Mixin private SeriesOptions options = new SeriesOptions();
    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    TurnsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        Optional<Path> file = subject.file();
        if (file.isPresent()) {
            ofSeries(file.get());
        } else {
            Parties.Pair pair = subject.pair(session.parties());
            if (model.isPresent() || second) {
                throw Trouble.usage("--model and --second go with --series");
            }
            ofPair(pair);
        }
        return ExitCode.DONE;
    }

    private void ofPair(Parties.Pair pair) throws IOException, FormatException {
        Measure measure = options.measure();
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            Reporting reporting = asked.reporting(sources);
            DyadRecord all = DyadRecords.of(asked, pair.a(), pair.b(), sources);
            TurnSearch search = new TurnSearch(all, reporting, asked.pairDays(sources));
            tell(
                    new TurnWords(
                            search.in(options.frame(reporting), measure), session.parties()::name));
        }
    }

    private void tell(TurnWords words) throws IOException {
        Output out = session.console().out();
        if (html.isPresent()) {
            Files.writeString(html.get(), new PairTurnsPage().write(words), StandardCharsets.UTF_8);
            session.console().say("drawn on " + html.get());
        }
        if (json) {
            out.print(new PairTurnsJson().write(words));
        } else if (html.isEmpty()) {
            out.print(new PairTurnsText().write(words));
        }
    }

    private void ofSeries(Path series) throws IOException, FormatException {
        TurningPointReport report = report(series, SeriesFile.read(series));
        Output out = session.console().out();
        Optional<SecondOpinion> opinion =
                second ? Optional.of(SecondOpinion.on(report)) : Optional.empty();
        if (html.isPresent()) {
            String name = String.valueOf(series.getFileName());
            Files.writeString(html.get(), new TurnsPage().write(name, report));
            session.console().say("drawn on " + html.get());
        }
        if (json) {
            out.line(new TurnsJson().write(report, opinion));
        } else if (html.isEmpty()) {
            out.print(new TurnsText().write(report, opinion));
        }
    }

    private TurningPointReport report(Path from, ValueSeries series) throws FormatException {
        if (model.isEmpty()) {
            return TurningPoints.in(series);
        }
        for (int i = 0; model.get().isOfCounts() && i < series.length(); i++) {
            if (series.value(i) < 0) {
                String problem = "count must be >= 0, was %s at %s";
                throw new FormatException(
                        from.toString(), 0, problem.formatted(series.value(i), series.label(i)));
            }
        }
        return TurningPoints.in(series, model.get());
    }
}
