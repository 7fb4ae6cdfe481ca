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
public final class NegativeBinomialCost extends RateCost {
    private final double size;

    /**
     * @param counts at least 0 each
     * @param exposure what each count is out of, > 0
     * @param size of the negative binomial at one unit of exposure, > 0; the larger, the nearer to
     *     Poisson
     */
    public NegativeBinomialCost(double[] counts, double[] exposure, double size) {
        super(counts, exposure);
        this.size = Checks.positive("size", size);
    }

    @Override
    public double of(int from, int end) {
        return at(from, end, rate(from, end));
    }

    @Override
    public double at(int from, int end, double level) {
        double count = count(from, end);
        double none = size * exposure(from, end) * Math.log1p(level / size);
        return 2 * (count <= 0 ? none : none - count * Math.log(level / (level + size)));
    }

    @Override
    double slope(int from, int end, double level) {
        double count = count(from, end);
        double all = size * exposure(from, end) + count;
        return 2 * (all * level / (level + size) - count);
    }

    @Override
    double below(int from, int end, double bound) {
        return Math.log(size) - bound / (2 * count(from, end));
    }
}
