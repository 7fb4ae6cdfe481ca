package org.demarche.change;

/**
 * How much worse one partition fits than another, in twice the logarithm of likelihood, so many
 * independent observations taken as the noise leaves.
 *
 * @param isRelative whether only the ratio of costs counts, as the noise's variance is not known
 * @param weight of a unit of cost, or, if relative, the number of independent observations
 */
record Deviance(boolean isRelative, double weight) {
    /** Costs are of standardised values; below this they are rounding. */
    private static final double LEAST = 1e-9;

    /** For squares of standardised values whose variance is estimated with each partition. */
    static Deviance relative(double independent) {
        return new Deviance(true, independent);
    }

    static Deviance weighted(double weight) {
        return new Deviance(false, weight);
    }

    double of(double cost) {
        return isRelative ? weight * Math.log(Math.max(cost, LEAST)) : weight * cost;
    }

    /** A difference of deviance in units of cost, for partitions that cost about {@code cost}. */
    double inCost(double difference, double cost) {
        return isRelative ? difference * Math.max(cost, LEAST) / weight : difference / weight;
    }
}
