package org.demarche.change.search;

import java.util.Arrays;
import org.demarche.change.cost.ConvexCost;

/**
 * Exact penalised segmentation for costs with one parameter: keeps, for every level the last regime
 * may have, the start that is best for it, and drops a start that is best for none.
 *
 * <p>Maidstone, Hocking, Rigaill and Fearnhead, "On optimal multiple changepoint algorithms for
 * large data", Statistics and Computing 27 (2017). Under a shortest regime of m observations a
 * start enters m observations late; what decides between two starts is the same then as it was at
 * once, so the pruning stays exact. In practice O(n log n) time, O(n²) at worst; O(n) memory.
 * Prunes also where nothing turns, where {@link PrunedSearch} is quadratic. Gives the same
 * partition as full dynamic programming.
 */
public final class FunctionalSearch implements PartitionSearch {
    private final ConvexCost cost;
    private final int shortest;

    /**
     * @param shortest the fewest observations of a regime, at least what the cost needs
     */
    public FunctionalSearch(ConvexCost cost, int shortest) {
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

    /** One pass through the series. Pieces of the range of levels are kept from low to high. */
    private final class Run {
        private final int n = cost.length();
        private final double penalty;
        private final double[] best = new double[n + 1];
        private final int[] lastStart = new int[n + 1];
        private final int[] seen = new int[n + 1];
        private double[] low = new double[16];
        private double[] high = new double[16];
        private int[] owner = new int[16];
        private double[] nextLow = new double[16];
        private double[] nextHigh = new double[16];
        private int[] nextOwner = new int[16];
        private int pieces;
        private int next;

        Run(double penalty) {
            this.penalty = penalty;
            Arrays.fill(best, Double.POSITIVE_INFINITY);
            best[0] = -penalty;
        }

        Partition partition() {
            pieces = 1;
            low[0] = cost.lowest();
            high[0] = cost.highest();
            for (int end = shortest; end <= n; end++) {
                int start = end - shortest;
                if (start >= shortest) {
                    enter(start);
                }
                choose(end);
            }
            int turns = 0;
            for (int end = lastStart[n]; end > 0; end = lastStart[end]) {
                turns++;
            }
            return Partition.following(lastStart, best[n] - penalty * turns);
        }

        /** A start whose best level is not its own piece cannot be the best of all: no clamping. */
        private void choose(int end) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < pieces; i++) {
                int start = owner[i];
                if (seen[start] != end) {
                    seen[start] = end;
                    double total = best[start] + cost.of(start, end);
                    if (total < least) {
                        least = total;
                        lastStart[end] = start;
                    }
                }
            }
            best[end] = least + penalty;
        }

        /** Gives the new start every level at which it is better than the start that holds it. */
        private void enter(int entering) {
            room();
            next = 0;
            for (int i = 0; i < pieces; i++) {
                int held = owner[i];
                double bound = best[entering] - best[held];
                if (cost.of(held, entering) > bound) {
                    add(low[i], high[i], entering);
                    continue;
                }
                if (cost.at(held, entering, low[i]) <= bound
                        && cost.at(held, entering, high[i]) <= bound) {
                    keep(low[i], high[i], held);
                    continue;
                }
                double from = Math.max(low[i], cost.lowerEnd(held, entering, bound));
                double to = Math.min(high[i], cost.upperEnd(held, entering, bound));
                if (from > to) {
                    add(low[i], high[i], entering);
                    continue;
                }
                add(low[i], from, entering);
                keep(from, to, held);
                add(to, high[i], entering);
            }
            if (next == 0) {
                keep(cost.lowest(), cost.highest(), entering);
            }
            swap();
        }

        private void add(double from, double to, int start) {
            if (from >= to) {
                return;
            }
            if (next > 0 && nextOwner[next - 1] == start) {
                nextHigh[next - 1] = to;
            } else {
                keep(from, to, start);
            }
        }

        private void keep(double from, double to, int start) {
            nextLow[next] = from;
            nextHigh[next] = to;
            nextOwner[next++] = start;
        }

        private void room() {
            int needed = 3 * pieces + 1;
            if (nextLow.length < needed) {
                nextLow = new double[2 * needed];
                nextHigh = new double[2 * needed];
                nextOwner = new int[2 * needed];
            }
        }

        private void swap() {
            double[] lows = low;
            double[] highs = high;
            int[] owners = owner;
            low = nextLow;
            high = nextHigh;
            owner = nextOwner;
            pieces = next;
            nextLow = lows;
            nextHigh = highs;
            nextOwner = owners;
        }
    }
}
