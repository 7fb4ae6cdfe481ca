package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.ties.TieSpan;
import org.demarche.ties.proposal.TieProposal;
import org.demarche.ties.report.ProposalText;
import org.demarche.ties.report.TieContrast;
import org.demarche.ties.report.TieContrastText;
import org.demarche.ties.report.TieJson;
import org.demarche.ties.report.TiePage;
import org.demarche.ties.report.TieText;
import org.demarche.ties.report.TieView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what stands between two parties. */
@Command(
        name = "ties",
        description = {
            "Show what stands between two states: treaties, bases and forces, organisations both"
                    + " belong to, relations and missions, borders and claims, each with its name,"
                    + " dates and source.",
            "Without --on, over time; with it, as of that day."
        },
        footer = {
            "",
            "Example:",
            "  demarche ties ARM RUS --on 2025-02-01 --against AZE RUS",
            "  demarche ties AZE RUS --html ties.html"
        })
final class TiesCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "A",
            description = "ISO code or name, such as ARM.")
    private Optional<String> a = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The other one.")
    private Optional<String> b = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "As of that day: 2025-02-01.")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--against",
            arity = "2",
            paramLabel = "C D",
            hideParamSyntax = true,
            description = "C D: another pair, side by side.")
    private List<String> against = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only what stood on this day, month or year or later.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Only what stood before the end of this day, month or year.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--proposals",
            description =
                    "List the changes to the register that coded events of the record propose; without"
                            + " A and B, of all parties.")
    private boolean proposals;

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin private RecordOption record = new RecordOption();

    TiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        TiesOfRecord.takeOver(record, session);
        if (proposals && a.isEmpty()) {
            tellProposals(List.of());
            return ExitCode.DONE;
        }
        if (a.isEmpty() || b.isEmpty()) {
            throw Trouble.usage("name two parties, such as: demarche ties ARM RUS");
        }
        if (on.isPresent() && (from.isPresent() || to.isPresent())) {
            throw Trouble.usage("--on goes without --from and --to");
        }
        Parties.Pair pair = session.parties().pair(a.get(), b.get());
        if (proposals) {
            tellProposals(List.of(pair.a(), pair.b()));
            return ExitCode.DONE;
        }
        TiesOfRecord known = TiesOfRecord.of(record, session);
        TieView view = view(known, pair);
        if (against.isEmpty()) {
            tell(view);
        } else {
            Parties.Pair other = session.parties().pair(against.get(0), against.get(1));
            tell(new TieContrast(view, view(known, other)));
        }
        return ExitCode.DONE;
    }

    private void tellProposals(List<String> pair) throws IOException, FormatException {
        TieReviewing.Proposed all = new TieReviewing(session, record, "").proposals(pair);
        ProposalText text = new ProposalText(session.parties()::name);
        List<TieProposal> told = Stream.concat(all.open().stream(), all.known().stream()).toList();
        session.console().out().print(json ? text.json(told) : text.write(told));
    }

    private void tell(TieView view) throws IOException {
        if (html.isPresent()) {
            draw(TiePage.write(view, end()));
        }
        if (json || html.isEmpty()) {
            session.console().out().print(json ? TieJson.write(view) : TieText.write(view));
        }
    }

    private void tell(TieContrast both) throws IOException {
        if (html.isPresent()) {
            draw(TiePage.write(both, end()));
        }
        if (json || html.isEmpty()) {
            session.console().out().print(json ? TieJson.write(both) : TieContrastText.write(both));
        }
    }

    private void draw(String page) throws IOException {
        Files.writeString(html.orElseThrow(), page, StandardCharsets.UTF_8);
        session.console().say("drawn on " + html.get());
    }

    /** Where a picture ends. */
    private LocalDate end() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate last = day().filter(today::isBefore).orElse(today);
        return endOf("--to", to).orElse(last);
    }

    private Optional<LocalDate> day() {
        Optional<PartialDate> day = on.map(d -> date("--on", d));
        if (day.isPresent() && !day.get().isDay()) {
            throw Trouble.usage("--on must be a day, such as 2025-02-01, was " + on.get());
        }
        return day.flatMap(PartialDate::firstDay);
    }

    private static Optional<LocalDate> endOf(String option, Optional<String> written) {
        return written.flatMap(d -> date(option, d).endDay());
    }

    private static PartialDate date(String option, String written) {
        try {
            PartialDate date = PartialDate.parse(written);
            if (date.isKnown()) {
                return date;
            }
        } catch (IllegalArgumentException e) {
            throw Trouble.usage(option + ": " + e.getMessage());
        }
        throw Trouble.usage(option + " must be a date, was empty");
    }

    private TieView view(TiesOfRecord known, Parties.Pair pair)
            throws IOException, FormatException {
        Optional<LocalDate> begin = from.flatMap(d -> date("--from", d).firstDay());
        Optional<LocalDate> end = endOf("--to", to);
        if (begin.isPresent() && end.isPresent() && !begin.get().isBefore(end.get())) {
            throw Trouble.usage("--to must not be before --from, was " + to.orElse(""));
        }
        TieSpan window =
                new TieSpan(
                        begin.map(PartialDate::of).orElse(PartialDate.UNKNOWN),
                        end.map(PartialDate::of).orElse(PartialDate.UNKNOWN));
        return known.view(pair, window, day());
    }
}
