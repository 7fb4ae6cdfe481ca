package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.demarche.Demarche;
import org.demarche.PairCoder;
import org.demarche.bench.SoftmaxTrainer.Example;
import org.demarche.coding.type.Clues;
import org.demarche.coding.type.TypeClassifier;
import org.demarche.coding.type.Verdict;
import org.demarche.event.Event;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/**
 * Learns the weights of {@link TypeClassifier} from sentences with two stretches and their type.
 *
 * <p>Arguments: a JSON Lines file with {@code text}, {@code actor_span}, {@code recipient_span} and
 * {@code type}; where to write the weights; {@code --folds N} to print first how well it does on
 * sentences it did not learn from, equal texts being kept in one fold.
 */
public final class TypeTraining {
    private static final SoftmaxTrainer TRAINER = new SoftmaxTrainer(0.001, 2, 200);
    private static final int SEED = 20;

    private final List<Example> examples = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> ruled = new ArrayList<>();
    private final List<Double> confidences = new ArrayList<>();

    private TypeTraining() {}

    /** Measures if asked to, then learns from all and writes. */
    public static void main(String[] args) throws IOException, FormatException {
        TypeTraining training = new TypeTraining();
        training.read(Path.of(args[0]));
        if (args.length > 3 && args[2].equals("--folds")) {
            training.measure(Integer.parseInt(args[3]));
        }
        training.write(Path.of(args[1]));
    }

    private void read(Path file) throws IOException, FormatException {
        Path cache =
                Optional.ofNullable(System.getenv("DEMARCHE_CACHE"))
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("java.io.tmpdir"), "demarche-cache"));
        PairCoder pairs = Demarche.load(cache).pairs();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String text = row.path("text").asText();
            Article article = Article.of("-", PartialDate.UNKNOWN, text);
            PairCoder.Pair pair =
                    new PairCoder.Pair(
                            span(row.path("actor_span"), text),
                            span(row.path("recipient_span"), text));
            examples.add(new Example(pairs.clues(article, pair).all(), row.path("type").asText()));
            texts.add(text);
            Event byPatterns = pairs.byPatterns(article, pair);
            ruled.add(Clues.label(byPatterns.what().type()));
            confidences.add(byPatterns.grounds().confidence());
        }
    }

    /** A stretch given in code points. */
    private static TextSpan span(JsonNode pair, String text) {
        return pair.isArray()
                ? new TextSpan(
                        text.offsetByCodePoints(0, pair.path(0).asInt()),
                        text.offsetByCodePoints(0, pair.path(1).asInt()))
                : TextSpan.NONE;
    }

    private void measure(int folds) {
        List<String> right = examples.stream().map(Example::label).toList();
        System.out.println("| answered by | accuracy | macro-F1 | quad class |\n|---|---|---|---|");
        new TypeScores(right, ruled).print("patterns alone");
        new TypeScores(right, labels(verdicts(folds, c -> isWord(c)))).print("words alone");
        List<Verdict> verdicts = verdicts(folds, c -> true);
        new TypeScores(right, labels(verdicts)).print("words and patterns weighed");
        TypeScores combined = new TypeScores(right, combined(verdicts));
        combined.print("combined");
        combined.printTypes();
    }

    private static List<String> labels(List<Verdict> verdicts) {
        return verdicts.stream().map(v -> Clues.label(v.type())).toList();
    }

    /** As {@link PairCoder} answers. */
    private List<String> combined(List<Verdict> verdicts) {
        List<String> answers = new ArrayList<>(labels(verdicts));
        for (int i = 0; i < answers.size(); i++) {
            if (verdicts.get(i).isWeakerThan(confidences.get(i))) {
                answers.set(i, ruled.get(i));
            }
        }
        return answers;
    }

    private static boolean isWord(String clue) {
        return !clue.startsWith("rule") && !clue.startsWith("pattern") && !clue.startsWith("near");
    }

    /** What is answered for each sentence by what was learned from the other folds. */
    private List<Verdict> verdicts(int folds, Predicate<String> counts) {
        List<Example> kept = examples.stream().map(e -> only(e, counts)).toList();
        List<TypeClassifier> learned = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            learned.add(
                    TRAINER.train(
                            IntStream.range(0, kept.size())
                                    .filter(i -> fold(i, folds) != out)
                                    .mapToObj(kept::get)
                                    .toList()));
        }
        return IntStream.range(0, kept.size())
                .mapToObj(i -> learned.get(fold(i, folds)).classify(new Clues(kept.get(i).clues())))
                .toList();
    }

    private static Example only(Example example, Predicate<String> counts) {
        return new Example(
                example.clues().stream()
                        .filter(counts)
                        .collect(Collectors.toCollection(TreeSet::new)),
                example.label());
    }

    private int fold(int index, int folds) {
        int mixed = (texts.get(index).hashCode() + SEED) * 0x9E3779B1;
        return Math.floorMod(mixed >>> 8, folds);
    }

    private void write(Path file) throws IOException {
        List<String> labels = SoftmaxTrainer.labels(examples);
        try (Writer out =
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)),
                        StandardCharsets.UTF_8)) {
            out.write("clue\t" + String.join("\t", labels) + "\n");
            for (Map.Entry<String, float[]> entry : TRAINER.weights(examples).entrySet()) {
                out.write(row(entry.getKey(), entry.getValue()));
            }
        }
    }

    /** Weights in hundredths; nothing for a clue that weighs nothing. */
    private static String row(String clue, float[] weights) {
        StringBuilder row = new StringBuilder(clue);
        boolean weighs = false;
        for (float weight : weights) {
            int hundredths = Math.round(weight * 100);
            weighs |= hundredths != 0;
            row.append('\t').append(hundredths == 0 ? "" : Integer.toString(hundredths));
        }
        return weighs ? row.append('\n').toString() : "";
    }
}
