package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.dyad.DyadRecords;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.report.LedgerJson;
import org.demarche.ledger.report.LedgerPage;
import org.demarche.ledger.report.LedgerText;
import org.demarche.ledger.report.LedgerWords;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who acts and who only speaks. */
@Command(
        name = "ledger",
        description = {
            "Show what each of two states did and what it only said: through its institutions, by"
                    + " its officials, by others; and whether threats were followed by deeds."
        },
        footer = {
            "",
            "Counts of few events say little: the intervals tell how little.",
            "",
            "Example:",
            "  demarche ledger AZE RUS --against ARM RUS --since 2020"
        })
final class LedgerCommand implements Callable<Integer> {
    private final Session session;

    @Mixin private PairOption two = new PairOption();

    @Option(
            names = "--against",
            arity = "2",
            paramLabel = "C D",
            description = "Hold them against another pair, in the same period.")
    private List<String> against = List.of();

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How long after a threat a deed carries it out (default: 90).")
    private int days = Ledger.DAYS;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "List at most so many hostile acts of each side (default: 5).")
    private int limit = 5;

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON: one object a pair.")
    private boolean json;

    @Mixin private PeriodOptions period = new PeriodOptions();
    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    LedgerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (days < 1 || limit < 0) {
            throw Trouble.usage(
                    "--days must be >= 1 and --limit >= 0, were %d and %d".formatted(days, limit));
        }
        Parties parties = session.parties();
        Parties.Pair pair = two.in(parties);
        Optional<Parties.Pair> other =
                against.isEmpty()
                        ? Optional.empty()
                        : Optional.of(parties.pair(against.get(0), against.get(1)));
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            PeriodOptions.Days within = period.within(asked.reporting(sources));
            LedgerWords words = words(asked, sources, pair, within);
            if (other.isPresent()) {
                tell(words, Optional.of(words(asked, sources, other.get(), within)));
            } else {
                tell(words, Optional.empty());
            }
        }
        return ExitCode.DONE;
    }

    private LedgerWords words(
            EventRecord asked, Sources sources, Parties.Pair pair, PeriodOptions.Days within)
            throws IOException {
        Ledger ledger =
                Ledger.of(
                        DyadRecords.of(asked, pair.a(), pair.b(), sources),
                        within.from(),
                        within.end(),
                        days);
        return new LedgerWords(ledger, session.parties()::name);
    }

    private void tell(LedgerWords words, Optional<LedgerWords> other) throws IOException {
        Output out = session.console().out();
        if (html.isPresent()) {
            Files.writeString(
                    html.get(), new LedgerPage().write(words, other), StandardCharsets.UTF_8);
            session.console().say("drawn on " + html.get());
        }
        if (json) {
            out.print(new LedgerJson().write(words));
            other.ifPresent(o -> out.print(new LedgerJson().write(o)));
        } else if (html.isEmpty()) {
            LedgerText text = new LedgerText(limit);
            out.print(other.map(o -> text.write(words, o)).orElseGet(() -> text.write(words)));
        }
    }
}
