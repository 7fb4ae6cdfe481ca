package org.demarche.change.cost;

/**
 * A regime is a rate per unit of exposure: the deviance of counts from the stretch's rate, twice
 * the negative Poisson log-likelihood less that of a rate for every observation.
 *
 * <p>McCullagh and Nelder, "Generalized Linear Models", Chapman and Hall (1989). O(1) time a
 * stretch, a few steps of bisection for an end of an interval. Assumes that counts vary as little
 * as independent events would; news never do, so {@link QuasiPoissonCost} is the one to use on
 * them.
 */
public final class PoissonCost implements ConvexCost {
    private final int n;
    private final Sums counts;
    private final Sums exposure;
    private final Sums saturated;
    private final double highest;

    /**
     * @param counts at least 0 each, whole or not
     * @param exposure what each count is out of, > 0, in any unit
     */
    public PoissonCost(double[] counts, double[] exposure) {
        Checks.counts(counts, exposure);
        n = counts.length;
        this.counts = Sums.of(counts);
        this.exposure = Sums.of(exposure);
        saturated = new Sums(n);
        double most = 0;
        for (int i = 0; i < n; i++) {
            double rate = counts[i] / exposure[i];
            saturated.set(i, counts[i] == 0 ? 0 : counts[i] * Math.log(rate) - counts[i]);
            most = Math.max(most, rate);
        }
        highest = most;
    }

    @Override
    public int length() {
        return n;
    }

    @Override
    public int shortest() {
        return 1;
    }

    @Override
    public double of(int from, int end) {
        double count = counts.over(from, end);
        return count <= 0
                ? 2 * saturated.over(from, end)
                : at(from, end, count / exposure.over(from, end));
    }

    @Override
    public double lowest() {
        return 0;
    }

    @Override
    public double highest() {
        return highest;
    }

    @Override
    public double at(int from, int end, double level) {
        double count = counts.over(from, end);
        double log = count <= 0 ? 0 : count * Math.log(level);
        return 2 * (saturated.over(from, end) - log + level * exposure.over(from, end));
    }

    @Override
    public double lowerEnd(int from, int end, double bound) {
        return LevelEnds.lower(this, from, end, bound, best(from, end));
    }

    @Override
    public double upperEnd(int from, int end, double bound) {
        return LevelEnds.upper(this, from, end, bound, best(from, end));
    }

    private double best(int from, int end) {
        return counts.over(from, end) / exposure.over(from, end);
    }
}
