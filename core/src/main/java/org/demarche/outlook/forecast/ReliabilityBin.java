package org.demarche.outlook.forecast;

/**
 * Forecasts of nearly equal probability that anything happens, and how often something did.
 *
 * @param low least probability
 * @param high the probability below which they lie; 1 is in the last
 * @param forecasts how many
 * @param stated their mean probability
 * @param happened of how many something happened
 */
public record ReliabilityBin(double low, double high, int forecasts, double stated, int happened) {
    /** The share that happened; of none, 0. */
    public double share() {
        return forecasts == 0 ? 0 : (double) happened / forecasts;
    }
}
