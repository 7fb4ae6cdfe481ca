package org.demarche.change.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A series cut into regimes.
 *
 * @param length how many observations there are, at least 1
 * @param starts index of the first observation of each regime but the first, rising, 1 to length −
 *     1
 * @param cost what the regimes cost together, without penalty
 */
public record Partition(int length, List<Integer> starts, double cost) {
    public Partition {
        starts = List.copyOf(starts);
        int before = 0;
        for (int start : starts) {
            if (start <= before || start >= length) {
                throw new IllegalArgumentException(
                        "starts must rise from 1 to %d, were %s".formatted(length - 1, starts));
            }
            before = start;
        }
    }

    /** Follows the last start before each end back to the beginning. */
    static Partition following(int[] lastStart, double cost) {
        List<Integer> starts = new ArrayList<>();
        int n = lastStart.length - 1;
        for (int end = lastStart[n]; end > 0; end = lastStart[end]) {
            starts.add(end);
        }
        Collections.reverse(starts);
        return new Partition(n, starts, cost);
    }

    /** How many times one regime gives way to another. */
    public int turns() {
        return starts.size();
    }

    /** Where regimes begin and, last, where the series ends: one more than there are regimes. */
    public int[] edges() {
        int[] edges = new int[starts.size() + 2];
        for (int i = 0; i < starts.size(); i++) {
            edges[i + 1] = starts.get(i);
        }
        edges[edges.length - 1] = length;
        return edges;
    }

    /** What is minimised at this penalty for a turn. */
    public double penalised(double penalty) {
        return cost + penalty * turns();
    }
}
