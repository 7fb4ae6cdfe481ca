package org.demarche.change.search;

/** What every search asks of its arguments. */
final class Lengths {
    private Lengths() {}

    static int shortest(int asked, int ofCost, int n) {
        if (asked < ofCost || asked > n) {
            throw new IllegalArgumentException(
                    "shortest regime must be %d..%d, was %d".formatted(ofCost, n, asked));
        }
        return asked;
    }

    static double penalty(double penalty) {
        if (!(penalty >= 0) || Double.isInfinite(penalty)) {
            throw new IllegalArgumentException("penalty must be >= 0, was " + penalty);
        }
        return penalty;
    }
}
