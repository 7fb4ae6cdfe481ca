package org.demarche.contrast;

import java.util.List;
import org.demarche.series.Period;
import org.demarche.turning.PairTurn;
import org.demarche.turning.PairTurns;

/**
 * When each of two subjects turned, and which turns are one's own: a turn the other has too is
 * rather one of the times than of the pair.
 *
 * <p>Two turns are taken for the same if both go up or both go down and their 90 % intervals have a
 * period in common. Turns that other pairs share, as the placebo tells, or of a probability below
 * {@value #LIKELY}, are in the tables but in no sentence.
 *
 * @param here when the first turned
 * @param there when the second did, by the same measure
 */
public record TurnComparison(PairTurns here, PairTurns there) {
    /** Of turns told with less, simulation finds most to be false. */
    public static final double LIKELY = 0.8;

    /** What a turn says of the difference of the two. */
    public enum Standing {
        /** The other did not turn that way then. */
        OWN("its own"),
        /** The other turned that way at a time that may be the same. */
        SHARED("the other too"),
        /** Other pairs did too: rather a change in what is told. */
        COVERAGE("coverage"),
        /** Too unsure. */
        UNSURE("uncertain"),
        /** There is nothing to hold it against: another time, or too little on record. */
        ALONE("nothing to compare");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public TurnComparison {
        if (here.measure() != there.measure()) {
            throw new IllegalArgumentException(
                    "turns must be of one measure, were of %s and %s"
                            .formatted(here.measure(), there.measure()));
        }
    }

    /** Whether both can be told for the same time. */
    public boolean isComparable() {
        return here.isThick()
                && there.isThick()
                && here.series().frame().equals(there.series().frame());
    }

    /** What a turn of either says. */
    public Standing standing(PairTurn turn) {
        if (turn.placebo().isCoverage()) {
            return Standing.COVERAGE;
        }
        if (turn.point().probability() < LIKELY) {
            return Standing.UNSURE;
        }
        if (!isComparable()) {
            return Standing.ALONE;
        }
        PairTurns other = here.turns().contains(turn) ? there : here;
        return other.turns().stream().anyMatch(t -> isSame(t, turn))
                ? Standing.SHARED
                : Standing.OWN;
    }

    private static boolean isSame(PairTurn one, PairTurn other) {
        Period first = one.when().latest();
        Period second = other.when().latest();
        return one.isRise() == other.isRise()
                && !one.when().earliest().from().isAfter(second.from())
                && !other.when().earliest().from().isAfter(first.from());
    }

    /** Turns of one of the two that the other does not have. */
    public List<PairTurn> own(PairTurns of) {
        return of.turns().stream().filter(t -> standing(t) == Standing.OWN).toList();
    }
}
