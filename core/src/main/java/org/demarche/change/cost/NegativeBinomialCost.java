package org.demarche.change.cost;

/**
 * A regime is a rate per unit of exposure, and happenings come in clumps: twice the negative
 * log-likelihood of the negative binomial with a size that is the same everywhere per unit of
 * exposure, without what no rate changes.
 *
 * <p>Variance is mean × (1 + rate / size). Size grows with exposure, so that two weeks with a unit
 * of exposure each and one with two are told alike, and every stretch has a sufficient statistic:
 * O(1) time. Cleynen, Koskas, Lebarbier, Rigaill and Robin, "Segmentor3IsBack: an R package for the
 * fast and exact segmentation of Seq-data", Algorithms for Molecular Biology 9 (2014), for the cost
 * without exposure.
 */
public final class NegativeBinomialCost implements ConvexCost {
    private final int n;
    private final Sums counts;
    private final Sums exposure;
    private final double size;
    private final double highest;

    /**
     * @param counts at least 0 each
     * @param exposure what each count is out of, > 0
     * @param size of the negative binomial at one unit of exposure, > 0; the larger, the nearer to
     *     Poisson
     */
    public NegativeBinomialCost(double[] counts, double[] exposure, double size) {
        Checks.counts(counts, exposure);
        n = counts.length;
        this.counts = Sums.of(counts);
        this.exposure = Sums.of(exposure);
        this.size = Checks.positive("size", size);
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, counts[i] / exposure[i]);
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
        return at(from, end, best(from, end));
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
        double none = size * exposure.over(from, end) * Math.log1p(level / size);
        return 2 * (count <= 0 ? none : none - count * Math.log(level / (level + size)));
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
