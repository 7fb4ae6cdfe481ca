package org.demarche.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.actor.ActorKnowledge;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.evaluation.Spans;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.review.Agreement;
import org.demarche.review.Candidate;
import org.demarche.review.CandidateFile;
import org.demarche.review.Passage;
import org.demarche.review.Review;
import org.demarche.review.ReviewFile;
import org.demarche.review.ReviewScreen;
import org.demarche.review.Reviewed;
import org.demarche.review.Sampling;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a person judge coded events, one key a decision. */
@Command(
        name = "review",
        description = {
            "Judge coded events one by one: one key says right, not an event, or what is wrong."
                    + " What you say is kept at once; start again to go on where you stopped.",
            "Events come from the record, or from EVENTS: JSON lines with text and events, output of"
                    + " demarche code with --texts, or what demarche export wrote.",
            "With --ties: changes to the register of standing ties that coded events propose; what you"
                    + " accept is kept in the record.",
            "The file of judgements is gold for demarche evaluate: a text counts once all of its"
                    + " events are judged."
        },
        footer = {
            "",
            "Example:",
            "  demarche review --sample 100 --coder anna",
            "  demarche review --agreement review-anna.jsonl review-ben.jsonl"
        })
final class ReviewCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "EVENTS",
            description = "Coded events as JSON lines (default: the record).")
    private Optional<Path> events = Optional.empty();

    @Option(
            names = "--texts",
            paramLabel = "FILE",
            description = "The texts of EVENTS, where it does not hold them.")
    private Optional<Path> texts = Optional.empty();

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who judges (default: the name you are logged in with).")
    private String coder = System.getProperty("user.name", "unknown");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where judgements are kept (default: review-NAME.jsonl).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description =
                    "Only N events, drawn at random and spread over types, pairs and confidence, with"
                            + " the others of their texts.")
    private Optional<Integer> sample = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Another sample for another number (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only texts with such events.")
    private Optional<EventType> type = Optional.empty();

    @Option(
            names = "--pair",
            arity = "2",
            paramLabel = "A B",
            hideParamSyntax = true,
            description = "A B: only texts with events between the two.")
    private List<String> pair = List.of();

    @Option(
            names = "--agreement",
            arity = "2",
            paramLabel = "ONE OTHER",
            hideParamSyntax = true,
            description = "ONE OTHER: how far two files of judgements agree; nothing is judged.")
    private List<Path> agreement = List.of();

    @Option(
            names = "--ties",
            description =
                    "Decide instead on changes to the register of standing ties that events propose.")
    private boolean ties;

    @Option(names = "--json", description = "Tell the agreement in JSON.")
    private boolean json;

    @Mixin private RecordOption record = new RecordOption();

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        if (!agreement.isEmpty()) {
            tellAgreement();
            return ExitCode.DONE;
        }
        if (coder.isBlank()) {
            throw Trouble.usage("--coder must be a name, was empty");
        }
        if (ties) {
            List<String> two = pair.stream().map(session.parties()::code).toList();
            new TieReviewing(session, record, coder).decide(two);
            return ExitCode.DONE;
        }
        List<Candidate> all = read();
        List<Candidate> queue = chosen(all);
        if (queue.isEmpty()) {
            throw Trouble.badInput("there is no such event to judge");
        }
        Path file = out.orElse(Path.of("review-" + fileName(coder) + ".jsonl"));
        try (ReviewFile kept = ReviewFile.open(file)) {
            Review review =
                    new Review(
                            queue,
                            kept.soFar().judgements(),
                            coder,
                            this::code,
                            (c, j) -> keep(kept, all, c, j));
            ReviewLoop.Screen screen =
                    (columns, rows, isColoured) ->
                            new ReviewScreen(review, columns, isColoured).draw(rows);
            new ReviewLoop(session, review, screen, Clock.systemUTC()).run();
            session.console().say(review.progress() + "; kept in " + file);
        }
        return ExitCode.DONE;
    }

    private static String fileName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static void keep(
            ReviewFile file,
            List<Candidate> all,
            Candidate candidate,
            org.demarche.review.Judgement judgement) {
        List<Candidate> ofPassage =
                all.stream()
                        .filter(c -> c.passage().id().equals(candidate.passage().id()))
                        .toList();
        try {
            file.append(ofPassage, judgement);
        } catch (IOException e) {
            throw new UncheckedIOException("the judgement could not be kept", e);
        }
    }

    private Optional<String> code(String typed) {
        ActorKnowledge actors = session.ahead().actors();
        String upper = typed.toUpperCase(Locale.ROOT);
        return actors.codeOf(typed)
                .or(
                        () ->
                                upper.matches("[A-Z][A-Z0-9]{2,11}")
                                        ? Optional.of(upper)
                                        : Optional.empty());
    }

    private List<Candidate> read() throws IOException, FormatException {
        if (events.isEmpty()) {
            try (EventRecord asked = record.toAsk()) {
                return asked.events(EventQuery.all()).stream()
                        .map(ReviewCommand::candidate)
                        .distinct()
                        .toList();
            }
        }
        return texts.isPresent()
                ? CandidateFile.read(events.get(), texts.get())
                : CandidateFile.read(events.get());
    }

    private static Candidate candidate(RecordedEvent recorded) {
        Event event = recorded.event();
        Evidence told = event.evidence();
        TextSpan sentence = recorded.sentenceSpan();
        Spans spans = new Spans(told.trigger(), told.actor(), told.recipient()).within(sentence);
        Candidate.Details details =
                new Candidate.Details(
                        event.dyad().actor().sector().name(),
                        event.dyad().recipient().sector().name(),
                        event.what().mode().map(Mode::label).orElse(""),
                        recorded.date().toString(),
                        event.status().saidBy());
        ReportedEvent coded = ReportedEvent.of(event);
        return new Candidate(
                Passage.ofSentence(
                        recorded.article().id(),
                        recorded.article().published(),
                        recorded.sentence()),
                new ReportedEvent(coded.claim(), coded.confidenceOrNaN(), spans, coded.why()),
                details);
    }

    private List<Candidate> chosen(List<Candidate> all) {
        List<String> two = pair.stream().map(session.parties()::code).toList();
        List<Candidate> wanted = all.stream().filter(c -> isWanted(c, two)).toList();
        if (sample.isPresent()) {
            if (sample.get() < 1) {
                throw Trouble.usage("--sample must be >= 1, was " + sample.get());
            }
            wanted = Sampling.draw(wanted, sample.get(), seed);
        }
        return Sampling.withWholeTexts(wanted, all);
    }

    private boolean isWanted(Candidate candidate, List<String> two) {
        boolean isOfType = type.isEmpty() || candidate.claim().type() == type.get();
        List<String> parties = List.of(candidate.claim().actor(), candidate.claim().recipient());
        return isOfType && parties.containsAll(two);
    }

    private void tellAgreement() throws IOException, FormatException {
        Reviewed one = Reviewed.read(agreement.get(0));
        Reviewed other = Reviewed.read(agreement.get(1));
        AgreementReport report = new AgreementReport(Agreement.of(one, other));
        if (json) {
            session.console().out().line(report.json());
        } else {
            report.text(session.console().out());
        }
    }
}
