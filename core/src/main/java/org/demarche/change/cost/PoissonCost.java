package org.demarche.change.cost;

/**
 * A regime is a rate per unit of exposure: the deviance of counts from the stretch's rate, twice
 * the negative Poisson log-likelihood less that of a rate for every observation.
 *
 * <p>McCullagh and Nelder, "Generalized Linear Models", Chapman and Hall (1989). O(1) time a
 * stretch, a few of Newton's steps for an end of an interval. Assumes that counts vary as little as
 * independent events would; news never do, so {@link QuasiPoissonCost} is the one to use on them.
 */
public final class PoissonCost extends RateCost {
    private final Sums saturated;

    /**
     * @param counts at least 0 each, whole or not
     * @param exposure what each count is out of, > 0, in any unit
     */
    public PoissonCost(double[] counts, double[] exposure) {
        super(counts, exposure);
        saturated = new Sums(counts.length);
        for (int i = 0; i < counts.length; i++) {
            double rate = counts[i] / exposure[i];
            saturated.set(i, counts[i] == 0 ? 0 : counts[i] * Math.log(rate) - counts[i]);
        }
    }

    @Override
    public double of(int from, int end) {
        return count(from, end) <= 0
                ? 2 * saturated.over(from, end)
                : at(from, end, rate(from, end));
    }

    @Override
    public double at(int from, int end, double level) {
        double count = count(from, end);
        double log = count <= 0 ? 0 : count * Math.log(level);
        return 2 * (saturated.over(from, end) - log + level * exposure(from, end));
    }

    @Override
    double slope(int from, int end, double level) {
        return 2 * (level * exposure(from, end) - count(from, end));
    }

    @Override
    double below(int from, int end, double bound) {
        return (saturated.over(from, end) - bound / 2) / count(from, end);
    }
}
