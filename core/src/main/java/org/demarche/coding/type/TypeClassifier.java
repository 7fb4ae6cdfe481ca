package org.demarche.coding.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.demarche.ontology.EventType;
import org.demarche.text.FormatException;

/**
 * Weighs clues for each type of event: multinomial logistic regression, the probability of a class
 * being proportional to e to the power of its weights' sum over the clues present.
 *
 * <p>Trained by the module bench on labelled sentences; docs/data/type-classifier.md tells on which
 * and how well it does. RETREAT and CONCEDE are one class to it, {@link Clues#YIELD}, as in the
 * labels it learned from: words of promising make it CONCEDE, the rest RETREAT. Immutable.
 */
public final class TypeClassifier {
    private static final String MEANING = "what the words mean together";
    private static final Set<String> VERBAL =
            Set.of(
                    "agre",
                    "agr",
                    "promis",
                    "pledg",
                    "vow",
                    "apologis",
                    "apologiz",
                    "apology",
                    "offer");
    private static final int REASONS = 3;

    private final List<String> labels;
    private final Map<String, float[]> weights;

    /**
     * @param labels names of the classes
     * @param weights each clue's weight for each class, in the order of {@code labels}
     */
    public TypeClassifier(List<String> labels, Map<String, float[]> weights) {
        this.labels = List.copyOf(labels);
        this.weights = Map.copyOf(weights);
        for (Map.Entry<String, float[]> entry : weights.entrySet()) {
            if (entry.getValue().length != labels.size()) {
                throw new IllegalArgumentException(
                        "weights of %s must be %d, were %d"
                                .formatted(entry.getKey(), labels.size(), entry.getValue().length));
            }
        }
    }

    /** What one of two given parties does to the other, as it ships with the library. */
    public static TypeClassifier ofPairs() {
        return bundled("pair-weights.tsv.gz");
    }

    /** What a sentence tells, whoever does it, as it ships with the library. */
    public static TypeClassifier ofSentences() {
        return bundled("sentence-weights.tsv.gz");
    }

    private static TypeClassifier bundled(String resource) {
        InputStream in = TypeClassifier.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the library is incomplete, it has no " + resource);
        }
        try (Reader reader =
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8)) {
            return new WeightsReader(resource).read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The likeliest type of all. */
    public Verdict classify(Clues clues) {
        double[] all = probabilities(clues);
        int none = labels.indexOf(Clues.NONE);
        int best = none == 0 ? 1 : 0;
        for (int i = best + 1; i < all.length; i++) {
            best = i != none && all[i] > all[best] ? i : best;
        }
        return new Verdict(type(labels.get(best), clues), all[best], reasons(clues, best));
    }

    /** The likeliest type; empty if it is likelier that there is no event. */
    public Optional<Verdict> classifyIfAny(Clues clues) {
        int none = labels.indexOf(Clues.NONE);
        Verdict best = classify(clues);
        return none >= 0 && probabilities(clues)[none] >= best.probability()
                ? Optional.empty()
                : Optional.of(best);
    }

    /** How likely each class is, in the order of the labels; they add up to 1. */
    double[] probabilities(Clues clues) {
        double[] sums = new double[labels.size()];
        clues.all().forEach(clue -> add(clue, 1, sums));
        clues.meaning().forEach((clue, strength) -> add(clue, strength, sums));
        double most = java.util.Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - most);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    private void add(String clue, float strength, double[] sums) {
        float[] own = weights.get(clue);
        for (int i = 0; own != null && i < sums.length; i++) {
            sums[i] += strength * own[i];
        }
    }

    private List<String> reasons(Clues clues, int label) {
        Map<String, Float> shares = new TreeMap<>();
        clues.all().forEach(clue -> shares.put(clue, weight(clue, label)));
        float together = 0;
        for (Map.Entry<String, Float> entry : clues.meaning().entrySet()) {
            together += entry.getValue() * weight(entry.getKey(), label);
        }
        shares.put(MEANING, together);
        return shares.entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
                .limit(REASONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private float weight(String clue, int label) {
        float[] own = weights.get(clue);
        return own == null ? 0 : own[label];
    }

    private static EventType type(String label, Clues clues) {
        if (!label.equals(Clues.YIELD)) {
            return EventType.valueOf(label);
        }
        boolean verbal = VERBAL.stream().anyMatch(v -> clues.all().contains("any:" + v));
        return verbal ? EventType.CONCEDE : EventType.RETREAT;
    }
}
