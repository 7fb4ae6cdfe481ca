package org.demarche.response.rate;

import java.util.Arrays;

/**
 * Cases and the stretches they are held against: the nearest in time, so that a quarrel's years are
 * held against the same years. In up to {@value #MOST} rounds each case in its turn takes the
 * nearest stretch nobody has taken, at most {@value #NEAR} days away. Cases that get none are set
 * aside. O(cases × stretches) time.
 */
final class Matching {
    /** Stretches lie no farther from their cases than this many days. */
    static final int NEAR = 365;

    private static final int MOST = 3;

    private final int[] cases;
    private final int[] base;
    private final int alone;

    private Matching(int[] cases, int[] base, int alone) {
        this.cases = cases;
        this.base = base;
        this.alone = alone;
    }

    /** Days of cases that are compared. */
    int[] cases() {
        return cases;
    }

    /** Days their stretches begin after. */
    int[] base() {
        return base;
    }

    /** How many cases got no stretch. */
    int alone() {
        return alone;
    }

    static Matching of(int[] cases, int[] stretches) {
        boolean[] taken = new boolean[stretches.length];
        boolean[] matched = new boolean[cases.length];
        for (int round = 0; round < MOST; round++) {
            for (int i = 0; i < cases.length; i++) {
                int nearest = nearest(cases[i], stretches, taken);
                if (nearest >= 0) {
                    taken[nearest] = true;
                    matched[i] = true;
                }
            }
        }
        int[] compared = kept(cases, matched);
        return new Matching(compared, kept(stretches, taken), cases.length - compared.length);
    }

    private static int nearest(int day, int[] stretches, boolean[] taken) {
        int best = -1;
        for (int j = 0; j < stretches.length; j++) {
            int away = Math.abs(stretches[j] - day);
            boolean isNearer = best < 0 || away < Math.abs(stretches[best] - day);
            if (!taken[j] && away <= NEAR && isNearer) {
                best = j;
            }
        }
        return best;
    }

    private static int[] kept(int[] days, boolean[] marks) {
        int[] kept = new int[days.length];
        int n = 0;
        for (int i = 0; i < days.length; i++) {
            kept[n] = days[i];
            n += marks[i] ? 1 : 0;
        }
        return Arrays.copyOf(kept, n);
    }
}
