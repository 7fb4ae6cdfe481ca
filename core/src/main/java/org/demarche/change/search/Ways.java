package org.demarche.change.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The ways to have come to a place of a series by a broken line: each with its last break and the
 * least it has cost, as a function of the line's height there. In arrays, as there are many.
 */
final class Ways {
    /** Every break made, by number: where, and the number of the one before; 0 the beginning. */
    private int[] knot = new int[64];

    private int[] before = new int[64];
    private int breaks = 1;

    /** Those that are kept, by their last break, those of late breaks last. */
    private int[] last = new int[64];

    private Quadratic[] broken = new Quadratic[64];
    private Quadratic[] reached = new Quadratic[64];
    private double[] least = new double[64];
    private int size = 1;
    private int ready;
    private int cheapest;
    private final Envelope envelope = new Envelope();

    /** One way: at the beginning, at any height. */
    Ways() {
        broken[0] = new Quadratic(0, 0, 0);
    }

    /**
     * Draws every line on to {@code end}; what the cheapest costs.
     *
     * @param latest from later breaks no line can end here
     */
    double reach(BrokenLineSums sums, int end, int latest) {
        while (ready < size && knot[last[ready]] <= latest) {
            ready++;
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ready; i++) {
            reached[i] = sums.extend(broken[i], knot[last[i]], end);
            least[i] = reached[i].least();
            if (least[i] < lowest) {
                lowest = least[i];
                cheapest = i;
            }
        }
        return lowest;
    }

    /** Makes a break here from every way that is the lowest at some height, if below the cap. */
    void breakAt(int end, double cap, double penalty) {
        envelope.clear(cap);
        for (int i = 0; i < ready; i++) {
            if (least[i] < cap) {
                envelope.add(i, reached[i]);
            }
        }
        for (int i : envelope.lowest()) {
            room();
            knot[breaks] = end;
            before[breaks] = last[i];
            last[size] = breaks++;
            broken[size++] = reached[i].plus(penalty);
        }
    }

    /**
     * Drops what costs more.
     *
     * @param most so many are kept, the cheapest
     */
    void keep(double bound, int most) {
        double dearest = bound;
        if (ready > most) {
            double[] sorted = Arrays.copyOf(least, ready);
            Arrays.sort(sorted);
            dearest = Math.min(bound, sorted[most - 1]);
        }
        int kept = 0;
        int keptReady = 0;
        for (int i = 0; i < size; i++) {
            if (i >= ready || least[i] <= dearest) {
                last[kept] = last[i];
                broken[kept++] = broken[i];
                keptReady += i < ready ? 1 : 0;
            }
        }
        size = kept;
        ready = keptReady;
    }

    /** Where the cheapest way was broken. */
    List<Integer> breaks() {
        List<Integer> breaks = new ArrayList<>();
        for (int way = last[cheapest]; way > 0; way = before[way]) {
            breaks.add(knot[way]);
        }
        Collections.reverse(breaks);
        return breaks;
    }

    private void room() {
        if (breaks == knot.length) {
            knot = Arrays.copyOf(knot, 2 * breaks);
            before = Arrays.copyOf(before, 2 * breaks);
        }
        if (size == last.length) {
            last = Arrays.copyOf(last, 2 * size);
            broken = Arrays.copyOf(broken, 2 * size);
            reached = Arrays.copyOf(reached, 2 * size);
            least = Arrays.copyOf(least, 2 * size);
        }
    }
}
