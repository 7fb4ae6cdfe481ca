package org.demarche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.Demarche;
import org.demarche.InOrder;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.Scope;
import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.GoldFile;
import org.demarche.evaluation.GoldText;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.evaluation.report.EvaluationJson;
import org.demarche.evaluation.report.EvaluationPage;
import org.demarche.evaluation.report.EvaluationText;
import org.demarche.evaluation.report.Findings;
import org.demarche.review.Reviewed;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the coder, or anybody's predictions, against gold. */
@Command(
        name = "evaluate",
        description = {
            "Score the coder against texts whose events people have written down: precision, recall"
                    + " and F1 by level, type, factuality and phenomenon, how many events that did"
                    + " not happen were reported as if they had, and whether confidences hold.",
            "GOLD holds one JSON object a line: {\"id\",\"text\",\"published\",\"events\":[…],"
                    + "\"tags\":[…]}, or is what demarche review wrote.",
            "PREDICTIONS and OTHER hold {\"id\",\"events\":[…]} a line, as demarche code writes"
                    + " them; output of other programs is scored the same way."
        },
        footer = {
            "",
            "Example:",
            "  demarche evaluate examples/caucasus/gold.jsonl --errors --html evaluation.html",
            "  demarche evaluate gold.jsonl --predictions new.jsonl --against old.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "GOLD",
            description = "The gold, as JSON lines; several files are taken together.")
    private List<Path> gold = List.of();

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score these events; without it the texts are coded now.")
    private Optional<Path> predictions = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "OTHER",
            description = "Tell what is better and worse than in these events.")
    private Optional<Path> against = Optional.empty();

    @Option(names = "--errors", description = "List every mistake with its text.")
    private boolean errors;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Draw it as one page of HTML.")
    private Optional<Path> html = Optional.empty();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    /** Events by the id of their text, and what to call who found them. */
    private record Run(Map<String, List<ReportedEvent>> events, String name) {}

    @Override
    public Integer call() throws IOException, FormatException {
        List<GoldText> texts = gold();
        Optional<Run> other =
                against.isPresent() ? Optional.of(read(against.get(), texts)) : Optional.empty();
        Run run = predictions.isPresent() ? read(predictions.get(), texts) : coded(texts);
        write(findings(texts, run, other));
        return ExitCode.DONE;
    }

    private List<GoldText> gold() throws IOException, FormatException {
        List<Path> plain = new ArrayList<>();
        List<GoldText> texts = new ArrayList<>();
        for (Path file : gold) {
            if (Reviewed.isOne(file)) {
                texts.addAll(judged(file));
            } else {
                plain.add(file);
            }
        }
        texts.addAll(plain.isEmpty() ? List.of() : GoldFile.read(plain));
        return texts;
    }

    private static List<GoldText> judged(Path file) throws IOException, FormatException {
        List<GoldText> texts = Reviewed.read(file).gold();
        if (texts.isEmpty()) {
            throw Trouble.badInput(file + ": no text in it is judged whole yet");
        }
        return texts;
    }

    private Findings findings(List<GoldText> texts, Run run, Optional<Run> other) {
        String name = gold.stream().map(EvaluateCommand::name).collect(Collectors.joining(" and "));
        if (other.isEmpty()) {
            return Findings.of(name, run.name(), Evaluation.of(texts, run.events()));
        }
        Run before = other.get();
        Comparison comparison = Comparison.of(texts, before.events(), run.events());
        return Findings.of(name, run.name(), comparison, before.name());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Run read(Path file, List<GoldText> texts) throws IOException, FormatException {
        Map<String, List<ReportedEvent>> events = GoldFile.readPredictions(file, texts);
        if (texts.stream().noneMatch(t -> events.containsKey(t.article().id()))) {
            throw Trouble.badInput(file + ": has none of the texts of the gold");
        }
        return new Run(events, name(file));
    }

    private Run coded(List<GoldText> texts) throws IOException, FormatException {
        Demarche demarche = session.load();
        Map<String, List<ReportedEvent>> events = new LinkedHashMap<>();
        int threads = Runtime.getRuntime().availableProcessors();
        try (InOrder<CodedArticle> work =
                new InOrder<>(threads, a -> events.put(a.article().id(), reported(a)))) {
            for (GoldText text : texts) {
                work.add(() -> demarche.code(text.article(), Scope.ALL));
            }
            work.finish();
        }
        return new Run(events, demarche.coderVersion());
    }

    private static List<ReportedEvent> reported(CodedArticle article) {
        return article.events().stream().map(ReportedEvent::of).toList();
    }

    private void write(Findings findings) throws IOException {
        Output out = session.console().out();
        if (html.isPresent()) {
            String page = new EvaluationPage().write(findings);
            Files.writeString(html.get(), page, StandardCharsets.UTF_8);
            session.console().say("drawn on " + html.get());
        }
        if (json) {
            out.line(new EvaluationJson(errors).write(findings));
        } else if (html.isEmpty() || errors) {
            out.print(new EvaluationText(errors).write(findings));
        }
    }
}
