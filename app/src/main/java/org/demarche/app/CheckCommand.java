package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.claim.ClaimCheck;
import org.demarche.claim.ClaimRecord;
import org.demarche.claim.Verdict;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.ClaimReader;
import org.demarche.claim.grammar.Understanding;
import org.demarche.claim.report.ClaimWords;
import org.demarche.claim.report.VerdictJson;
import org.demarche.claim.report.VerdictPage;
import org.demarche.claim.report.VerdictText;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a claim against the record, or finds claims in articles. */
@Command(
        name = "check",
        description = {
            "Hold a claim against the record: what was understood of it, then the verdict (borne"
                    + " out, contradicted, mixed, not enough coverage), the counts and the rule it"
                    + " rests on, the evidence for and against, and what it hangs on.",
            "With --found: list the claims that articles on record hold, those between --who and"
                    + " --whom if given; with --find those of other articles. What is understood of"
                    + " each is shown."
        },
        footer = {
            "",
            "What was misread is put right by the options. The grammar: docs/method/claims.md.",
            "",
            "Example:",
            "  demarche check \"Moscow has refrained from harsh rhetoric against Azerbaijan since"
                    + " December 2024\"",
            "  demarche check \"Armenia criticised Russia more often in 2023 than before\" --html"
                    + " card.html",
            "  demarche check --found --who AZE --whom RUS",
            "  demarche check --find article.txt"
        })
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "CLAIM",
            description = "An English sentence about two parties.")
    private Optional<String> claim = Optional.empty();

    @Option(
            names = "--find",
            paramLabel = "PATH",
            description = "Find claims in these articles, or in standard input (-).")
    private Optional<Path> find = Optional.empty();

    @Option(names = "--found", description = "List the claims found when articles were read.")
    private boolean found;

    @Option(names = "--html", paramLabel = "FILE", description = "Write it as a card of HTML.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Mixin private ClaimOptions options = new ClaimOptions();
    @Mixin private SourceOption source = new SourceOption();
    @Mixin private RecordOption record = new RecordOption();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        long wanted = Stream.of(claim.isPresent(), find.isPresent(), found).filter(a -> a).count();
        if (wanted != 1) {
            throw Trouble.usage(
                    "give either a claim in quotation marks, or --found, or --find PATH");
        }
        if (found) {
            return listFound();
        }
        if (find.isPresent()) {
            return new ClaimListing(session, json).of(find.get());
        }
        try (EventRecord asked = record.toAsk()) {
            Sources sources = source.of(asked);
            Reporting reporting = asked.reporting(sources);
            PartialDate day =
                    reporting
                            .endDay()
                            .map(d -> PartialDate.of(d.minusDays(1)))
                            .orElse(PartialDate.UNKNOWN);
            Understanding read =
                    new ClaimReader(session.ahead().actors())
                            .read(text(), day, options.corrections(session.parties()));
            if (read.claim().isEmpty()) {
                return refused(read);
            }
            tell(read, verdict(asked, read.claim().get(), sources));
        }
        return ExitCode.DONE;
    }

    private int listFound() throws IOException, FormatException {
        List<String> pair = options.pair(session.parties());
        try (EventRecord asked = record.toAsk()) {
            return new ClaimListing(session, json).of(asked, pair);
        }
    }

    private String text() {
        String text = claim.orElseThrow().strip();
        if (text.isEmpty() || text.length() > 1000) {
            throw Trouble.usage("a claim must have 1 to 1000 characters, had " + text.length());
        }
        return text;
    }

    private static Verdict verdict(EventRecord asked, Claim claim, Sources sources)
            throws IOException {
        return ClaimCheck.of(claim, ClaimRecord.of(asked, claim, sources));
    }

    private int refused(Understanding read) {
        if (json) {
            session.console().out().print(new VerdictJson().write(read));
        }
        session.console().say("demarche: the claim was not understood");
        read.doubts().forEach(d -> session.console().say("  " + d));
        return ExitCode.USAGE;
    }

    private void tell(Understanding read, Verdict verdict) throws IOException {
        Output out = session.console().out();
        ClaimWords words = new ClaimWords(verdict.claim(), session.parties()::name);
        if (html.isPresent()) {
            String page = new VerdictPage().write(read, verdict, words);
            Files.writeString(html.get(), page, StandardCharsets.UTF_8);
            session.console().say("written on " + html.get());
        }
        if (json) {
            out.print(new VerdictJson().write(read, verdict, words));
        } else if (html.isEmpty()) {
            out.print(new VerdictText().write(read, verdict, words));
        }
    }
}
