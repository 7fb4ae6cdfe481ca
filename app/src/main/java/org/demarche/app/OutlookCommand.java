package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.change.ValueSeries;
import org.demarche.change.report.SeriesFile;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.QuadClass;
import org.demarche.outlook.Aftermath;
import org.demarche.outlook.Horizon;
import org.demarche.outlook.KeptScores;
import org.demarche.outlook.Outlook;
import org.demarche.outlook.SeriesOutlook;
import org.demarche.outlook.report.OutlookJson;
import org.demarche.outlook.report.OutlookPage;
import org.demarche.outlook.report.OutlookText;
import org.demarche.outlook.report.OutlookWords;
import org.demarche.outlook.report.SeriesOutlookText;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.record.follow.FollowQuestion;
import org.demarche.record.follow.PairFollowed;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is to be expected, and how good such forecasts have been. */
@Command(
        name = "outlook",
        description = {
            "Say what is to be expected between two states, how sure that is, and how good such"
                    + " forecasts have been when made from the past alone. Where no method has beaten"
                    + " the best baseline, the baseline is shown.",
            "With --series: the same of any series of counts. FILE is CSV: date,value or"
                    + " date,value,exposure a line, the earliest first; the horizon counts its lines."
        },
        footer = {
            "",
            "It goes on from what was: it knows no election, ultimatum or anniversary.",
            "",
            "Example:",
            "  demarche outlook AZE RUS --horizon 12w",
            "  demarche outlook --series weekly.csv --horizon 4w"
        })
final class OutlookCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--horizon",
            paramLabel = "4w|12w|12m",
            description = "How far ahead: 1w to 26w or 1m to 24m (default: ${DEFAULT-VALUE}).")
    private String horizon = "12w";

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Of a pair: draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--keep",
            description = "Of a pair: keep the scorecard in the record, as table outlook_score.")
    private boolean keep;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin private PairOrFile subject = new PairOrFile();
    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    OutlookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        Horizon ahead = horizon();
        Optional<Path> file = subject.file();
        if (file.isPresent()) {
            if (html.isPresent() || keep) {
                throw Trouble.usage("--series goes without --html and --keep");
            }
            ofSeries(file.get(), ahead);
        } else {
            ofPair(subject.pair(session.parties()), ahead);
        }
        return ExitCode.DONE;
    }

    private Horizon horizon() {
        try {
            return Horizon.parse(horizon);
        } catch (IllegalArgumentException e) {
            throw Trouble.usage("--" + e.getMessage());
        }
    }

    private void ofPair(Parties.Pair pair, Horizon ahead) throws IOException, FormatException {
        Outlook outlook;
        Sources sources;
        try (EventRecord asked = record.toAsk()) {
            sources = source.of(asked);
            Reporting reporting = asked.reporting(sources);
            DyadRecord all = DyadRecords.of(asked, pair.a(), pair.b(), sources);
            List<PairFollowed> followed = followed(asked, all, reporting, sources);
            outlook = Outlook.of(all, reporting, ahead, followed);
        }
        tell(new OutlookWords(outlook, session.parties()::name));
        if (keep) {
            try (EventRecord kept = record.toWrite()) {
                session.console().say(told(KeptScores.keep(kept, outlook, sources), outlook));
            }
        }
    }

    private static String told(boolean isWritten, Outlook outlook) {
        if (outlook.standing() != Outlook.Standing.SCORED) {
            return "nothing was scored, so nothing is kept";
        }
        return isWritten
                ? "scorecard kept in outlook_score"
                : "the scorecard on record is of the same data already";
    }

    /** What followed, between whatever pair, acts of the kinds the two had of late. */
    static List<PairFollowed> followed(
            EventRecord asked, DyadRecord pair, Reporting reporting, Sources sources)
            throws IOException {
        Set<EventClass> lately = new LinkedHashSet<>(Outlook.lately(pair, reporting));
        return lately.isEmpty()
                ? List.of()
                : asked.followed(
                        new FollowQuestion(
                                lately, QuadClass.MATERIAL_CONFLICT, Aftermath.DAYS, sources));
    }

    private void tell(OutlookWords words) throws IOException {
        Output out = session.console().out();
        if (html.isPresent()) {
            Files.writeString(html.get(), new OutlookPage().write(words), StandardCharsets.UTF_8);
            session.console().say("drawn on " + html.get());
        }
        if (json) {
            out.print(new OutlookJson().write(words));
        } else if (html.isEmpty()) {
            out.print(new OutlookText().write(words));
        }
    }

    private void ofSeries(Path from, Horizon ahead) throws IOException, FormatException {
        String name = String.valueOf(from.getFileName());
        ValueSeries series = SeriesFile.read(from);
        SeriesOutlook outlook;
        try {
            outlook = SeriesOutlook.of(series, ahead.periods());
        } catch (IllegalArgumentException e) {
            throw Trouble.badInput(from + ": " + e.getMessage());
        }
        SeriesOutlookText text = new SeriesOutlookText();
        session.console().out().print(json ? text.json(name, outlook) : text.write(name, outlook));
    }
}
