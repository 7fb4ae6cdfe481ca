package org.demarche.contrast;

import org.demarche.series.measure.ShareDifference;

/**
 * How far two subjects differ in a trait.
 *
 * @param trait what is compared
 * @param shares the shares of both, the first less the second
 * @param q the probability of such a difference by chance, adjusted for how many were asked for, 0
 *     to 1
 * @param withinOutlets what is left of it within the outlets that tell of both
 */
public record Difference(
        Trait trait, ShareDifference shares, double q, WithinOutlets withinOutlets) {
    /** The most a false alarm may be expected among what is put in words. */
    public static final double LEVEL = 0.05;

    /** What can be said of it. */
    public enum Verdict {
        /** One of the two has too few happenings. */
        TOO_FEW("too few"),
        /** Chance can make it. */
        CHANCE("chance can make it"),
        /** Within the outlets that tell of both it is not there beyond chance. */
        COVERAGE("not within outlets"),
        /** With time reversed it is there as well, so that it says nothing of answers. */
        BEFORE("before as well as after"),
        /** It survives both. */
        CLEAR("clear");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Verdict verdict() {
        if (shares.one().isThin() || shares.other().isThin()) {
            return Verdict.TOO_FEW;
        }
        if (q > LEVEL || !shares.isClear()) {
            return Verdict.CHANCE;
        }
        return withinOutlets.confirms(shares.value()) ? Verdict.CLEAR : Verdict.COVERAGE;
    }
}
