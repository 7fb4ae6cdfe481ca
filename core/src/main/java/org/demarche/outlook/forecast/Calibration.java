package org.demarche.outlook.forecast;

/**
 * Corrects stated probabilities by where in past forecasts the counts that came have lain.
 *
 * <p>Distributional conformal prediction: Chernozhukov, Wüthrich and Zhu, "Distributional Conformal
 * Prediction", PNAS 118 (2021); made to follow changes by letting older forecasts fade, in the
 * spirit of Gibbs and Candès, "Adaptive Conformal Inference Under Distribution Shift", NeurIPS 34
 * (2021). A count has a stretch of places, from P(fewer) to P(at most as many), over which its
 * weight is spread: the non-randomised transform of Czado, Gneiting and Held, Biometrics 65 (2009).
 * It begins as no correction, held by {@code prior} forecasts' worth of weight. O(bins).
 */
final class Calibration {
    private static final int BINS = 20;

    private final double[] mass = new double[BINS];
    private final double fading;
    private final double prior;

    Calibration(double prior, double fading) {
        this.prior = prior;
        this.fading = fading;
    }

    void learn(CountDistribution said, int came) {
        double from = said.atMost(came - 1);
        double to = Math.max(said.atMost(came), from + 1e-9);
        for (int i = 0; i < BINS; i++) {
            double low = Math.max(from, (double) i / BINS);
            double high = Math.min(to, (i + 1.0) / BINS);
            mass[i] = fading * mass[i] + Math.max(0, high - low) / (to - from);
        }
    }

    CountDistribution applied(CountDistribution said) {
        double[] upTo = new double[BINS + 1];
        for (int i = 0; i < BINS; i++) {
            upTo[i + 1] = upTo[i] + mass[i] + prior / BINS;
        }
        return said.bent(p -> at(upTo, p) / upTo[BINS]);
    }

    private static double at(double[] upTo, double p) {
        double place = Math.min(1, Math.max(0, p)) * BINS;
        int bin = (int) Math.min(BINS - 1.0, place);
        return upTo[bin] + (place - bin) * (upTo[bin + 1] - upTo[bin]);
    }
}
