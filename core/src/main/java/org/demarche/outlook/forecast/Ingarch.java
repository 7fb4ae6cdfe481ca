package org.demarche.outlook.forecast;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The count autoregression INGARCH(1,1): the rate of a period is ω + α × the last observed rate + β
 * × the last expected rate, negative binomial about it.
 *
 * <p>Fokianos, Rahbek and Tjøstheim, "Poisson Autoregression", JASA 104 (2009); fitted by Poisson's
 * quasi-likelihood as in Christou and Fokianos, "Quasi-Likelihood Inference for Negative Binomial
 * Time Series Models", Journal of Time Series Analysis 35 (2014), over a grid of α and β at the
 * horizon that is asked for, with ω held so that the long-run rate is that of the past. It assumes
 * that rates return to one level; after a lasting change it returns too soon. O(grid) a period.
 */
final class Ingarch implements Forecaster {
    private static final List<Double> ALPHAS = List.of(.02, .05, .1, .15, .2, .3, .4, .6);
    private static final List<Double> SUMS = List.of(.3, .6, .8, .9, .95, .98, .995);

    private final Window window;
    private final Spread spread;
    private final double fading;
    private final double[] alpha;
    private final double[] sum;
    private final double[] rate;
    private final double[] likelihood;
    private final Deque<double[]> means = new ArrayDeque<>();
    private final Deque<Integer> chosen = new ArrayDeque<>();

    Ingarch(Window window, double fading) {
        this.window = window;
        this.fading = fading;
        spread = new Spread(fading);
        double[][] grid =
                SUMS.stream()
                        .flatMap(
                                s ->
                                        ALPHAS.stream()
                                                .filter(a -> a <= s)
                                                .map(a -> new double[] {a, s}))
                        .toArray(double[][]::new);
        alpha = Arrays.stream(grid).mapToDouble(g -> g[0]).toArray();
        sum = Arrays.stream(grid).mapToDouble(g -> g[1]).toArray();
        rate = new double[grid.length];
        likelihood = new double[grid.length];
    }

    @Override
    public void see(Past past) {
        int last = past.length() - 1;
        boolean isSeen = past.isObserved(last);
        double seen = isSeen ? past.count(last) / past.exposure(last) : 0;
        double level = past.rate();
        for (int i = 0; i < rate.length; i++) {
            double before = last == 0 ? level : rate[i];
            double now = isSeen ? seen : before;
            rate[i] = (1 - sum[i]) * level + alpha[i] * now + (sum[i] - alpha[i]) * before;
        }
    }

    @Override
    public CountDistribution ahead(Past past) {
        double level = past.rate();
        double exposure = past.expected();
        double[] mean = new double[rate.length];
        int best = 0;
        for (int i = 0; i < mean.length; i++) {
            double departures =
                    Math.pow(sum[i], window.first() - 1.0)
                            * (1 - Math.pow(sum[i], window.length()))
                            / (1 - sum[i]);
            mean[i] = exposure * (window.length() * level + departures * (rate[i] - level));
            best = likelihood[i] > likelihood[best] ? i : best;
        }
        means.add(mean);
        chosen.add(best);
        return spread.around(mean[best]);
    }

    @Override
    public void learn(int came) {
        double[] mean = means.remove();
        int best = chosen.remove();
        if (came >= 0) {
            for (int i = 0; i < mean.length; i++) {
                likelihood[i] = fading * likelihood[i] + came * Math.log(mean[i]) - mean[i];
            }
            spread.learn(mean[best], came);
        }
    }
}
