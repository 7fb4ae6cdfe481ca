package org.demarche.outlook.forecast;

/**
 * How a pool learns.
 *
 * @param learning how fast the weight of a method falls with what it lost against the best
 * @param fading what is left of a past score after one period, 0 to 1
 * @param spreadFading the same within each method
 * @param calibrationPrior how many forecasts hold the calibration back, times the periods to the
 *     window's end
 * @param calibrationFading what is left of a past place after one period, 0 to 1
 */
public record PoolSettings(
        double learning,
        double fading,
        double spreadFading,
        double calibrationPrior,
        double calibrationFading) {
    /** Chosen on other pairs than those scored in docs/results/outlook.md. */
    public static final PoolSettings STANDARD = new PoolSettings(2, .99, .99, 50, .995);
}
