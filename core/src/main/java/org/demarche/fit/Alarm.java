package org.demarche.fit;

import org.demarche.change.Prediction;

/**
 * How far a pair is out of line in the last days, on the side of conflict or of cooperation.
 *
 * @param a code of the party that comes first in the alphabet
 * @param b code of the other
 * @param isHostile whether it is conflict that is counted
 * @param seen events in the last days
 * @param prediction what the time before lets expect
 * @param p probability of at least so many
 * @param q the same, adjusted for all pairs that were looked at
 */
public record Alarm(
        String a,
        String b,
        boolean isHostile,
        int seen,
        Prediction prediction,
        double p,
        double q) {}
