package org.demarche.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.coding.type.TypeClassifier;

/**
 * Learns a {@link TypeClassifier}'s weights: minimises the mean log loss plus half the L2 penalty
 * times the sum of squared weights, over all examples at once, by Adam. An example counts in
 * inverse proportion to the square root of how many share its class, so that rare classes are
 * heard.
 *
 * <p>Kingma and Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015. Starts from zeros and
 * draws nothing by chance, so that equal examples give equal weights.
 *
 * @param penalty the L2 penalty, over 0
 * @param cut in how many examples a clue must stand to count
 * @param rounds how many steps
 */
record SoftmaxTrainer(double penalty, int cut, int rounds) {
    private static final double STEP = 0.05;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double TINY = 1e-8;

    /**
     * @param clues what stands in the sentence, and how strongly
     * @param label the right class
     */
    record Example(Map<String, Float> clues, String label) {}

    /** An example's clues by their number. */
    private static final class Row {
        private final int[] clues;
        private final float[] strengths;
        private final double weight;

        Row(int[] clues, float[] strengths, double weight) {
            this.clues = clues;
            this.strengths = strengths;
            this.weight = weight;
        }
    }

    TypeClassifier train(Collection<Example> examples) {
        return new TypeClassifier(labels(examples), weights(examples));
    }

    static List<String> labels(Collection<Example> examples) {
        return examples.stream().map(Example::label).distinct().sorted().toList();
    }

    /** Each clue's weights, in the order of the labels. */
    Map<String, float[]> weights(Collection<Example> examples) {
        List<String> labels = labels(examples);
        List<String> names = names(examples);
        Map<String, Integer> index = new HashMap<>();
        names.forEach(n -> index.put(n, index.size()));
        Map<String, Double> counts = weightsOfClasses(examples);
        List<Row> rows =
                examples.stream()
                        .map(e -> row(e, index, counts.getOrDefault(e.label(), 1.0)))
                        .toList();
        int[] right = examples.stream().mapToInt(e -> labels.indexOf(e.label())).toArray();
        double[] learned = descend(rows, right, names.size(), labels.size());
        Map<String, float[]> weights = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            float[] own = new float[labels.size()];
            for (int k = 0; k < own.length; k++) {
                own[k] = (float) learned[i * own.length + k];
            }
            weights.put(names.get(i), own);
        }
        return weights;
    }

    /** What an example of each class counts; the mean over all examples is 1. */
    private static Map<String, Double> weightsOfClasses(Collection<Example> examples) {
        Map<String, Double> weights = new TreeMap<>();
        examples.forEach(e -> weights.merge(e.label(), 1.0, Double::sum));
        weights.replaceAll((label, count) -> 1 / Math.sqrt(count));
        double mean =
                examples.stream().mapToDouble(e -> weights.getOrDefault(e.label(), 1.0)).sum()
                        / examples.size();
        weights.replaceAll((label, weight) -> weight / mean);
        return weights;
    }

    private static Row row(Example example, Map<String, Integer> index, double weight) {
        List<String> known = example.clues().keySet().stream().filter(index::containsKey).toList();
        int[] clues = known.stream().mapToInt(index::get).toArray();
        float[] strengths = new float[clues.length];
        for (int i = 0; i < clues.length; i++) {
            strengths[i] = example.clues().getOrDefault(known.get(i), 0f);
        }
        return new Row(clues, strengths, weight);
    }

    private List<String> names(Collection<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.clues().keySet().forEach(c -> counts.merge(c, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= cut)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double[] descend(List<Row> rows, int[] right, int clues, int labels) {
        double[] weights = new double[clues * labels];
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int round = 1; round <= rounds; round++) {
            double[] slope = slope(rows, right, weights, labels);
            double step =
                    STEP
                            * (1 - (round - 1.0) / rounds)
                            * Math.sqrt(1 - Math.pow(SECOND, round))
                            / (1 - Math.pow(FIRST, round));
            for (int i = 0; i < weights.length; i++) {
                mean[i] = FIRST * mean[i] + (1 - FIRST) * slope[i];
                square[i] = SECOND * square[i] + (1 - SECOND) * slope[i] * slope[i];
                weights[i] -= step * mean[i] / (Math.sqrt(square[i]) + TINY);
            }
        }
        return weights;
    }

    private double[] slope(List<Row> rows, int[] right, double[] weights, int labels) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = penalty * weights[i];
        }
        for (int r = 0; r < right.length; r++) {
            Row row = rows.get(r);
            double[] miss = chances(row, weights, labels);
            miss[right[r]] -= 1;
            for (int i = 0; i < row.clues.length; i++) {
                int at = row.clues[i] * labels;
                double share = row.weight * row.strengths[i] / right.length;
                for (int k = 0; k < labels; k++) {
                    slope[at + k] += miss[k] * share;
                }
            }
        }
        return slope;
    }

    private static double[] chances(Row row, double[] weights, int labels) {
        double[] sums = new double[labels];
        for (int i = 0; i < row.clues.length; i++) {
            int at = row.clues[i] * labels;
            for (int k = 0; k < labels; k++) {
                sums[k] += weights[at + k] * row.strengths[i];
            }
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (int k = 0; k < labels; k++) {
            sums[k] = Math.exp(sums[k] - most);
            total += sums[k];
        }
        for (int k = 0; k < labels; k++) {
            sums[k] /= total;
        }
        return sums;
    }
}
