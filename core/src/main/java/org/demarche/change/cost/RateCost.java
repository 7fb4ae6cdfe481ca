package org.demarche.change.cost;

/**
 * A regime is a rate per unit of exposure: what costs of counts have in common.
 *
 * <p>As a function of the logarithm of the rate such a cost is convex, so Newton's steps from
 * outside of the levels that cost no more than a bound come to their end from outside, never beyond
 * it, and double their digits each.
 */
abstract class RateCost implements ConvexCost {
    /** Steps that are surely enough; from far outside one is about a factor e. */
    private static final int STEPS = 200;

    /** Finer than sums of costs are. */
    private static final double CLOSE = 1e-12;

    private final Sums counts;
    private final Sums exposure;
    private final int n;
    private final double highest;

    /**
     * @param counts at least 0 each
     * @param exposure what each count is out of, > 0
     */
    RateCost(double[] counts, double[] exposure) {
        Checks.counts(counts, exposure);
        n = counts.length;
        this.counts = Sums.of(counts);
        this.exposure = Sums.of(exposure);
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, counts[i] / exposure[i]);
        }
        highest = most;
    }

    final double count(int from, int end) {
        return counts.over(from, end);
    }

    final double exposure(int from, int end) {
        return exposure.over(from, end);
    }

    /** The stretch's own rate. */
    final double rate(int from, int end) {
        return count(from, end) / exposure(from, end);
    }

    /** By how much the cost at this level grows with the level's logarithm. */
    abstract double slope(int from, int end, double level);

    /**
     * The logarithm of a level below the stretch's rate, which is over 0, that costs more than the
     * bound.
     */
    abstract double below(int from, int end, double bound);

    @Override
    public final int length() {
        return n;
    }

    @Override
    public final int shortest() {
        return 1;
    }

    @Override
    public final double lowest() {
        return 0;
    }

    @Override
    public final double highest() {
        return highest;
    }

    @Override
    public final double lowerEnd(int from, int end, double bound) {
        return count(from, end) <= 0 ? 0 : end(from, end, bound, below(from, end, bound));
    }

    @Override
    public final double upperEnd(int from, int end, double bound) {
        return at(from, end, highest) <= bound ? highest : end(from, end, bound, Math.log(highest));
    }

    /**
     * Where the cost falls to the bound, on the way from outside to the stretch's rate; 0 if that
     * is so low that it has no digits left, which is within the bound to all that can be told.
     */
    private double end(int from, int end, double bound, double outside) {
        double log = outside;
        double level = Math.exp(log);
        if (level < Double.MIN_NORMAL) {
            return 0;
        }
        double side = slope(from, end, level);
        for (int i = 0; i < STEPS; i++) {
            double above = at(from, end, level) - bound;
            double slope = slope(from, end, level);
            if (above <= 0 || slope * side <= 0 || Math.abs(above) < CLOSE * Math.abs(slope)) {
                return level;
            }
            log -= above / slope;
            level = Math.exp(log);
        }
        return level;
    }
}
