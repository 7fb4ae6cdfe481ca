package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evaluation.Comparison.Difference;
import org.demarche.evaluation.Estimate.Interval;

/** Scores of many figures, kept text by text so that texts can be drawn anew. */
final class Tally {
    private final Map<Object, Figure> figures = new LinkedHashMap<>();

    /** One figure: its sums, and the three ratios made of them. */
    private static final class Figure {
        private Score score = Score.NONE;
        private final Ratio precision = new Ratio();
        private final Ratio recall = new Ratio();
        private final Ratio f1 = new Ratio();

        void add(int text, Score s) {
            score = score.plus(s);
            precision.add(text, s.found(), s.found() + s.extra());
            recall.add(text, s.found(), s.found() + s.missed());
            f1.add(text, 2 * s.found(), 2 * s.found() + s.extra() + s.missed());
        }

        List<Ratio> ratios() {
            return List.of(precision, recall, f1);
        }
    }

    void add(Object key, int text, Score score) {
        figures.computeIfAbsent(key, k -> new Figure()).add(text, score);
    }

    boolean has(Object key) {
        return figures.containsKey(key);
    }

    private Figure figure(Object key) {
        return figures.computeIfAbsent(key, k -> new Figure());
    }

    /** Every figure with its intervals, in the order they were first added. */
    Map<Object, Estimate> estimates(Bootstrap bootstrap) {
        Map<Object, Estimate> estimates = new LinkedHashMap<>();
        Map<Object, List<double[]>> drawn = draw(List.copyOf(figures.keySet()), bootstrap);
        drawn.forEach((key, values) -> estimates.put(key, estimate(figure(key), values)));
        return estimates;
    }

    private static Estimate estimate(Figure figure, List<double[]> values) {
        return new Estimate(
                figure.score,
                figure.precision.interval(values.get(0), 1),
                figure.recall.interval(values.get(1), 1),
                figure.f1.interval(values.get(2), 2));
    }

    private Map<Object, List<double[]>> draw(List<Object> keys, Bootstrap bootstrap) {
        List<Ratio> ratios = keys.stream().flatMap(k -> figure(k).ratios().stream()).toList();
        List<double[]> values = bootstrap.draw(ratios);
        Map<Object, List<double[]>> drawn = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            drawn.put(keys.get(i), new ArrayList<>(values.subList(3 * i, 3 * i + 3)));
        }
        return drawn;
    }

    /** How a figure differs from the same figure of another tally of the same texts. */
    Map<Object, Difference> against(Tally before, List<Object> keys, Bootstrap bootstrap) {
        Map<Object, List<double[]>> now = draw(keys, bootstrap);
        Map<Object, List<double[]>> then = before.draw(keys, bootstrap);
        Map<Object, Difference> differences = new LinkedHashMap<>();
        for (Object key : keys) {
            List<double[]> a = now.getOrDefault(key, List.of());
            List<double[]> b = then.getOrDefault(key, List.of());
            differences.put(
                    key,
                    new Difference(
                            before.figure(key).score,
                            figure(key).score,
                            difference(a.get(0), b.get(0)),
                            difference(a.get(1), b.get(1)),
                            difference(a.get(2), b.get(2))));
        }
        return differences;
    }

    private static Interval difference(double[] now, double[] then) {
        double[] by = new double[now.length];
        for (int i = 0; i < now.length; i++) {
            by[i] = orZero(now[i]) - orZero(then[i]);
        }
        return Bootstrap.interval(by, Difference.UNKNOWN);
    }

    /** As {@link Score} has it: a share of nothing is 0. */
    private static double orZero(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
