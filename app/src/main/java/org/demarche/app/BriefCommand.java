package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.ReadingReport;
import org.demarche.brief.Brief;
import org.demarche.brief.BriefJson;
import org.demarche.brief.BriefPage;
import org.demarche.brief.BriefPeriod;
import org.demarche.brief.BriefText;
import org.demarche.brief.Provenance;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordContent;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.series.MonthRange;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.source.ReadPlan;
import org.demarche.text.FormatException;
import org.demarche.turning.TurnSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts what is on record between two parties on one page. */
@Command(
        name = "brief",
        description = "Show what happened between two states, and hold it against another pair.",
        footer = {
            "",
            "Example:",
            "  demarche brief AZE RUS --against ARM RUS --read examples/caucasus/news.jsonl",
            "  demarche brief AZE RUS --html brief.html",
            "  demarche brief ISR PSE --source icews"
        })
final class BriefCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    private final Session session;

    @Mixin private PairOption two = new PairOption();

    @Option(
            names = "--against",
            arity = "2",
            paramLabel = "C D",
            hideParamSyntax = true,
            description = "C D: another pair beside it.")
    private List<String> against = List.of();

    @Option(
            names = "--read",
            paramLabel = "PATH",
            description = "Read this file or folder into the record first; may be given again.")
    private List<Path> read = List.of();

    @Option(
            names = "--check",
            paramLabel = "CLAIM",
            description = "Hold this claim against the record too; may be given again.")
    private List<String> claims = List.of();

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many events to list in text (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    @Mixin private PeriodOptions period = new PeriodOptions();
    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    BriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (limit < 0) {
            throw Trouble.usage("--limit must be >= 0, was " + limit);
        }
        Parties parties = session.parties();
        List<Parties.Pair> wanted = new ArrayList<>(List.of(two.in(parties)));
        if (!against.isEmpty()) {
            wanted.add(parties.pair(against.get(0), against.get(1)));
        }
        readFirst();
        TiesOfRecord.takeOver(record, session);
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            List<DyadRecord> pairs = new ArrayList<>();
            for (Parties.Pair pair : wanted) {
                pairs.add(pair(asked, pair, sources));
            }
            Provenance provenance = provenance(asked, asked.reporting(sources));
            BriefPeriod covered = period(pairs);
            Brief brief = Brief.of(pairs.get(0), covered, provenance, parties::name);
            brief = turned(brief, pairs.get(0), asked, sources);
            TiesOfRecord known = TiesOfRecord.of(record, session);
            brief =
                    brief.with(
                            new BriefChapters(session, asked, known, sources, claims)
                                    .of(pairs, covered, brief.turned()));
            write(pairs.size() == 1 ? brief : brief.against(pairs.get(1)));
        }
        return ExitCode.DONE;
    }

    private void readFirst() throws IOException, FormatException {
        if (read.isEmpty()) {
            return;
        }
        ReadPlan plan = Intake.plan(session, read);
        try (EventRecord open = record.toWrite()) {
            ReadingReport report = Intake.usual().read(session, plan, open);
            session.console()
                    .say(
                            "read %,d articles, %,d of them new: %,d events"
                                    .formatted(
                                            report.articles().added()
                                                    + report.articles().replaced()
                                                    + report.articles().unchanged(),
                                            report.articles().added(),
                                            report.events()));
        }
    }

    private BriefPeriod period(List<DyadRecord> pairs) {
        BriefPeriod whole = BriefPeriod.whole(pairs);
        if (!period.isSet()) {
            return whole;
        }
        MonthRange read = whole.months();
        if (read.isEmpty() && !(period.hasSince() && period.hasUntil())) {
            throw Trouble.usage(
                    "nothing on record is dated: give both --since and --until, or neither");
        }
        YearMonth from = period.hasSince() ? YearMonth.from(period.from()) : read.from();
        YearMonth last =
                period.hasUntil() ? YearMonth.from(period.end().minusDays(1)) : read.last();
        if (last.isBefore(from)) {
            throw Trouble.usage(
                    "the months must end after they begin, were %s to %s".formatted(from, last));
        }
        return BriefPeriod.only(MonthRange.closed(from, last));
    }

    /** With how much was read here or, of other data sets, how much they tell of any pair. */
    private static DyadRecord pair(EventRecord asked, Parties.Pair pair, Sources sources)
            throws IOException {
        DyadRecord found = DyadRecords.of(asked, pair.a(), pair.b(), sources);
        if (sources.datasets().equals(Set.of(AggregateTables.OWN))) {
            return found;
        }
        return new DyadRecord(
                found.a(),
                found.b(),
                found.events(),
                found.outside(),
                asked.reporting(sources).coverage());
    }

    private static Brief turned(Brief brief, DyadRecord pair, EventRecord asked, Sources sources)
            throws IOException {
        MonthRange months = brief.period().months();
        if (months.isEmpty()) {
            return brief;
        }
        SeriesFrame frame =
                SeriesFrame.of(SeriesUnit.MONTH, months.from().atDay(1), months.end().atDay(1));
        TurnSearch search = new TurnSearch(pair, asked.reporting(sources), asked.pairDays(sources));
        return brief.withTurns(search.in(frame, Measure.CONFLICT));
    }

    private Provenance provenance(EventRecord asked, Reporting reporting) throws IOException {
        RecordContent content = asked.content();
        return new Provenance(
                String.valueOf(record.file().getFileName()),
                content.dataVersion(),
                String.join("; ", content.coders()),
                content.articles(),
                content.outlets(),
                reporting.datasets());
    }

    private void write(Brief brief) throws IOException {
        Output out = session.console().out();
        if (html.isPresent()) {
            Files.writeString(html.get(), new BriefPage().write(brief), StandardCharsets.UTF_8);
            session.console().say("drawn on " + html.get());
        }
        if (json) {
            out.line(new BriefJson().write(brief).stripTrailing());
        } else if (html.isEmpty()) {
            out.print(new BriefText(WIDTH, limit).write(brief));
        }
    }
}
