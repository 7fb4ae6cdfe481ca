package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.Demarche;
import org.demarche.InOrder;
import org.demarche.coding.CodedArticle;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.GoldFile;
import org.demarche.evaluation.GoldText;
import org.demarche.text.FormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the coder, or anybody's predictions, against gold. */
@Command(
        name = "evaluate",
        description = {
            "Score the coder against texts whose events people have written down: precision, recall"
                    + " and F1 by level and type, and how many events that did not happen were"
                    + " reported as if they had.",
            "GOLD holds one JSON object a line: {\"id\",\"text\",\"published\",\"events\":[…]}."
        },
        footer = {"", "Example:", "  demarche evaluate examples/caucasus/gold.jsonl --errors"})
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "GOLD", description = "The gold, as JSON lines.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PREDICTIONS",
            description = "Output of demarche code; without it the texts are coded now.")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--errors", description = "List every mistake with its text.")
    private boolean errors;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, FormatException {
        List<GoldText> texts = GoldFile.read(gold);
        Map<String, List<Claim>> claims =
                predictions.isPresent()
                        ? GoldFile.readPredictions(predictions.get())
                        : coded(texts);
        Evaluation evaluation = Evaluation.of(texts, claims);
        EvaluationReport report = new EvaluationReport(evaluation, errors);
        if (json) {
            session.console().out().line(report.json());
        } else {
            report.text(session.console().out());
        }
        return ExitCode.DONE;
    }

    private Map<String, List<Claim>> coded(List<GoldText> texts)
            throws IOException, FormatException {
        Demarche demarche = session.load();
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        int threads = Runtime.getRuntime().availableProcessors();
        try (InOrder<CodedArticle> work =
                new InOrder<>(threads, a -> claims.put(a.article().id(), claims(a)))) {
            for (GoldText text : texts) {
                work.add(() -> demarche.code(text.article()));
            }
            work.finish();
        }
        return claims;
    }

    private static List<Claim> claims(CodedArticle article) {
        return article.events().stream().map(Claim::of).toList();
    }
}
