package org.demarche.change.cost;

/**
 * A regime is a rate per unit of exposure, and counts vary more than independent events would, by
 * the same factor everywhere: {@link PoissonCost} divided by that dispersion.
 *
 * <p>Wedderburn, "Quasi-likelihood Functions, Generalized Linear Models, and the Gauss–Newton
 * Method", Biometrika 61 (1974). With the dispersion multiplied by how much neighbouring counts go
 * together it is the cost that keeps false alarms low on clustered news.
 */
public final class QuasiPoissonCost implements ConvexCost {
    private final PoissonCost poisson;
    private final double dispersion;

    /**
     * @param counts at least 0 each
     * @param exposure what each count is out of, > 0
     * @param dispersion variance over mean within a regime, > 0; 1 is Poisson's
     */
    public QuasiPoissonCost(double[] counts, double[] exposure, double dispersion) {
        this.poisson = new PoissonCost(counts, exposure);
        this.dispersion = Checks.positive("dispersion", dispersion);
    }

    @Override
    public int length() {
        return poisson.length();
    }

    @Override
    public int shortest() {
        return poisson.shortest();
    }

    @Override
    public double of(int from, int end) {
        return poisson.of(from, end) / dispersion;
    }

    @Override
    public double lowest() {
        return poisson.lowest();
    }

    @Override
    public double highest() {
        return poisson.highest();
    }

    @Override
    public double at(int from, int end, double level) {
        return poisson.at(from, end, level) / dispersion;
    }

    @Override
    public double lowerEnd(int from, int end, double bound) {
        return poisson.lowerEnd(from, end, bound * dispersion);
    }

    @Override
    public double upperEnd(int from, int end, double bound) {
        return poisson.upperEnd(from, end, bound * dispersion);
    }
}
