package org.demarche.change.opinion;

import java.util.Random;

/** What a regime that has lasted so long leads one to expect of the next observation. */
interface PredictiveLaw {
    /**
     * Log density of the next value after a run of {@code length} observations with these sums.
     *
     * @param sum of the run's values
     * @param squares of them
     */
    double log(double next, int length, double sum, double squares);

    /** A series of this law's usual regime that does not turn, drawn at random. */
    double[] quiet(int length, Random random);
}
