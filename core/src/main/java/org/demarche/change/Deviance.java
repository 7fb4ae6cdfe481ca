package org.demarche.change;

/**
 * How much worse one partition fits than another, in twice the logarithm of likelihood, so many
 * independent observations taken as the noise leaves.
 *
 * @param isRelative whether only the ratio of costs counts, as the noise's variance is not known
 * @param weight of a unit of cost, or, if relative, the number of independent observations
 * @param independent how many independent observations the series is worth
 * @param excess kurtosis of the noise above that of a normal distribution, at least 0
 */
record Deviance(boolean isRelative, double weight, double independent, double excess) {
    /** Costs are of standardised values; below this they are rounding. */
    private static final double LEAST = 1e-9;

    /** For squares of standardised values whose variance is estimated with each partition. */
    static Deviance relative(double independent) {
        return new Deviance(true, independent, independent, 0);
    }

    static Deviance weighted(double weight, double independent) {
        return new Deviance(false, weight, independent, 0);
    }

    /** The same, for noise whose kurtosis is so much above that of a normal distribution. */
    Deviance withExcess(double kurtosis) {
        return new Deviance(isRelative, weight, independent, Math.max(0, kurtosis));
    }

    /**
     * What a regime of so many observations costs more because of heavy tails, so that noise passes
     * for a turn as seldom as if it were normal.
     *
     * <p>The chance that a mean of m values lies z standard deviations off is that of the normal
     * distribution times about 1 + γ / m (z⁴ − 3 z²) / 24, for an excess kurtosis γ: Edgeworth,
     * "The Law of Error", Transactions of the Cambridge Philosophical Society 20 (1905). Twice its
     * logarithm is the deviance that makes up for it.
     *
     * @param length of the regime, at least 1
     * @param penalty z², what a turn has to outweigh
     */
    double tails(int length, double penalty) {
        double more = excess / length * penalty * Math.max(0, penalty - 3) / 24;
        return 2 * Math.log1p(more);
    }

    double of(double cost) {
        return isRelative ? weight * Math.log(Math.max(cost, LEAST)) : weight * cost;
    }

    /** A difference of deviance in units of cost, for partitions that cost about {@code cost}. */
    double inCost(double difference, double cost) {
        return isRelative ? difference * Math.max(cost, LEAST) / weight : difference / weight;
    }
}
