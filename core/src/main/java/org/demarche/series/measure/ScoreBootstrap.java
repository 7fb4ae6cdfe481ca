package org.demarche.series.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Percentile intervals of the mean and the sum of scores, by resampling the scores.
 *
 * <p>The mean: Efron, "Bootstrap Methods: Another Look at the Jackknife", Annals of Statistics 7
 * (1979), as many draws as there are scores. The sum, which is also uncertain in how many events
 * there are: Hanley and MacGibbon, "Creating Non-parametric Bootstrap Samples Using Poisson
 * Frequencies", Computer Methods and Programs in Biomedicine 83 (2006), each score as often as a
 * Poisson number of mean 1 says. 1,999 draws from a fixed seed, so equal scores give equal
 * intervals. O(1,999 n) time. Below {@value #FEWEST} scores there is no interval: resampling so few
 * cannot tell how they spread. It takes events to be independent of each other.
 */
final class ScoreBootstrap {
    /** Fewest scores that are resampled. */
    static final int FEWEST = 5;

    private static final int DRAWS = 1999;
    private static final long SEED = 20_070_101;
    private static final double TAIL = 0.025;

    private ScoreBootstrap() {}

    /** The shares of the unit interval that stand for no, one, two … times. */
    private static double[] upTo() {
        PoissonDistribution one = new PoissonDistribution(1);
        double[] shares = new double[12];
        Arrays.setAll(shares, one::cumulativeProbability);
        return shares;
    }

    static Optional<Interval> ofMean(double[] scores) {
        return of(scores, random -> mean(scores, random));
    }

    static Optional<Interval> ofSum(double[] scores) {
        double[] upTo = upTo();
        return of(scores, random -> sum(scores, upTo, random));
    }

    private static Optional<Interval> of(
            double[] scores, ToDoubleFunction<SplittableRandom> statistic) {
        if (scores.length < FEWEST) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] draws = new double[DRAWS];
        Arrays.setAll(draws, i -> statistic.applyAsDouble(random));
        Arrays.sort(draws);
        int tail = (int) (TAIL * (DRAWS + 1)) - 1;
        return Optional.of(new Interval(draws[tail], draws[DRAWS - 1 - tail]));
    }

    private static double mean(double[] scores, SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += scores[random.nextInt(scores.length)];
        }
        return sum / scores.length;
    }

    private static double sum(double[] scores, double[] upTo, SplittableRandom random) {
        double sum = 0;
        for (double score : scores) {
            double u = random.nextDouble();
            int times = 0;
            while (times < upTo.length && u >= upTo[times]) {
                times++;
            }
            sum += times * score;
        }
        return sum;
    }
}
