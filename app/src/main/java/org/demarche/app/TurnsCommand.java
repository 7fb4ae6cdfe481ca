package org.demarche.app;

import java.io.IOException;
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
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds when a series turned. */
@Command(
        name = "turns",
        description = {
            "Find when a series turned, how sure that is, and how it was before and after.",
            "FILE is CSV: date,value or date,value,exposure a line, the earliest first, a header or"
                    + " none. Any number can stand for the date; an empty value is a missing one."
        },
        footer = {"", "Example:", "  demarche turns --series weekly.csv --html weekly.html"})
final class TurnsCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--series",
            required = true,
            paramLabel = "FILE",
            description = "The series, as CSV.")
    private Path file = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description =
                    "What a regime is, if not what the series suggests: ${COMPLETION-CANDIDATES}.")
    private Optional<ChangeModel> model = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--second",
            description =
                    "Also ask moving sums, and a watch that follows the series and raises alarms.")
    private boolean second;

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    TurnsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        TurningPointReport report = report(SeriesFile.read(file));
        Output out = session.console().out();
        Optional<SecondOpinion> opinion =
                second ? Optional.of(SecondOpinion.on(report)) : Optional.empty();
        if (html.isPresent()) {
            String name = String.valueOf(file.getFileName());
            Files.writeString(html.get(), new TurnsPage().write(name, report));
            session.console().say("drawn on " + html.get());
        }
        if (json) {
            out.line(new TurnsJson().write(report, opinion));
        } else if (html.isEmpty()) {
            out.print(new TurnsText().write(report, opinion));
        }
        return ExitCode.DONE;
    }

    private TurningPointReport report(ValueSeries series) throws FormatException {
        if (model.isEmpty()) {
            return TurningPoints.in(series);
        }
        for (int i = 0; model.get().isOfCounts() && i < series.length(); i++) {
            if (series.value(i) < 0) {
                String problem = "count must be >= 0, was %s at %s";
                throw new FormatException(
                        file.toString(), 0, problem.formatted(series.value(i), series.label(i)));
            }
        }
        return TurningPoints.in(series, model.get());
    }
}
