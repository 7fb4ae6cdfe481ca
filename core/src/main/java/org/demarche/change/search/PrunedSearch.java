package org.demarche.change.search;

import java.util.Arrays;
import org.demarche.change.cost.SegmentCost;

/**
 * Exact penalised segmentation for any cost, by dynamic programming over the start of the last
 * regime with starts dropped that can no longer win.
 *
 * <p>Killick, Fearnhead and Eckley, "Optimal Detection of Changepoints With a Linear Computational
 * Cost", JASA 107 (2012), with one thing put right: under a shortest regime of m observations a
 * start that loses at some end is dropped only m observations later, since only then can a regime
 * begin at the end where it lost. Dropped at once, as printed, the result is not the optimum.
 * Expected O(n) time when turns grow in number with n, O(n²) at worst; O(n) memory. Gives the same
 * partition as full dynamic programming, also under a shortest regime.
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
        return new Run(Lengths.penalty(penalty)).partition();
    }

    /** One pass through the series. */
    private final class Run {
        private final int n = cost.length();
        private final double penalty;
        private final double[] best = new double[n + 1];
        private final int[] lastStart = new int[n + 1];
        private final int[] starts = new int[n + 1];
        private final int[] lostAt = new int[n + 1];
        private final double[] total = new double[n + 1];
        private int alive;

        Run(double penalty) {
            this.penalty = penalty;
            Arrays.fill(best, Double.POSITIVE_INFINITY);
            Arrays.fill(lostAt, Integer.MAX_VALUE);
            best[0] = -penalty;
        }

        Partition partition() {
            for (int end = shortest; end <= n; end++) {
                int start = end - shortest;
                if (start == 0 || start >= shortest) {
                    starts[alive++] = start;
                }
                choose(end);
                drop(end);
            }
            double turns = 0;
            for (int end = lastStart[n]; end > 0; end = lastStart[end]) {
                turns++;
            }
            return Partition.following(lastStart, best[n] - penalty * turns);
        }

        private void choose(int end) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < alive; i++) {
                int start = starts[i];
                total[i] = best[start] + cost.of(start, end) + penalty;
                if (total[i] < least) {
                    least = total[i];
                    lastStart[end] = start;
                }
            }
            best[end] = least;
        }

        private void drop(int end) {
            int kept = 0;
            for (int i = 0; i < alive; i++) {
                int start = starts[i];
                if (lostAt[start] == Integer.MAX_VALUE && total[i] > best[end] + penalty) {
                    lostAt[start] = end;
                }
                if (lostAt[start] > end - shortest + 1) {
                    starts[kept++] = start;
                }
            }
            alive = kept;
        }
    }
}
