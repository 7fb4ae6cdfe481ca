package org.demarche.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Keeps the share of false ones among what is called remarkable within bounds when much is looked
 * at.
 *
 * <p>Benjamini and Hochberg, "Controlling the False Discovery Rate", Journal of the Royal
 * Statistical Society B 57 (1995): of all that is reported with an adjusted value of at most q, no
 * more than a share q is false in expectation, if the tests are independent or positively
 * dependent. O(n log n) time.
 */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /** The adjusted value of each probability, in the order given; each in 0 to 1. */
    public static double[] adjusted(double... p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("probability must be 0..1, was " + value);
            }
        }
        int[] order =
                IntStream.range(0, p.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> p[i]))
                        .mapToInt(i -> i)
                        .toArray();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, p[i] * p.length / rank);
            adjusted[i] = least;
        }
        return Arrays.copyOf(adjusted, adjusted.length);
    }
}
