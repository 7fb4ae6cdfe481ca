package org.demarche.change.search;

import java.util.Arrays;
import org.demarche.change.cost.SegmentCost;

/**
 * Exact penalised segmentation for any cost, by dynamic programming over the start of the last
 * regime, with starts passed over in blocks that cannot hold the best, and dropped once they never
 * can.
 *
 * <p>What is dropped: Killick, Fearnhead and Eckley, "Optimal Detection of Changepoints With a
 * Linear Computational Cost", JASA 107 (2012), with one thing put right: under a shortest regime of
 * m observations a start that loses at some end is dropped only m observations later, since only
 * then can a regime begin at the end where it lost. Dropped at once, as printed, the result is not
 * the optimum. What is passed over: {@link StartBlocks}. About n log n time, both where turns come
 * at a steady rate and where nothing turns; O(n²) at worst, where the penalty is less than what a
 * cut anywhere gains; O(n) memory. Gives the same partition as full dynamic programming, also under
 * a shortest regime.
 */
public final class PrunedSearch implements PartitionSearch {
    private final SegmentCost cost;
    private final int shortest;

    /**
     * @param shortest the fewest observations of a regime, at least what the cost needs
     */
    public PrunedSearch(SegmentCost cost, int shortest) {
        this.cost = cost;
        this.shortest = Lengths.shortest(shortest, cost.shortest(), cost.length());
    }

    @Override
    public int length() {
        return cost.length();
    }

    @Override
    public Partition best(double penalty) {
        int n = cost.length();
        int[] lastStart = new int[n + 1];
        double[] best = costs(cost, shortest, Lengths.penalty(penalty), lastStart);
        int turns = 0;
        for (int end = lastStart[n]; end > 0; end = lastStart[end]) {
            turns++;
        }
        return Partition.following(lastStart, best[n] - penalty * turns);
    }

    /**
     * What the best partition costs, penalties with it, of so many of the first observations; of
     * none it is less a penalty.
     *
     * @param lastStart filled with where its last regime begins
     */
    static double[] costs(SegmentCost cost, int shortest, double penalty, int[] lastStart) {
        int n = cost.length();
        double[] best = new double[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -penalty;
        StartBlocks starts = new StartBlocks(cost, shortest, best);
        for (int end = shortest; end <= n; end++) {
            int start = end - shortest;
            if (start == 0 || start >= shortest) {
                starts.enter(start);
            }
            lastStart[end] = starts.cheapest(end, lastStart[end - 1]);
            best[end] = best[lastStart[end]] + cost.of(lastStart[end], end) + penalty;
            starts.drop(end);
        }
        return best;
    }
}
