package org.demarche.change;

/**
 * What is left of a series once its regimes are taken off, and how much neighbours go together in
 * it.
 */
final class Noise {
    private static final double MOST = 0.99;

    private final int length;
    private final double autocorrelation;

    private Noise(int length, double autocorrelation) {
        this.length = length;
        this.autocorrelation = autocorrelation;
    }

    /**
     * Judges residuals of mean about 0.
     *
     * @param index where each residual stands: those of neighbours are paired, those beside a gap
     *     are not
     */
    static Noise of(double[] residuals, int[] index) {
        double together = 0;
        double squares = 0;
        int pairs = 0;
        for (int i = 0; i < residuals.length; i++) {
            squares += residuals[i] * residuals[i];
            if (i > 0 && index[i] == index[i - 1] + 1) {
                together += residuals[i] * residuals[i - 1];
                pairs++;
            }
        }
        double share = pairs == 0 ? 0 : (double) residuals.length / (pairs + 1);
        double rho = squares <= 0 ? 0 : share * together / squares;
        return new Noise(residuals.length, Math.max(0, Math.min(MOST, rho)));
    }

    /** How many observations. */
    int length() {
        return length;
    }

    /** Correlation of neighbours, 0–0.99; a negative one is taken for 0. */
    double autocorrelation() {
        return autocorrelation;
    }

    /**
     * The long-run variance over the variance, of noise in which each value hangs on the one
     * before: (1 + ρ) / (1 − ρ). So many observations are worth one independent observation.
     */
    double longRunFactor() {
        return (1 + autocorrelation) / (1 - autocorrelation);
    }

    /** How many independent observations these are worth, at least 3. */
    double independent() {
        return Math.max(3, length / longRunFactor());
    }
}
