package org.demarche.outlook.forecast;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the methods have lost so far, by which the pool is weighted and what is shown is chosen.
 *
 * <p>The weight of a method falls exponentially with its faded loss by CRPS above the best one's,
 * in units of that of {@link Method#CLIMATOLOGY}: the exponentially weighted forecaster of Vovk,
 * "Aggregating Strategies", COLT (1990), and Cesa-Bianchi and Lugosi, "Prediction, Learning, and
 * Games" (2006), for CRPS as in V'yugin and Trunov, "Online Aggregation of Probability Forecasts
 * with Confidence", Pattern Recognition 121 (2022). The exponent is learning × √(weight of the past
 * / periods to the window's end) × relative loss, as overlapping windows tell less than fresh ones.
 */
final class Losses {
    /** The pool is given up only if a baseline's loss is less than this share of its own. */
    private static final double MARGIN = 0.98;

    /** After fewer forecasts the pool is always shown. */
    private static final int FEWEST = 52;

    private final PoolSettings settings;
    private final Window window;
    private final Map<Method, Double> faded = new EnumMap<>(Method.class);
    private final Map<Method, Double> whole = new EnumMap<>(Method.class);
    private int forecasts;

    Losses(PoolSettings settings, Window window) {
        this.settings = settings;
        this.window = window;
    }

    /** Takes in what came; returns what each method lost by it. */
    Map<Method, Double> learn(Map<Method, CountDistribution> said, int came) {
        forecasts++;
        Map<Method, Double> lost = new EnumMap<>(Method.class);
        said.forEach(
                (method, forecast) -> {
                    double crps = forecast.crps(came);
                    lost.put(method, crps);
                    double before = faded.getOrDefault(method, 0.0);
                    faded.put(method, settings.fading() * before + crps);
                    whole.merge(method, crps, Double::sum);
                });
        return lost;
    }

    /** The method to show. */
    Method shown() {
        Method best = Method.POOL;
        if (forecasts < FEWEST) {
            return best;
        }
        double least = MARGIN * whole.getOrDefault(Method.POOL, 0.0);
        for (Map.Entry<Method, Double> entry : whole.entrySet()) {
            if (entry.getKey().isBaseline() && entry.getValue() < least) {
                best = entry.getKey();
                least = entry.getValue();
            }
        }
        return best;
    }

    /** The weights of the pooled ones among some methods; they sum to 1. */
    Map<Method, Double> weights(Iterable<Method> methods) {
        double worth = Math.sqrt((1 - settings.fading()) * window.last());
        double scale = Math.max(1e-6, faded.getOrDefault(Method.CLIMATOLOGY, 0.0) * worth);
        Map<Method, Double> weights = new EnumMap<>(Method.class);
        double least = Double.POSITIVE_INFINITY;
        for (Method method : methods) {
            if (method.isPooled()) {
                least = Math.min(least, faded.getOrDefault(method, 0.0));
            }
        }
        double sum = 0;
        for (Method method : methods) {
            if (method.isPooled()) {
                double loss = faded.getOrDefault(method, 0.0) - least;
                double weight = Math.exp(-settings.learning() * loss / scale);
                weights.put(method, weight);
                sum += weight;
            }
        }
        double all = sum;
        weights.replaceAll((m, w) -> w / all);
        return weights;
    }
}
