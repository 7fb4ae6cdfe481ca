package org.demarche.change;

/**
 * Where one regime gives way to the next.
 *
 * @param index first observation of the new regime, from 1
 * @param low earliest index it can be, with {@code high} at 90 %
 * @param high latest such index
 * @param evidence logarithm of the odds the likelihood gives for a turn between the neighbouring
 *     ones against none
 * @param probability that there is one, 0–1: how often there was, given as much evidence, in
 *     made-up series
 * @param before level, rate, or height of the line, just before
 * @param after the same just after
 * @param stability at which share of the penalties from a quarter to four times the one taken there
 *     is a turn from {@code low} to {@code high}, 0–1
 */
public record TurningPoint(
        int index,
        int low,
        int high,
        double evidence,
        double probability,
        double before,
        double after,
        double stability) {
    public TurningPoint {
        if (low < 1 || index < low || high < index) {
            throw new IllegalArgumentException(
                    "turning point must be 1 <= low <= index <= high, was %d..%d..%d"
                            .formatted(low, index, high));
        }
        if (!(probability >= 0 && probability <= 1) || !(stability >= 0 && stability <= 1)) {
            throw new IllegalArgumentException(
                    "probability and stability must be 0..1, were %s and %s"
                            .formatted(probability, stability));
        }
    }

    /** How much the level changed. */
    public double change() {
        return after - before;
    }
}
