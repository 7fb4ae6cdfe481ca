package org.demarche.change;

/**
 * What is left of a series once its regimes are taken off, and how much neighbours go together in
 * it.
 *
 * <p>Real values are taken for a first-order process, whose long-run variance is (1 + ρ₁) / (1 −
 * ρ₁) times its variance. Counts are taken for independent draws around such a process, which
 * lowers the first correlation but not the fall from the first to the second: 1 + 2 ρ₁ / (1 − ρ₂ /
 * ρ₁). Correlations are raised by what fitting takes off them, (1 + 4 ρ₁) / n for each regime
 * fitted: Marriott and Pope, "Bias in the Estimation of Autocorrelations", Biometrika 41 (1954).
 */
final class Noise {
    private static final double MOST = 0.99;

    /** The slowest fall that a second correlation is believed to show. */
    private static final double SLOWEST = 0.9;

    private final int length;
    private final double autocorrelation;
    private final double fall;

    private Noise(int length, double autocorrelation, double fall) {
        this.length = length;
        this.autocorrelation = autocorrelation;
        this.fall = fall;
    }

    /**
     * Judges residuals of real values, of mean about 0.
     *
     * @param index where each residual stands: neighbours are paired, gaps are not closed
     * @param regimes how many were fitted
     */
    static Noise ofValues(double[] residuals, int[] index, int regimes) {
        double first = correlation(residuals, index, 1);
        double rho = bounded(first + bias(first, residuals.length, regimes));
        return new Noise(residuals.length, rho, rho);
    }

    /** Judges residuals of counts, likewise. */
    static Noise ofCounts(double[] residuals, int[] index, int regimes) {
        int n = residuals.length;
        double first = correlation(residuals, index, 1);
        double bias = bias(first, n, regimes);
        double rho = bounded(first + bias);
        double fall = rho;
        if (rho > 1 / Math.sqrt(n)) {
            double second = correlation(residuals, index, 2) + bias;
            fall = Math.max(rho, Math.min(SLOWEST, second / rho));
        }
        return new Noise(n, rho, fall);
    }

    private static double bias(double first, int n, int regimes) {
        return regimes * (1 + 4 * Math.max(0, first)) / n;
    }

    private static double bounded(double correlation) {
        return Math.max(0, Math.min(MOST, correlation));
    }

    private static double correlation(double[] residuals, int[] index, int lag) {
        double together = 0;
        double squares = 0;
        int pairs = 0;
        for (int i = 0; i < residuals.length; i++) {
            squares += residuals[i] * residuals[i];
            if (i >= lag && index[i] == index[i - lag] + lag) {
                together += residuals[i] * residuals[i - lag];
                pairs++;
            }
        }
        double share = pairs == 0 ? 0 : (double) residuals.length / (pairs + lag);
        return squares <= 0 ? 0 : share * together / squares;
    }

    /** How many observations. */
    int length() {
        return length;
    }

    /** Correlation of neighbours, 0–0.99; a negative one is taken for 0. */
    double autocorrelation() {
        return autocorrelation;
    }

    /** The long-run variance over the variance: so many observations are worth one. */
    double longRunFactor() {
        return 1 + 2 * autocorrelation / (1 - fall);
    }

    /** How many independent observations these are worth, at least 3. */
    double independent() {
        return Math.max(3, length / longRunFactor());
    }
}
