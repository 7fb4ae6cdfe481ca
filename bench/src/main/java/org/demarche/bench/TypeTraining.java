package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.demarche.Demarche;
import org.demarche.bench.SoftmaxTrainer.Example;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.nlp4j.Nlp4jParser;
import org.demarche.coding.type.Clues;
import org.demarche.coding.type.TypeClassifier;
import org.demarche.coding.type.Verdict;
import org.demarche.event.Event;
import org.demarche.text.FormatException;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/**
 * Learns the weights of a {@link TypeClassifier} from sentences with two stretches and their type.
 *
 * <p>Arguments: {@code pairs} to learn what one stretch does to the other, or {@code sentences} to
 * learn what a sentence tells, whoever does it; files of {@link LabelledSentences}, a comma between
 * them; where to write the weights; {@code --folds N} to print first how well it does on sentences
 * it did not learn from; {@code --also FILES}, further ones to learn from that are not measured on.
 */
public final class TypeTraining {
    private static final SoftmaxTrainer TRAINER = new SoftmaxTrainer(0.001, 2, 200);

    private final LabelledSentences sentences;
    private final int measured;
    private final List<Clues> clues = new ArrayList<>();
    private final List<String> ruled = new ArrayList<>();

    private TypeTraining(LabelledSentences sentences, int measured) {
        this.sentences = sentences;
        this.measured = measured;
    }

    /** Measures if asked to, then learns from all and writes. */
    public static void main(String[] args) throws IOException, FormatException {
        List<String> options = List.of(args).subList(3, args.length);
        LabelledSentences measured = LabelledSentences.read(args[1]);
        LabelledSentences also =
                option(options, "--also").isPresent()
                        ? LabelledSentences.read(option(options, "--also").get())
                        : new LabelledSentences(List.of());
        boolean pairs = args[0].equals("pairs");
        TypeTraining training =
                new TypeTraining(
                        measured.and(pairs ? also.withPairs() : also), measured.all().size());
        Path cache = Caches.folder();
        if (pairs) {
            training.takePairs(Demarche.load(cache));
        } else {
            training.takeSentences(cache);
        }
        option(options, "--folds").ifPresent(n -> training.measure(Integer.parseInt(n), pairs));
        List<Example> examples = training.examples(c -> true);
        WeightsWriter.write(
                Path.of(args[2]), SoftmaxTrainer.labels(examples), TRAINER.weights(examples));
    }

    private static Optional<String> option(List<String> options, String name) {
        int at = options.indexOf(name);
        return at < 0 || at + 1 >= options.size()
                ? Optional.empty()
                : Optional.of(options.get(at + 1));
    }

    private void takePairs(Demarche demarche) {
        for (LabelledSentences.One one : sentences.all()) {
            clues.add(demarche.pairs().clues(one.article(), one.pair()));
            Event byPatterns = demarche.pairs().byPatterns(one.article(), one.pair());
            ruled.add(Clues.label(byPatterns.what().type()));
        }
    }

    private void takeSentences(Path cache) throws IOException, FormatException {
        SentenceParser parser = Nlp4jParser.load(cache);
        Demarche demarche = Demarche.with(parser);
        for (LabelledSentences.One one : sentences.all()) {
            String text = one.article().body();
            Sentence whole = new Sentence(0, new TextSpan(0, text.length()), text);
            clues.add(
                    demarche.types()
                            .clues(
                                    parser.parse(whole),
                                    demarche.actors().find(text, one.article().published())));
        }
    }

    private void measure(int folds, boolean pairs) {
        List<String> right =
                sentences.all().stream().limit(measured).map(LabelledSentences.One::label).toList();
        System.out.println("| answered by | accuracy | macro-F1 | quad class |\n|---|---|---|---|");
        if (pairs) {
            new TypeScores(right, ruled.subList(0, measured)).print("patterns alone");
        }
        Predicate<String> words = c -> isWord(c) && !isMeaning(c);
        new TypeScores(right, labels(verdicts(folds, words))).print("words");
        new TypeScores(right, labels(verdicts(folds, TypeTraining::isMeaning))).print("meaning");
        new TypeScores(right, labels(verdicts(folds, c -> !isMeaning(c))))
                .print("words and patterns");
        new TypeScores(right, labels(verdicts(folds, TypeTraining::isWord)))
                .print("words and meaning");
        List<Optional<Verdict>> verdicts = verdicts(folds, c -> true);
        TypeScores all = new TypeScores(right, labels(verdicts));
        all.print("words, patterns and meaning");
        all.printTypes();
        Reliability.print(right, verdicts);
    }

    private static List<String> labels(List<Optional<Verdict>> verdicts) {
        return verdicts.stream().map(TypeTraining::label).toList();
    }

    private static String label(Optional<Verdict> verdict) {
        return verdict.map(v -> Clues.label(v.type())).orElse(Clues.NONE);
    }

    private static boolean isWord(String clue) {
        return !clue.startsWith("rule") && !clue.startsWith("pattern") && !clue.startsWith("near");
    }

    private static boolean isMeaning(String clue) {
        return clue.contains("#");
    }

    /** What is answered for each sentence by what was learned from the other folds. */
    private List<Optional<Verdict>> verdicts(int folds, Predicate<String> counts) {
        List<Example> kept = examples(counts);
        List<TypeClassifier> learned = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            learned.add(
                    TRAINER.train(
                            IntStream.range(0, kept.size())
                                    .filter(i -> i >= measured || sentences.fold(i, folds) != out)
                                    .mapToObj(kept::get)
                                    .toList()));
        }
        return IntStream.range(0, measured)
                .mapToObj(i -> learned.get(sentences.fold(i, folds)).classifyIfAny(clues.get(i)))
                .toList();
    }

    private List<Example> examples(Predicate<String> counts) {
        return IntStream.range(0, clues.size())
                .mapToObj(
                        i ->
                                new Example(
                                        only(clues.get(i), counts), sentences.all().get(i).label()))
                .toList();
    }

    private static Map<String, Float> only(Clues clues, Predicate<String> counts) {
        Map<String, Float> kept = new TreeMap<>(clues.strengths());
        kept.keySet().removeIf(counts.negate());
        return kept;
    }
}
