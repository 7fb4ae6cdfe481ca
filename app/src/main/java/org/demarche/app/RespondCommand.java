package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.dyad.DyadRecords;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.response.ResponseOptions;
import org.demarche.response.ResponseSearch;
import org.demarche.response.SeriesResponse;
import org.demarche.response.ThirdParty;
import org.demarche.response.rate.ActKind;
import org.demarche.response.report.PairSeries;
import org.demarche.response.report.PairSeriesFile;
import org.demarche.response.report.ResponseJson;
import org.demarche.response.report.ResponsePage;
import org.demarche.response.report.ResponseText;
import org.demarche.response.report.ResponseWords;
import org.demarche.response.report.SeriesNames;
import org.demarche.response.report.SeriesResponseJson;
import org.demarche.response.report.SeriesResponsePage;
import org.demarche.response.report.SeriesResponseWords;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who of two answers whom, how, and how fast. */
@Command(
        name = "respond",
        description = {
            "Tell which of two states answers the other, with what, how fast, and whether that is"
                    + " more than chance and the climate of the time.",
            "With --series: whether one series runs ahead of another. FILE is CSV: date,a,b a line,"
                    + " the earliest first, a header or none; an empty value is a missing one."
        },
        footer = {
            "",
            "Kinds: hostile, friendly, together, hostile-deed, hostile-word, friendly-deed,"
                    + " friendly-word, or a type such as sanction.",
            "",
            "Example:",
            "  demarche respond AZE RUS --days 30 --html respond.html",
            "  demarche respond AZE RUS --after hostile-deed --answer friendly",
            "  demarche respond --series weekly.csv --columns i2p,p2i --lags 6"
        })
final class RespondCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "NAME",
            description = "With --series: the two columns that are meant.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "day, week (ISO), week-52, month or quarter (default: ${DEFAULT-VALUE}).")
    private String unit = SeriesUnit.WEEK.label();

    @Option(
            names = "--lags",
            paramLabel = "N",
            description = "How many periods back acts may tell (default: ${DEFAULT-VALUE}).")
    private int lags = 6;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Within how many days an act is answered (default: ${DEFAULT-VALUE}).")
    private int days = 30;

    @Option(names = "--third", paramLabel = "C", description = "Hold fixed what C did to the two.")
    private Optional<String> third = Optional.empty();

    @Option(names = "--after", split = ",", paramLabel = "KIND", description = "Acts to ask about.")
    private List<String> after = new ArrayList<>();

    @Option(
            names = "--answer",
            split = ",",
            paramLabel = "KIND",
            description = "Answers to look for.")
    private List<String> answer = new ArrayList<>();

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin private PairOrFile subject = new PairOrFile();
    @Mixin private PeriodOptions period = new PeriodOptions();
    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    RespondCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        check("--lags", lags, 1, 52);
        check("--days", days, 2, 365);
        Optional<Path> file = subject.file();
        if (file.isPresent()) {
            if (third.isPresent()) {
                throw Trouble.usage("--series goes without --third");
            }
            ofSeries(file.get());
        } else {
            Parties.Pair pair = subject.pair(session.parties());
            if (!columns.isEmpty()) {
                throw Trouble.usage("--columns goes with --series");
            }
            ofPair(pair);
        }
        return ExitCode.DONE;
    }

    private static void check(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw Trouble.usage("%s must be %d..%d, was %d".formatted(option, least, most, value));
        }
    }

    private void ofPair(Parties.Pair pair) throws IOException, FormatException {
        Optional<String> held = third.map(session.parties()::code);
        if (held.isPresent() && List.of(pair.a(), pair.b()).contains(held.get())) {
            throw Trouble.usage("--third must be neither of the two, was " + held.get());
        }
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            Reporting reporting = asked.reporting(sources);
            ResponseOptions options = options(reporting);
            ResponseSearch search =
                    new ResponseSearch(
                                    DyadRecords.of(asked, pair.a(), pair.b(), sources), reporting)
                            .against(asked.pairDays(sources));
            if (held.isPresent()) {
                String c = held.get();
                search =
                        search.with(
                                ThirdParty.of(
                                        c,
                                        DyadRecords.of(asked, c, pair.a(), sources),
                                        DyadRecords.of(asked, c, pair.b(), sources)));
            }
            tell(new ResponseWords(search.in(options), session.parties()::name));
        }
    }

    private ResponseOptions options(Reporting reporting) {
        String units = "--unit must be day, week, week-52, month or quarter, was " + unit;
        SeriesUnit by = SeriesUnit.named(unit).orElseThrow(() -> Trouble.usage(units));
        PeriodOptions.Days within = period.within(reporting);
        ResponseOptions usual = ResponseOptions.of(SeriesFrame.of(by, within.from(), within.end()));
        return usual.withLags(lags)
                .withDays(days)
                .withKinds(
                        after.isEmpty() ? usual.acts() : kinds(after),
                        answer.isEmpty() ? usual.answers() : kinds(answer));
    }

    private static List<ActKind> kinds(List<String> labels) {
        return labels.stream()
                .map(l -> ActKind.named(l).orElseThrow(() -> Trouble.usage(unknown(l))))
                .toList();
    }

    private static String unknown(String label) {
        String there = ActKind.all().stream().map(ActKind::label).collect(Collectors.joining(", "));
        return "no kind is called %s; there are %s".formatted(label, there);
    }

    private void tell(ResponseWords words) throws IOException {
        draw(ResponsePage.write(words));
        Output out = session.console().out();
        if (json) {
            out.print(new ResponseJson().write(words));
        } else if (html.isEmpty()) {
            out.print(new ResponseText().write(words));
        }
    }

    private void draw(String page) throws IOException {
        if (html.isPresent()) {
            Files.writeString(html.get(), page, StandardCharsets.UTF_8);
            session.console().say("drawn on " + html.get());
        }
    }

    private void ofSeries(Path from) throws IOException, FormatException {
        if (!columns.isEmpty() && columns.size() != 2) {
            throw Trouble.usage("--columns must name two, was " + String.join(",", columns));
        }
        PairSeries pair = PairSeriesFile.read(from, columns);
        Optional<SeriesResponse> found =
                SeriesResponse.of(pair.series(), lags, ResponseOptions.Effort.USUAL);
        if (found.isEmpty()) {
            throw Trouble.badInput(
                    "%s: %d steps, %d of them with a gap, are too few for %d lags, or a series does not move"
                            .formatted(from, pair.labels().size(), pair.gaps(), lags));
        }
        SeriesNames names = new SeriesNames(pair.first(), pair.second(), "step", "value");
        SeriesResponseWords words = new SeriesResponseWords(found.get(), names);
        draw(SeriesResponsePage.page(pair.first() + " and " + pair.second(), words));
        Output out = session.console().out();
        if (json) {
            out.print(new SeriesResponseJson().write(words));
        } else if (html.isEmpty()) {
            out.print(SeriesResponsePage.text(words));
        }
    }
}
