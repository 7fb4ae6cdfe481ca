package org.demarche.turning;

/**
 * Whether things were moving before a turning point, or after it.
 *
 * @param test the test for a trend within the regime
 * @param isTheSameWay whether the drift goes where the turn goes
 * @param perYear change a year, in the measure's unit, counts for each thousand articles
 */
public record Drift(MannKendall test, boolean isTheSameWay, double perYear) {
    /** Whether a drift towards the turn had begun before it. */
    public boolean hasBegun() {
        return test.isDrift() && isTheSameWay;
    }
}
