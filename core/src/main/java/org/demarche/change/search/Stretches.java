package org.demarche.change.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.change.cost.SegmentCost;
import org.demarche.change.cost.TrendCost;

/**
 * A series cut into stretches, and what broken lines cost at least from each place to the end of
 * its stretch, penalties with it. Stretches are joined, a few at a time, until there is one.
 *
 * <p>Cuts are made well within the regimes of lines that need not meet, as little is gained there
 * by taking the two sides apart: cut at a turn, a penalty would be.
 */
final class Stretches {
    /** Observations of a stretch at the beginning, about. */
    private static final int SMALLEST = 128;

    /**
     * So many neighbours are joined at a time: the fewer, the more joins lie ahead of a place, each
     * of which loosens the bound; the more, the longer what is searched for a join.
     */
    private static final int TOGETHER = 4;

    private final double[] times;
    private final double[] values;
    private final double penalty;
    private final double[] rest;
    private List<Integer> edges;

    /** What the cheapest broken line over a stretch costs, penalties with it. */
    interface Cheapest {
        double over(int from, int end);
    }

    Stretches(double[] times, double[] values, double penalty) {
        this.times = times;
        this.values = values;
        this.penalty = penalty;
        this.rest = new double[values.length + 1];
        this.edges = cuts();
        for (int i = 1; i < edges.size(); i++) {
            boundByFreeLines(edges.get(i - 1), edges.get(i));
        }
    }

    int count() {
        return edges.size() - 1;
    }

    /** What it costs at least from each place to the end of its stretch; changes with joins. */
    double[] rest() {
        return rest;
    }

    /**
     * Makes one of every few neighbours: from the last on, what it costs at least from each to the
     * end of all.
     */
    void join(Cheapest cheapest) {
        List<Integer> joined = new ArrayList<>(List.of(0));
        for (int first = 0; first + 1 < edges.size(); first += TOGETHER) {
            int last = Math.min(first + TOGETHER, edges.size() - 1);
            int end = edges.get(last);
            for (int i = last - 1; i > first; i--) {
                double after = cheapest.over(edges.get(i), end);
                for (int place = edges.get(i - 1); place < edges.get(i); place++) {
                    rest[place] += after;
                }
            }
            joined.add(end);
        }
        edges = joined;
    }

    private List<Integer> cuts() {
        int n = values.length;
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int[] turns =
                n < 2 * SMALLEST
                        ? new int[] {0, n}
                        : new PrunedSearch(new TrendCost(times, values), 2).best(penalty).edges();
        int regime = 0;
        for (int target = SMALLEST; target <= n - SMALLEST; target += SMALLEST) {
            while (turns[regime + 1] <= target) {
                regime++;
            }
            int margin = (turns[regime + 1] - turns[regime]) / 4;
            int cut =
                    Math.min(Math.max(target, turns[regime] + margin), turns[regime + 1] - margin);
            if (cut > cuts.get(cuts.size() - 1)) {
                cuts.add(cut);
            }
        }
        cuts.add(n);
        return cuts;
    }

    /** Lines that need not meet cost no more than lines that do. */
    private void boundByFreeLines(int from, int end) {
        int n = end - from;
        double[] before = new double[n];
        double[] reversed = new double[n];
        Arrays.setAll(before, i -> -times[end - 1 - i]);
        Arrays.setAll(reversed, i -> values[end - 1 - i]);
        SegmentCost backwards = new AnyLength(new TrendCost(before, reversed));
        double[] costs = PrunedSearch.costs(backwards, 1, penalty, new int[n + 1]);
        for (int place = from; place < end; place++) {
            rest[place] = costs[end - place];
        }
    }

    /** Lines through one observation too. */
    private record AnyLength(SegmentCost cost) implements SegmentCost {
        @Override
        public int length() {
            return cost.length();
        }

        @Override
        public int shortest() {
            return 1;
        }

        @Override
        public double of(int from, int end) {
            return cost.of(from, end);
        }
    }
}
