package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.PairContrast.Side;
import org.demarche.contrast.report.ContrastJson;
import org.demarche.contrast.report.ContrastPage;
import org.demarche.contrast.report.ContrastText;
import org.demarche.contrast.report.ContrastWords;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.DyadRecords;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds a pair against another, or against itself at another time. */
@Command(
        name = "contrast",
        description = {
            "Hold two states against another two over the same time, or against themselves before a"
                    + " day: what happened in what proportion, deeds against words, who answers whom,"
                    + " how much at all, when each turned, what stands between one and not the other.",
            "Only what survives chance, coverage and the number of questions is put in words."
        },
        footer = {
            "",
            "Example:",
            "  demarche contrast AZE RUS --against ARM RUS",
            "  demarche contrast AZE RUS --before 2024-12-25 --html contrast.html"
        })
final class ContrastCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private PairOption two = new PairOption();

    @ArgGroup(multiplicity = "1")
    private Other other = new Other();

    /** What to hold the pair against. */
    static final class Other {
        @Option(
                names = "--against",
                arity = "2",
                paramLabel = "C D",
                description = "Another pair, over the same time.")
        private List<String> pair = List.of();

        @Option(
                names = "--before",
                paramLabel = "DATE",
                description = "The same pair before this day; the first is then what came after.")
        private String before = "";
    }

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin private PeriodOptions period = new PeriodOptions();
    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    ContrastCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        Parties.Pair pair = two.in(session.parties());
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            PairContrast contrast =
                    PairContrast.of(
                            asked, sources, TiesOfRecord.of(record, session).register(), session);
            PeriodOptions.Days within = period.within(contrast.reporting());
            DyadRecord first = DyadRecords.of(asked, pair.a(), pair.b(), sources);
            tell(
                    other.before.isEmpty()
                            ? contrast.of(
                                    new Side(first, within.from(), within.end()),
                                    new Side(
                                            second(asked, first, sources),
                                            within.from(),
                                            within.end()))
                            : ofTimes(contrast, first, within));
        }
        return ExitCode.DONE;
    }

    private DyadRecord second(EventRecord asked, DyadRecord first, Sources sources)
            throws IOException {
        Parties.Pair pair = session.parties().pair(other.pair.get(0), other.pair.get(1));
        if (pair.a().equals(first.a()) && pair.b().equals(first.b())) {
            throw Trouble.usage("--against must be another pair, was the same");
        }
        return DyadRecords.of(asked, pair.a(), pair.b(), sources);
    }

    private ContrastWords ofTimes(
            PairContrast contrast, DyadRecord pair, PeriodOptions.Days within) {
        LocalDate day = day();
        if (!within.from().isBefore(day) || !day.isBefore(within.end())) {
            throw Trouble.usage(
                    "--before must lie after %s and before %s, was %s"
                            .formatted(within.from(), within.end(), other.before));
        }
        return contrast.of(new Side(pair, day, within.end()), new Side(pair, within.from(), day));
    }

    private LocalDate day() {
        try {
            return PartialDate.parse(other.before).firstDay().orElseThrow();
        } catch (IllegalArgumentException e) {
            throw Trouble.usage("--before: " + e.getMessage());
        }
    }

    private void tell(ContrastWords words) throws IOException {
        Output out = session.console().out();
        if (html.isPresent()) {
            Files.writeString(html.get(), new ContrastPage().write(words), StandardCharsets.UTF_8);
            session.console().say("drawn on " + html.get());
        }
        if (json) {
            out.print(new ContrastJson().write(words));
        } else if (html.isEmpty()) {
            out.print(new ContrastText().write(words));
        }
    }
}
