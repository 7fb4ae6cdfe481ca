package org.demarche.outlook.forecast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.change.ValueSeries;

/**
 * Forecasts the events of a window from each period of a series in turn, scores every forecast once
 * its window is over, and forecasts what comes after the last period.
 *
 * <p>At no point is anything used that came later: half-lives, parameters, dispersions, weights,
 * the calibration and the choice of what is shown are those the past of that moment suggests, and
 * only windows that were over by then have taught anything. A linear opinion pool (Stone, "The
 * Opinion Pool", Annals of Mathematical Statistics 32, 1961) weighted as {@link Losses} says and
 * bent as {@link Calibration} says. O(periods × largest count) time, some 40 ms for 1,000 weeks of
 * a busy pair. A forecast assumes that the future goes on from the past: it knows no election, no
 * ultimatum and no anniversary.
 */
public final class RollingForecast {
    /** A forecast is first made once so many periods have passed. */
    public static final int FIRST = 12;

    private final Past counts;
    private final Past shares;
    private final Window window;
    private final int scoredFrom;
    private final Map<Method, Forecaster> forecasters = new EnumMap<>(Method.class);
    private final Map<Method, Tally> tallies = new EnumMap<>(Method.class);
    private final Losses losses;
    private final Calibration calibration;
    private final Watched watched = new Watched();
    private final Deque<Made> open = new ArrayDeque<>();
    private final List<PastForecast> forecasts = new ArrayList<>();

    /** What was said from one period on: by each method, and by the pool before calibration. */
    private record Made(int origin, Map<Method, CountDistribution> said, CountDistribution raw) {
        CountDistribution by(Method method) {
            CountDistribution distribution = said.get(method);
            if (distribution == null) {
                throw new IllegalArgumentException("nothing is forecast by " + method);
            }
            return distribution;
        }
    }

    private RollingForecast(ValueSeries series, Window window, PoolSettings settings, int from) {
        counts = new Past(series, false);
        shares = new Past(series, true);
        this.window = window;
        scoredFrom = from;
        losses = new Losses(settings, window);
        calibration =
                new Calibration(
                        settings.calibrationPrior() * window.last(), settings.calibrationFading());
        for (Method method : Method.values()) {
            if (!method.isMade() && (series.hasExposure() || !method.isHeld())) {
                forecasters.put(method, method.forecaster(window, settings));
            }
        }
    }

    /**
     * Goes through a series.
     *
     * @param series whole counts of at least 0, {@code NaN} where nothing is known; if it has an
     *     exposure, the pool also tries rates held against it
     * @param window what is forecast
     * @param scoredFrom index of the first period whose forecast is scored
     * @throws IllegalArgumentException if a count is none, larger than can be forecast in single
     *     events, or there are fewer than {@value #FIRST} periods
     */
    public static RollingForecast of(
            ValueSeries series, Window window, PoolSettings settings, int scoredFrom) {
        if (series.length() < FIRST) {
            throw new IllegalArgumentException(
                    "there must be at least %d periods, were %d".formatted(FIRST, series.length()));
        }
        RollingForecast rolling = new RollingForecast(series, window, settings, scoredFrom);
        for (int i = 0; i < series.length(); i++) {
            check(series.value(i), window);
            rolling.step();
        }
        return rolling;
    }

    private static void check(double value, Window window) {
        boolean isCount = Double.isNaN(value) || (value >= 0 && value == Math.rint(value));
        if (!isCount || value * window.length() > 100.0 * CountDistribution.LARGEST) {
            throw new IllegalArgumentException(
                    "count must be a whole number of 0 to %d, was %s"
                            .formatted(100 * CountDistribution.LARGEST / window.length(), value));
        }
    }

    private void step() {
        counts.advance();
        shares.advance();
        forecasters.forEach((method, f) -> f.see(past(method)));
        int now = counts.length() - 1;
        if (!open.isEmpty() && open.getFirst().origin() + window.last() == now) {
            learn(open.remove());
        }
        if (counts.length() >= FIRST) {
            open.add(made(now));
        }
    }

    private Past past(Method method) {
        return method.isHeld() ? shares : counts;
    }

    private Made made(int now) {
        Map<Method, CountDistribution> said = new EnumMap<>(Method.class);
        forecasters.forEach((method, f) -> said.put(method, f.ahead(past(method))));
        Map<Method, Double> weights = weights();
        List<CountDistribution> parts = weights.keySet().stream().map(said::get).toList();
        double[] shared = weights.values().stream().mapToDouble(w -> w).toArray();
        CountDistribution raw = CountDistribution.mixed(parts, shared);
        said.put(Method.POOL, calibration.applied(raw));
        Made made = new Made(now, said, raw);
        said.put(Method.SHOWN, made.by(losses.shown()));
        return made;
    }

    private void learn(Made made) {
        int came = counts.total(made.origin() + window.first(), window.length());
        forecasters.values().forEach(f -> f.learn(came));
        if (came < 0) {
            return;
        }
        calibration.learn(made.raw(), came);
        Map<Method, Double> lost = losses.learn(made.said(), came);
        if (made.origin() >= scoredFrom) {
            CountDistribution shown = made.by(Method.SHOWN);
            made.said()
                    .forEach(
                            (m, said) ->
                                    tallies.computeIfAbsent(m, k -> new Tally())
                                            .add(said, came, lost.getOrDefault(m, 0.0)));
            watched.add(shown, came);
            forecasts.add(PastForecast.of(made.origin(), came, shown));
        }
    }

    /** The method that is shown at present. */
    public Method shown() {
        return losses.shown();
    }

    /** The weights of the pool at present; they sum to 1. */
    public Map<Method, Double> weights() {
        return losses.weights(forecasters.keySet());
    }

    /** What a method expects of the window after the last period. */
    public CountDistribution ahead(Method method) {
        return open.getLast().by(method);
    }

    /** Every forecast that was scored, as it would have been shown; the earliest first. */
    public List<PastForecast> forecasts() {
        return Collections.unmodifiableList(forecasts);
    }

    /** How good the forecasts were; empty if none was scored. */
    public Scorecard scorecard() {
        List<Score> scores = new ArrayList<>();
        tallies.forEach((method, tally) -> scores.add(tally.score(method)));
        return new Scorecard(scores, watched.coverage(), watched.reliability());
    }
}
