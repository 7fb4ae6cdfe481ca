package org.demarche.change.search;

import org.demarche.change.cost.SegmentCost;

/** A cost worked out once for every stretch: many searches on one short series ask for all. */
public final class RememberedCost implements SegmentCost {
    /** The longest series for which it is worth its memory, 8 bytes for each two observations. */
    public static final int LONGEST = 2500;

    private final SegmentCost cost;
    private final double[][] known;

    public RememberedCost(SegmentCost cost) {
        int n = cost.length();
        if (n > LONGEST) {
            throw new IllegalArgumentException(
                    "length must be <= %d, was %d".formatted(LONGEST, n));
        }
        this.cost = cost;
        this.known = new double[n + 1][];
        for (int end = 1; end <= n; end++) {
            known[end] = new double[end];
            for (int from = 0; from < end; from++) {
                known[end][from] = cost.of(from, end);
            }
        }
    }

    @Override
    public int length() {
        return cost.length();
    }

    @Override
    public int shortest() {
        return cost.shortest();
    }

    @Override
    public double of(int from, int end) {
        return known[end][from];
    }
}
