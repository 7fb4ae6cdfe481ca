package org.demarche.change.search;

import java.util.Arrays;
import org.demarche.change.cost.SegmentCost;

/** Plain dynamic programming over every start of the last regime: slow, and easy to believe. */
final class FullSearch implements PartitionSearch {
    private final SegmentCost cost;
    private final int shortest;

    FullSearch(SegmentCost cost, int shortest) {
        this.cost = cost;
        this.shortest = shortest;
    }

    @Override
    public int length() {
        return cost.length();
    }

    @Override
    public Partition best(double penalty) {
        int n = cost.length();
        double[] best = new double[n + 1];
        int[] lastStart = new int[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        for (int end = shortest; end <= n; end++) {
            for (int start = 0; start <= end - shortest; start++) {
                double total = best[start] + cost.of(start, end) + penalty;
                if (total < best[end]) {
                    best[end] = total;
                    lastStart[end] = start;
                }
            }
        }
        Partition found = Partition.following(lastStart, 0);
        double sum = 0;
        int[] edges = found.edges();
        for (int i = 1; i < edges.length; i++) {
            sum += cost.of(edges[i - 1], edges[i]);
        }
        return new Partition(n, found.starts(), sum);
    }
}
