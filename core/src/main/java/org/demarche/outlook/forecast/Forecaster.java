package org.demarche.outlook.forecast;

/**
 * One way to forecast the events of a window. It is shown the past period by period, asked at each
 * step, and told in the same order what came of what it said.
 */
interface Forecaster {
    /** Takes in the period the past has just got. */
    void see(Past past);

    /** What is expected of the window, seen from the end of the past. */
    CountDistribution ahead(Past past);

    /** What came of the oldest answer of which nothing was told yet; −1 if that is not known. */
    void learn(int came);
}
