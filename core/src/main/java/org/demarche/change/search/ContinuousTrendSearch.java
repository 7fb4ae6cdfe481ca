package org.demarche.change.search;

import java.util.Arrays;
import java.util.List;
import org.demarche.change.cost.SegmentCost;
import org.demarche.change.cost.TrendCost;

/**
 * Exact penalised segmentation by lines that meet: minimises the sum of squared distances from a
 * broken line plus a penalty for each break.
 *
 * <p>Fearnhead, Maidstone and Letchford, "Detecting Changes in Slope With an L₀ Penalty", Journal
 * of Computational and Graphical Statistics 28 (2019). What went before matters through the height
 * of the line at its last break only, so of all ways to reach a break those are kept that are best
 * for some height. Three things more are dropped. Without a bound on the length of regimes the
 * cheapest way can be joined to any other by two breaks: so ways that trail it by more than two
 * penalties, and breaks made, which are one of the two, at heights where they trail by more than
 * one. And always what cannot come out below a broken line that is known already: lines that need
 * not meet cost no more than lines that do, and what they cost from each place to the end is found
 * by {@link PrunedSearch}, so a way that costs more with that added is of no use (branch and bound:
 * Land and Doig, Econometrica 28, 1960). The known broken line is what the same search finds with
 * few ways kept.
 *
 * <p>Where nothing turns the bound is nearly tight, and time in proportion to n. Where it turns
 * often the bound is loose by what meeting costs, and time grows with the ways that are within two
 * penalties, of which there are the more the longer ago the last turns were. With a shortest regime
 * of more than one observation only the last rule holds, and it is slower. Fails where the series
 * jumps: a jump becomes a steep short line. Gives the same broken line as trying all.
 */
public final class ContinuousTrendSearch implements PartitionSearch {
    /** So many ways are kept to find a broken line to hold the others against. */
    private static final int FEW = 40;

    /** A part of the cost of the whole, far above what rounding makes. */
    private static final double ROUNDING = 1e-9;

    private final BrokenLineSums sums;
    private final TrendCost backwards;
    private final int shortest;

    /**
     * @param times when each value was observed, rising
     * @param values finite, as many
     * @param shortest the fewest observations between two breaks, at least 1
     */
    public ContinuousTrendSearch(double[] times, double[] values, int shortest) {
        int n = values.length;
        this.sums = new BrokenLineSums(times, values);
        this.shortest = Lengths.shortest(shortest, 1, n);
        double[] before = new double[n];
        double[] reversed = new double[n];
        Arrays.setAll(before, i -> -times[n - 1 - i]);
        Arrays.setAll(reversed, i -> values[n - 1 - i]);
        this.backwards = new TrendCost(before, reversed);
    }

    @Override
    public int length() {
        return sums.length();
    }

    @Override
    public Partition best(double penalty) {
        Lengths.penalty(penalty);
        double[] rest =
                PrunedSearch.costs(
                        new AnyLength(backwards), 1, penalty, new int[sums.length() + 1]);
        double rounding = ROUNDING * (1 + penalty + rest[rest.length - 1]);
        Run quick = new Run(penalty, rest, Double.POSITIVE_INFINITY, FEW);
        Partition known = quick.partition();
        double ceiling = known.penalised(penalty) + rounding;
        return new Run(penalty, rest, ceiling, Integer.MAX_VALUE).partition();
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

    /** One pass through the series. */
    private final class Run {
        private final int n = sums.length();
        private final double penalty;
        private final double[] rest;
        private final double ceiling;
        private final int most;
        private final Ways ways = new Ways();

        /**
         * @param rest what so many of the last observations cost at least
         * @param ceiling what costs more is of no use
         * @param most so many ways are kept at most
         */
        Run(double penalty, double[] rest, double ceiling, int most) {
            this.penalty = penalty;
            this.rest = rest;
            this.ceiling = ceiling;
            this.most = most;
        }

        Partition partition() {
            for (int end = 1; end < n; end++) {
                double least = ways.reach(sums, end, end - shortest);
                double bound = ceiling - rest[n - end];
                double cap = bound - penalty;
                if (shortest == 1) {
                    bound = Math.min(bound, least + 2 * penalty);
                    cap = Math.min(cap, least + penalty);
                }
                ways.breakAt(end, cap, penalty);
                ways.keep(bound, most);
            }
            double least = ways.reach(sums, n, n - shortest);
            List<Integer> starts = ways.breaks();
            return new Partition(n, starts, least - penalty * starts.size());
        }
    }
}
