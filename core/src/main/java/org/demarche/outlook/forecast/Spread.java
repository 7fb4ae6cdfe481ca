package org.demarche.outlook.forecast;

import java.util.List;

/**
 * How far counts lie from what was expected of them: the dispersion of a negative binomial under
 * which past forecasts were likeliest, older ones counting less.
 */
final class Spread {
    private static final List<Double> GRID =
            List.of(0.0, .03, .06, .12, .25, .5, 1.0, 1.5, 2.5, 4.0, 7.0);
    private static final int FIRST = 6;

    private final double[] likelihood = new double[GRID.size()];
    private final double fading;

    /**
     * @param fading what is left of the weight of a forecast after one period, 0 to 1
     */
    Spread(double fading) {
        this.fading = fading;
        for (int i = 0; i < GRID.size(); i++) {
            likelihood[i] = -0.3 * Math.abs(i - FIRST);
        }
    }

    void learn(double mean, int came) {
        for (int i = 0; i < GRID.size(); i++) {
            likelihood[i] =
                    fading * likelihood[i] + CountDistribution.logMass(came, mean, GRID.get(i));
        }
    }

    double dispersion() {
        int best = FIRST;
        for (int i = 0; i < GRID.size(); i++) {
            best = likelihood[i] > likelihood[best] ? i : best;
        }
        return GRID.get(best);
    }

    CountDistribution around(double mean) {
        return CountDistribution.negativeBinomial(mean, dispersion());
    }
}
