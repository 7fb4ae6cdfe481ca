package org.demarche.change;

/**
 * How probable a turn is, given how far the likelihood speaks for it: the logistic curve over a
 * root of the evidence that fits how often such turns were real in made-up series.
 *
 * <p>What is found is the best of many places and of many partitions, and the noise is judged from
 * the series itself, so odds of likelihood are too high, the more so the fewer independent
 * observations a regime has. After Platt, "Probabilistic Outputs for Support Vector Machines",
 * Advances in Large Margin Classifiers (2000). The numbers are fitted by {@code
 * org.demarche.bench.TurnsCalibration fit} to series of 60 to 500 observations of seven kinds, with
 * none, one or two turns; how it holds on five kinds it was not fitted to is told in
 * docs/results/turning-points.md. Where neighbours go together very closely (.8) it is too high.
 */
final class TurnProbability {
    private static final double BASE = -3.488;
    private static final double EVIDENCE = 1.296;
    private static final double OBSERVATIONS = 1.222;

    /** Less than that a regime is never worth. */
    private static final double LEAST = 0.3;

    private TurnProbability() {}

    /**
     * The probability, rising with both.
     *
     * @param evidence logarithm of the odds of likelihood
     * @param shorter how many independent observations the shorter of the two regimes is worth
     */
    static double of(double evidence, double shorter) {
        double root = Math.sqrt(Math.max(0, evidence));
        double worth = Math.log(Math.max(LEAST, shorter));
        return 1 / (1 + Math.exp(-(BASE + EVIDENCE * root + OBSERVATIONS * worth)));
    }
}
