package org.demarche.change.cost;

/** What squares cost when their variance is estimated as well. */
final class Spread {
    private Spread() {}

    /** The least, over variances of at least {@code least}, of n log v + squares / v. */
    static double cost(double squares, int n, double least) {
        double variance = Math.max(squares / n, least);
        return n * Math.log(variance) + squares / variance;
    }
}
