package org.demarche.change;

/**
 * How much more counts vary than independent events would, once their regimes are taken off.
 *
 * @param factor variance over mean, at least 1
 * @param noise the residuals in standard deviations of Poisson
 */
record Dispersion(double factor, Noise noise) {
    /**
     * Pearson's estimate, after McCullagh and Nelder (1989).
     *
     * @param edges where regimes begin and, last, end
     */
    static Dispersion of(Sample sample, int[] edges) {
        double[] residuals = new double[sample.length()];
        double squares = 0;
        for (int r = 1; r < edges.length; r++) {
            double counts = 0;
            double exposure = 0;
            for (int i = edges[r - 1]; i < edges[r]; i++) {
                counts += sample.values()[i];
                exposure += sample.exposure()[i];
            }
            for (int i = edges[r - 1]; i < edges[r] && counts > 0; i++) {
                double expected = counts / exposure * sample.exposure()[i];
                residuals[i] = (sample.values()[i] - expected) / Math.sqrt(expected);
                squares += residuals[i] * residuals[i];
            }
        }
        int free = Math.max(1, sample.length() - edges.length + 1);
        return new Dispersion(
                Math.max(1, squares / free),
                Noise.ofCounts(residuals, sample.index(), edges.length - 1));
    }

    /** What a deviance has to be divided by: the factor times the noise's long-run factor. */
    double effective() {
        return factor * noise.longRunFactor();
    }

    /** Costs of Poisson, divided by that. */
    Deviance deviance() {
        return Deviance.weighted(1 / effective(), noise.independent());
    }

    /** The size of a negative binomial of this mean rate that varies as much. */
    double size(double rate) {
        return factor > 1 ? rate / (factor - 1) : Double.POSITIVE_INFINITY;
    }
}
