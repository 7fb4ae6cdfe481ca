package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.evaluation.Estimate.Interval;

/**
 * Draws texts anew, with replacement, to see how far figures depend on which texts were judged.
 *
 * <p>Efron, "Bootstrap Methods: Another Look at the Jackknife", The Annals of Statistics 7 (1979);
 * percentile intervals after Efron and Tibshirani, "An Introduction to the Bootstrap" (1993). Whole
 * texts are drawn, since events of one text share its difficulties. With few texts the intervals
 * are somewhat too narrow. Equal seed and number of texts give equal draws, so that two figures
 * drawn one by one are paired. Time is draws times texts and entries, memory one number a draw and
 * figure.
 */
final class Bootstrap {
    /** Draws of each figure. */
    static final int DRAWS = 1000;

    /** Begins the row of random numbers. */
    static final long SEED = 20_240_229L;

    private static final double TAIL = 0.025;

    private final int texts;
    private final long seed;

    Bootstrap(int texts) {
        this(texts, SEED);
    }

    Bootstrap(int texts, long seed) {
        this.texts = texts;
        this.seed = seed;
    }

    /** The values each of the ratios takes, draw by draw; not a number where it has no whole. */
    List<double[]> draw(List<Ratio> ratios) {
        List<double[]> values = new ArrayList<>();
        ratios.forEach(r -> values.add(new double[DRAWS]));
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] times = new int[texts];
            for (int i = 0; i < texts; i++) {
                times[random.nextInt(texts)]++;
            }
            for (int r = 0; r < ratios.size(); r++) {
                values.get(r)[draw] = ratios.get(r).value(times);
            }
        }
        return values;
    }

    /** The middle 95 % of the values that are numbers. */
    static Interval interval(double[] values, Interval otherwise) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (known.length == 0) {
            return otherwise;
        }
        return new Interval(quantile(known, TAIL), quantile(known, 1 - TAIL));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
