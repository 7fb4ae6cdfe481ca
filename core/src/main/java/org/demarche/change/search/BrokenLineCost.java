package org.demarche.change.search;

/** What a broken line with given breaks costs, its heights at the breaks chosen best. */
public final class BrokenLineCost {
    private final BrokenLineSums sums;

    /**
     * @param times when each value was observed, rising
     * @param values finite, as many
     */
    public BrokenLineCost(double[] times, double[] values) {
        sums = new BrokenLineSums(times, values);
    }

    /**
     * The sum of squared distances.
     *
     * @param edges 0, the observations before each break, and the number of all, rising
     */
    public double of(int[] edges) {
        Quadratic cost = new Quadratic(0, 0, 0);
        for (int i = 1; i < edges.length; i++) {
            cost = sums.extend(cost, edges[i - 1], edges[i]);
        }
        return Math.max(0, cost.least());
    }
}
