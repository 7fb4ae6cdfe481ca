package org.demarche.evaluation;

/**
 * Events found, made up and missed.
 *
 * @param found gold events that were found
 * @param extra events that are not in the gold
 * @param missed gold events that were not found
 */
public record Score(int found, int extra, int missed) {
    public static final Score NONE = new Score(0, 0, 0);

    static final Score FOUND = new Score(1, 0, 0);
    static final Score EXTRA = new Score(0, 1, 0);
    static final Score MISSED = new Score(0, 0, 1);

    /** Share of what was reported that is right, 0 if nothing was. */
    public double precision() {
        return share(found, found + extra);
    }

    /** Share of the gold that was found, 0 if there is none. */
    public double recall() {
        return share(found, found + missed);
    }

    /** Harmonic mean of precision and recall, 0 if there is nothing. */
    public double f1() {
        return share(2 * found, 2 * found + extra + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    Score plus(Score other) {
        return new Score(found + other.found, extra + other.extra, missed + other.missed);
    }
}
