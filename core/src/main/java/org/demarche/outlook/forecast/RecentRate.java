package org.demarche.outlook.forecast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The negative binomial about a rate in which older periods count less. Several half-lives are
 * followed; the better the forecasts of one have scored, the more it has to say.
 *
 * <p>The rate is Σ wᵢ countᵢ / Σ wᵢ exposureᵢ, drawn towards the rate of all the past by the weight
 * of one period. The dispersion is that of {@link Spread}. O(half-lives) a period.
 */
final class RecentRate implements Forecaster {
    private static final double LEARNING = 8;

    private final Window window;
    private final Life[] lives;
    private final double fading;

    /** One half-life with what is followed of it. */
    private static final class Life {
        private final double kept;
        private final Spread spread;
        private final Deque<CountDistribution> open = new ArrayDeque<>();
        private final Deque<Double> means = new ArrayDeque<>();
        private double events;
        private double exposure;
        private double loss;

        Life(double halfLife, Spread spread) {
            kept = Math.pow(0.5, 1 / halfLife);
            this.spread = spread;
        }
    }

    RecentRate(Window window, double fading, List<Integer> halfLives) {
        this.window = window;
        this.fading = fading;
        lives = new Life[halfLives.size()];
        for (int i = 0; i < lives.length; i++) {
            lives[i] = new Life(halfLives.get(i), new Spread(fading));
        }
    }

    @Override
    public void see(Past past) {
        int last = past.length() - 1;
        if (past.isObserved(last)) {
            for (Life life : lives) {
                life.events = life.kept * life.events + past.count(last);
                life.exposure = life.kept * life.exposure + past.exposure(last);
            }
        }
    }

    @Override
    public CountDistribution ahead(Past past) {
        double usual = past.usual();
        double ahead = window.length() * past.expected();
        List<CountDistribution> parts = new ArrayList<>();
        for (Life life : lives) {
            double mean = ahead * (life.events + usual * past.rate()) / (life.exposure + usual);
            life.means.add(mean);
            life.open.add(life.spread.around(mean));
            parts.add(life.open.getLast());
        }
        return CountDistribution.mixed(parts, weights());
    }

    /** Falls exponentially with what a half-life has lost against the best of them. */
    private double[] weights() {
        double least = lives[best()].loss;
        double scale = Math.max(1e-6, least * Math.sqrt((1 - fading) * window.last()));
        double[] weights = new double[lives.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(-LEARNING * (lives[i].loss - least) / scale);
        }
        return weights;
    }

    @Override
    public void learn(int came) {
        for (Life life : lives) {
            double mean = life.means.remove();
            CountDistribution said = life.open.remove();
            if (came >= 0) {
                life.loss = fading * life.loss + said.crps(came);
                life.spread.learn(mean, came);
            }
        }
    }

    private int best() {
        int best = 0;
        for (int i = 0; i < lives.length; i++) {
            best = lives[i].loss < lives[best].loss ? i : best;
        }
        return best;
    }
}
