package org.demarche.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.coding.type.TypeClassifier;

/**
 * Learns a {@link TypeClassifier}'s weights: minimises the mean log loss plus half the L2 penalty
 * times the sum of squared weights, over all examples at once, by Adam.
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
     * @param clues what stands in the sentence
     * @param label the right class
     */
    record Example(Set<String> clues, String label) {}

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
        int[][] rows =
                examples.stream()
                        .map(
                                e ->
                                        e.clues().stream()
                                                .filter(index::containsKey)
                                                .mapToInt(index::get)
                                                .toArray())
                        .toArray(int[][]::new);
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

    private List<String> names(Collection<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.clues().forEach(c -> counts.merge(c, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= cut)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double[] descend(int[][] rows, int[] right, int clues, int labels) {
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

    private double[] slope(int[][] rows, int[] right, double[] weights, int labels) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = penalty * weights[i];
        }
        for (int r = 0; r < rows.length; r++) {
            double[] miss = chances(rows[r], weights, labels);
            miss[right[r]] -= 1;
            for (int clue : rows[r]) {
                for (int k = 0; k < labels; k++) {
                    slope[clue * labels + k] += miss[k] / rows.length;
                }
            }
        }
        return slope;
    }

    private static double[] chances(int[] row, double[] weights, int labels) {
        double[] sums = new double[labels];
        for (int clue : row) {
            for (int k = 0; k < labels; k++) {
                sums[k] += weights[clue * labels + k];
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
