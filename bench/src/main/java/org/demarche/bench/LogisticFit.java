package org.demarche.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Logistic regression: minimises the log loss plus half the penalty times the sum of squared
 * weights, by Newton's method from zeros (Hastie, Tibshirani and Friedman, "The Elements of
 * Statistical Learning", 2nd ed. 2009, 4.4.1 and 3.4.1). The loss is strictly convex, so that equal
 * examples give equal weights. O(n·k² + k³) a step for k clues.
 */
final class LogisticFit {
    private static final int STEPS = 30;

    private LogisticFit() {}

    /**
     * @param clues what speaks for and against
     * @param right what came of it
     * @param weight how much it counts
     */
    record Example(Map<String, Double> clues, boolean right, double weight) {}

    /**
     * @param penalty on each squared weight, over 0
     */
    static Map<String, Double> fit(List<Example> examples, double penalty) {
        List<String> names =
                List.copyOf(
                        new TreeSet<>(
                                examples.stream()
                                        .flatMap(e -> e.clues().keySet().stream())
                                        .toList()));
        int k = names.size();
        RealVector weights = new ArrayRealVector(k);
        for (int step = 0; step < STEPS; step++) {
            RealVector gradient = weights.mapMultiply(penalty);
            RealMatrix curvature = new Array2DRowRealMatrix(k, k);
            for (int i = 0; i < k; i++) {
                curvature.setEntry(i, i, penalty);
            }
            for (Example example : examples) {
                add(example, row(example, names), weights, gradient, curvature);
            }
            weights =
                    weights.subtract(
                            new CholeskyDecomposition(curvature).getSolver().solve(gradient));
        }
        Map<String, Double> named = new TreeMap<>();
        for (int i = 0; i < k; i++) {
            named.put(names.get(i), weights.getEntry(i));
        }
        return named;
    }

    private static void add(
            Example example,
            RealVector row,
            RealVector weights,
            RealVector gradient,
            RealMatrix curvature) {
        double p = 1 / (1 + Math.exp(-row.dotProduct(weights)));
        double error = example.weight() * (p - (example.right() ? 1 : 0));
        double spread = example.weight() * p * (1 - p);
        for (int i = 0; i < row.getDimension(); i++) {
            double at = row.getEntry(i);
            if (at != 0) {
                gradient.addToEntry(i, error * at);
                for (int j = 0; j < row.getDimension(); j++) {
                    curvature.addToEntry(i, j, spread * at * row.getEntry(j));
                }
            }
        }
    }

    private static RealVector row(Example example, List<String> names) {
        RealVector row = new ArrayRealVector(names.size());
        for (int i = 0; i < names.size(); i++) {
            row.setEntry(i, example.clues().getOrDefault(names.get(i), 0.0));
        }
        return row;
    }
}
