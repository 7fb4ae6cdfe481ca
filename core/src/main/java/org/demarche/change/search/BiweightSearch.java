package org.demarche.change.search;

import org.demarche.change.cost.BiweightCost;

/**
 * Exact penalised segmentation by levels that outliers cannot move: keeps the least cost as a
 * function of the last regime's level, which is quadratic piece by piece.
 *
 * <p>Fearnhead and Rigaill, "Changepoint Detection in the Presence of Outliers", JASA 114 (2019);
 * the shortest regime is ours: the function as it was that many observations ago, with the losses
 * since added, is what a regime that ends now can cost. Time and memory are in proportion to the
 * number of pieces, some tens in practice, n at worst, times n and the shortest regime. Gives the
 * same partition as full dynamic programming.
 */
public final class BiweightSearch implements PartitionSearch {
    private final BiweightCost cost;
    private final int shortest;

    /**
     * @param shortest the fewest observations of a regime, at least 1
     */
    public BiweightSearch(BiweightCost cost, int shortest) {
        this.cost = cost;
        this.shortest = Lengths.shortest(shortest, cost.shortest(), cost.length());
    }

    @Override
    public int length() {
        return cost.length();
    }

    @Override
    public Partition best(double penalty) {
        Lengths.penalty(penalty);
        int n = cost.length();
        double least = 0;
        int[] lastStart = new int[n + 1];
        QuadraticPieces[] recent = new QuadraticPieces[shortest];
        QuadraticPieces now = first();
        for (int end = 1; end <= n; end++) {
            recent[(end - 1) % shortest] = shortest == 1 ? now : now.copy();
            if (end >= shortest) {
                QuadraticPieces last = recent[(end - shortest) % shortest];
                for (int i = end - shortest; i < end; i++) {
                    last.add(cost.value(i), cost.reach());
                }
                least = last.least().value();
                lastStart[end] = last.least().owner();
            }
            if (shortest > 1) {
                now.add(cost.value(end - 1), cost.reach());
            }
            if (end >= shortest) {
                now.cap(least + penalty, end);
            }
        }
        int turns = 0;
        for (int end = lastStart[n]; end > 0; end = lastStart[end]) {
            turns++;
        }
        return Partition.following(lastStart, least - penalty * turns);
    }

    private QuadraticPieces first() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < cost.length(); i++) {
            low = Math.min(low, cost.value(i));
            high = Math.max(high, cost.value(i));
        }
        return new QuadraticPieces(low, high);
    }
}
