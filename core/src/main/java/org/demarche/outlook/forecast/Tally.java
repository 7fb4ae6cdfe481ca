package org.demarche.outlook.forecast;

/** The scores of one method, summed up. */
final class Tally {
    private int n;
    private double crps;
    private double log;
    private double brier;

    void add(CountDistribution said, int came, double lost) {
        n++;
        crps += lost;
        log += said.logScore(came);
        double miss = said.atLeast(1) - (came > 0 ? 1 : 0);
        brier += miss * miss;
    }

    Score score(Method method) {
        return new Score(method, n, crps / n, log / n, brier / n);
    }
}
