package org.demarche.change;

import org.demarche.change.search.Partition;

/**
 * Decides from which partition the noise of counts is judged.
 *
 * <p>Clustered counts without any turn give two false ones once two turns have taken their slow
 * swings off the noise; judged with one turn taken off they do not. A burst, which is two turns, is
 * noise to that judgement. So the noise is judged with one turn taken off, and with two if a turn
 * is found even so, or if two turns are better than none by far.
 */
final class RateNoise {
    /** How much better in units of log n, 3 for each of two turns. */
    private static final double FAR = 6;

    private RateNoise() {}

    /** The dispersion to go by, from the path of a cost of counts. */
    static Dispersion of(ScoredPath rates) {
        Dispersion one = with(rates, 1);
        Dispersion two = with(rates, 2);
        boolean isTurned = best(rates, one).turns() > 0;
        return isTurned || isFarBetter(rates, two) ? two : one;
    }

    private static Dispersion with(ScoredPath rates, int turns) {
        return Dispersion.of(rates.candidate().sample(), rates.atMost(turns).edges());
    }

    private static Partition best(ScoredPath rates, Dispersion dispersion) {
        return rates.best(dispersion.deviance()).partition();
    }

    private static boolean isFarBetter(ScoredPath rates, Dispersion dispersion) {
        Deviance deviance = dispersion.deviance();
        double none = rates.score(rates.atMost(0), deviance);
        double gain = none - rates.best(deviance).score();
        return gain > FAR * Math.log(rates.candidate().length());
    }
}
