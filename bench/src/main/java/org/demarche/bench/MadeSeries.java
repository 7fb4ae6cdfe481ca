package org.demarche.bench;

import java.util.List;
import java.util.Random;
import org.demarche.change.ValueSeries;

/**
 * Kinds of made-up series with turns at known places: counts of rates that change by a factor of
 * 1.3 to 4, and real values whose level changes by 0.4 to 2.5 standard deviations of the noise, or
 * whose slope changes.
 */
enum MadeSeries {
    /** Each week's rate is drawn anew, gamma of shape 2. */
    OVERDISPERSED,
    /** Rates that follow a hidden process with a correlation of .5. */
    CLUSTERED,
    /** Independent counts out of an exposure that grows by up to three times. */
    EXPOSED,
    /** Normal noise. */
    NORMAL,
    /** Normal noise with a correlation of .5. */
    CORRELATED,
    /** Student's noise of five degrees. */
    HEAVY,
    /** A line that bends, in normal noise. */
    BENT,
    /** Counts each of which moves the next ones' mean: INGARCH, .4 and .3. */
    FEEDBACK,
    /** Rates of which some weeks are quiet altogether. */
    QUIET_WEEKS,
    /** The mean of two neighbouring normal shocks. */
    MOVING_AVERAGE,
    /** Student's noise of three degrees. */
    VERY_HEAVY,
    /** Normal noise with a correlation of .8. */
    VERY_CORRELATED;

    /** What the probability of turns is fitted to. */
    static final List<MadeSeries> FITTED =
            List.of(OVERDISPERSED, CLUSTERED, EXPOSED, NORMAL, CORRELATED, HEAVY, BENT);

    /** What it is held against. */
    static final List<MadeSeries> HELD_OUT =
            List.of(FEEDBACK, QUIET_WEEKS, MOVING_AVERAGE, VERY_HEAVY, VERY_CORRELATED);

    private static final double HIGHEST_RATE = 30;

    /** Places of turns at random, at least a tenth of the series from its ends and each other. */
    static int[] turns(Random random, int length, int turns) {
        int[] places = new int[turns];
        int edge = Math.max(6, length / 10);
        for (int i = 0; i < turns; i++) {
            int room = length / turns;
            places[i] = i * room + edge + random.nextInt(Math.max(1, room - 2 * edge));
        }
        return places;
    }

    /** A series of so many observations that turns at these places. */
    ValueSeries with(Random random, int length, int... turns) {
        double[] values = new double[length];
        double[] exposure = new double[length];
        double[] path = path(random, length, turns);
        double growth = 2 * random.nextDouble();
        double state = random.nextGaussian();
        double expected = path[0];
        double last = path[0];
        for (int i = 0; i < length; i++) {
            exposure[i] = Math.rint(100 * (1 + growth * i / length));
            switch (this) {
                case OVERDISPERSED -> values[i] = TurnsSimulation.clumped(random, path[i], 2);
                case CLUSTERED -> {
                    state = 0.5 * state + Math.sqrt(0.75) * random.nextGaussian();
                    double rate = path[i] * Math.exp(state / 2 - 0.125);
                    values[i] = TurnsSimulation.poisson(random, rate);
                }
                case EXPOSED ->
                        values[i] = TurnsSimulation.poisson(random, path[i] * exposure[i] / 100);
                case FEEDBACK -> {
                    expected = 0.3 * path[i] + 0.4 * last + 0.3 * expected;
                    last = TurnsSimulation.poisson(random, expected);
                    values[i] = last;
                }
                case QUIET_WEEKS -> {
                    boolean isQuiet = random.nextDouble() < 0.3;
                    values[i] = isQuiet ? 0 : TurnsSimulation.poisson(random, path[i]);
                }
                case NORMAL, BENT -> values[i] = path[i] + random.nextGaussian();
                case HEAVY -> values[i] = path[i] + TurnsSimulation.student(random, 5);
                case VERY_HEAVY -> values[i] = path[i] + TurnsSimulation.student(random, 3);
                case MOVING_AVERAGE -> {
                    double shock = random.nextGaussian();
                    values[i] = path[i] + (shock + state) / Math.sqrt(2);
                    state = shock;
                }
                case CORRELATED, VERY_CORRELATED -> {
                    double rho = this == CORRELATED ? 0.5 : 0.8;
                    state = rho * state + Math.sqrt(1 - rho * rho) * random.nextGaussian();
                    values[i] = path[i] + state;
                }
            }
        }
        ValueSeries series = ValueSeries.of(values);
        return this == EXPOSED ? series.withExposure(exposure) : series;
    }

    private boolean isOfCounts() {
        return this == OVERDISPERSED
                || this == CLUSTERED
                || this == EXPOSED
                || this == FEEDBACK
                || this == QUIET_WEEKS;
    }

    /** The expected value of each observation. */
    private double[] path(Random random, int length, int... turns) {
        double[] path = new double[length];
        double now = isOfCounts() ? 1 + 4 * random.nextDouble() : 0;
        double slope = 0;
        int next = 0;
        for (int i = 0; i < length; i++) {
            if (next < turns.length && turns[next] == i) {
                boolean isUp = random.nextBoolean();
                double size = random.nextDouble();
                if (isOfCounts()) {
                    double factor = 1.3 + 2.7 * size;
                    now = isUp && now * factor <= HIGHEST_RATE ? now * factor : now / factor;
                } else if (this == BENT) {
                    slope += (isUp ? 1 : -1) * (1 + 12 * size) / length;
                } else {
                    now += (isUp ? 1 : -1) * (0.4 + 2.1 * size);
                }
                next++;
            }
            now += slope;
            path[i] = now;
        }
        return path;
    }
}
