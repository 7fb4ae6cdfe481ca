package org.demarche.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.Coder;
import org.demarche.coding.Scope;
import org.demarche.coding.confidence.Confidence;
import org.demarche.coding.confidence.ConfidenceScale;
import org.demarche.coding.parse.nlp4j.Nlp4jParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.GoldFile;
import org.demarche.evaluation.GoldText;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.event.Event;
import org.demarche.event.Factuality;
import org.demarche.source.ArticleFiles;
import org.demarche.source.ArticleSink;
import org.demarche.source.SetAside;
import org.demarche.text.Article;

/**
 * Fits how sure the coder may be of an event to what people found right and wrong, and prints how
 * well that holds on texts it has not seen.
 *
 * <p>{@code ConfidenceTraining OUT PART=FILE…}: {@code news=} gold texts of the kind to be coded,
 * {@code hard=} gold texts that are harder, from which it learns only what makes one event surer
 * than another, whatever its type, {@code check=} gold texts to check on, {@code judged=} a table
 * of judged events (item, actor, recipient, type, right, part: fit or check) and {@code items=} the
 * news items it is about. Equal input gives equal weights.
 */
final class ConfidenceTraining {
    private static final double PENALTY = 2;
    private static final String HARD = "hard";

    /** A text written to be hard counts less than news. */
    private static final double HARD_WEIGHT = 0.5;

    private static final String HEAD =
            "# Clue and weight in log odds. Made by ConfidenceTraining: docs/method/confidence.md.\n";

    private final List<Map<String, Double>> seen = new ArrayList<>();
    private final Coder coder;
    private final List<LogisticFit.Example> fit = new ArrayList<>();
    private final Map<String, List<LogisticFit.Example>> checks = new TreeMap<>();

    private ConfidenceTraining() throws Exception {
        Confidence note =
                clues -> {
                    seen.add(clues);
                    return 0.5;
                };
        coder =
                new Coder(
                                ActorKnowledge.bundled(),
                                Nlp4jParser.load(Caches.folder()),
                                PatternBook.bundled())
                        .with(note);
    }

    /** Writes the weights and prints the tables. */
    public static void main(String[] args) throws Exception {
        ConfidenceTraining training = new ConfidenceTraining();
        Optional<Path> judged = Optional.empty();
        for (String arg : args) {
            Path file = Path.of(arg.substring(arg.indexOf('=') + 1));
            switch (arg.substring(0, Math.max(0, arg.indexOf('=')))) {
                case "news" -> training.fit.addAll(training.gold(file, 1));
                case "hard" -> training.gold(file, HARD_WEIGHT).forEach(training::addHard);
                case "check" ->
                        training.checks.put(
                                String.valueOf(file.getFileName()), training.gold(file, 1));
                case "judged" -> judged = Optional.of(file);
                case "items" -> training.judged(judged.orElseThrow(), file);
                default -> {}
            }
        }
        Map<String, Double> weights = LogisticFit.fit(training.fit, PENALTY);
        weights.remove(HARD);
        write(weights, Path.of(args[0]));
        training.print(new ConfidenceScale(weights));
    }

    private void addHard(LogisticFit.Example example) {
        Map<String, Double> clues = new TreeMap<>(example.clues());
        clues.keySet().removeIf(clue -> clue.startsWith("type "));
        clues.put(HARD, 1.0);
        fit.add(new LogisticFit.Example(clues, example.right(), example.weight()));
    }

    private List<LogisticFit.Example> gold(Path file, double weight) throws Exception {
        List<LogisticFit.Example> all = new ArrayList<>();
        for (GoldText text : GoldFile.read(file)) {
            seen.clear();
            List<ReportedEvent> reported =
                    coder.code(text.article(), Scope.ALL).events().stream()
                            .map(ReportedEvent::of)
                            .toList();
            List<Optional<Boolean>> verdicts = Evaluation.verdicts(text, reported);
            for (int i = 0; i < verdicts.size(); i++) {
                Map<String, Double> clues = seen.get(i);
                verdicts.get(i).ifPresent(r -> all.add(new LogisticFit.Example(clues, r, weight)));
            }
        }
        return all;
    }

    /** A judged event: whether it is right, and whether to fit to it or to check on it. */
    private record Judged(boolean right, boolean fit) {}

    private void judged(Path table, Path items) throws Exception {
        Map<String, Map<String, Judged>> byItem = new HashMap<>();
        for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            byItem.computeIfAbsent(cells[0], i -> new HashMap<>())
                    .put(
                            String.join(" ", cells[1], cells[2], cells[3]),
                            new Judged(cells[4].equals("yes"), cells[5].equals("fit")));
        }
        List<LogisticFit.Example> check = new ArrayList<>();
        for (Article article : articles(items, byItem)) {
            seen.clear();
            List<Event> events = coder.code(article).events();
            Map<String, Judged> open = byItem.getOrDefault(article.id(), new HashMap<>());
            for (int i = 0; i < events.size(); i++) {
                Judged judged = open.remove(key(events.get(i)));
                if (judged != null) {
                    (judged.fit() ? fit : check)
                            .add(new LogisticFit.Example(seen.get(i), judged.right(), 1));
                }
            }
        }
        checks.put(String.valueOf(table.getFileName()), check);
    }

    private static String key(Event event) {
        return event.status().factuality() == Factuality.ACTUAL
                ? String.join(
                        " ",
                        event.dyad().actor().code(),
                        event.dyad().recipient().code(),
                        event.what().type().name())
                : "";
    }

    private static List<Article> articles(Path file, Map<String, Map<String, Judged>> wanted)
            throws IOException {
        List<Article> all = new ArrayList<>();
        ArticleSink sink =
                new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        if (wanted.containsKey(article.id())) {
                            all.add(article);
                        }
                    }

                    @Override
                    public void setAside(SetAside what) {}
                };
        try (InputStream in = Files.newInputStream(file)) {
            ArticleFiles.standard().read(file.toString(), in, sink, bytes -> {});
        }
        return all;
    }

    private static void write(Map<String, Double> weights, Path file) throws Exception {
        StringBuilder text = new StringBuilder(HEAD);
        weights.forEach(
                (clue, weight) ->
                        text.append(String.format(Locale.ROOT, "%s\t%.3f%n", clue, weight)));
        Files.writeString(file, text.toString().replace("\r", ""), StandardCharsets.UTF_8);
    }

    private void print(Confidence scale) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Confidence before = new ConfidenceScale(Map.of("product", 1.0));
        out.printf(Locale.ROOT, "fitted to %d events%n", fit.size());
        checks.forEach(
                (name, examples) -> {
                    out.printf("%n%s%n", name);
                    ConfidenceTable.of(before, examples).print("product", out);
                    ConfidenceTable.of(scale, examples).print("fitted", out);
                });
    }
}
