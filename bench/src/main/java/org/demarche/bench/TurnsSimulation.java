package org.demarche.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import org.demarche.change.NearestTurns;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;

/**
 * Holds turning points against made-up series whose truth is known: how often something is found
 * where nothing turned, how often a turn is found and how near, how often the interval holds the
 * true place, and whether the probabilities hold. Every series is seeded; arguments: how many
 * series of each kind, 400 if none is given.
 */
public final class TurnsSimulation {
    private static final int WEEKS = 260;

    private TurnsSimulation() {}

    /** Prints one line a kind of series. */
    public static void main(String[] args) {
        int series = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        System.out.println(
                "nothing turned                            false alarms   mean P(none)   nearest,"
                        + " 90 %  95 %  with an episode");
        alarms("counts, Poisson, mean 3", series, r -> counts(r, poisson(3), 3));
        alarms("counts, overdispersed, mean 3, size 1.5", series, r -> counts(r, clumped(1.5), 3));
        alarms("counts, overdispersed, mean 2, size 1", series, r -> counts(r, clumped(1), 2));
        alarms("counts, overdispersed, mean 20, size 2", series, r -> counts(r, clumped(2), 20));
        alarms("counts, clustered (INGARCH .4, .3)", series, r -> clustered(r, 3, 0.4, 0.3));
        alarms("counts, clustered (INGARCH .6, 0)", series, r -> clustered(r, 2, 0.6, 0));
        alarms("counts, clustered (latent AR .7)", series, r -> latent(r, 3, 0.7, 0.5));
        alarms("counts, volume x3 at half, exposure", series, r -> volume(r, 1.5, false));
        alarms("counts, volume grows x3, exposure", series, r -> volume(r, 1.5, true));
        alarms("values, normal", series, r -> noise(r, 0, 0));
        alarms("values, normal, AR .5", series, r -> noise(r, 0.5, 0));
        alarms("values, normal, AR .8", series, r -> noise(r, 0.8, 0));
        alarms("values, t with 3 degrees", series, r -> heavy(r, 3, 0));
        alarms("values, t with 5 degrees", series, r -> heavy(r, 5, 0));
        System.out.println();
        System.out.println(
                "one turn                           found  within 8  alone  interval holds  width");
        turn("counts, 2 to 5, Poisson", series, r -> counts(r, poisson(2), 2, 5));
        turn("counts, 2 to 5, size 3", series, r -> counts(r, clumped(3), 2, 5));
        turn("counts, 2 to 5, size 1.5", series, r -> counts(r, clumped(1.5), 2, 5));
        turn("counts, 5 to 2, size 1.5", series, r -> counts(r, clumped(1.5), 5, 2));
        turn("counts, 20 to 30, size 5", series, r -> counts(r, clumped(5), 20, 30));
        turn("level, 0 to 0.7, normal", series, r -> noise(r, 0, 0.7));
        turn("level, 0 to 1, normal", series, r -> noise(r, 0, 1));
        turn("level, 0 to 1.5, normal", series, r -> noise(r, 0, 1.5));
        turn("level, 0 to 2, AR .5", series, r -> noise(r, 0.5, 2));
        turn("level, 0 to 1.5, t with 3 degrees", series, r -> heavy(r, 3, 1.5));
        turn("line, slope 0 to .05", series, r -> bend(r, 0.05));
        turn("line, slope 0 to .1", series, r -> bend(r, 0.1));
    }

    private static void alarms(String name, int series, Function<Random, ValueSeries> kind) {
        int alarms = 0;
        int episodes = 0;
        double none = 0;
        double[] nearest = new double[series];
        for (int seed = 0; seed < series; seed++) {
            TurningPointReport report = TurningPoints.in(kind.apply(new Random(1000 + seed)));
            alarms += report.hasTurned() ? 1 : 0;
            episodes += report.episodes().isEmpty() ? 0 : 1;
            none += report.probabilityOfNone() / series;
            nearest[seed] =
                    report.nearest()
                            .map(NearestTurns::share)
                            .orElse(report.hasTurned() ? 1.0 : 0.0);
        }
        Arrays.sort(nearest);
        System.out.printf(
                "%-42s %.3f          %.2f         %.2f   %.2f   %.3f%n",
                name,
                (double) alarms / series,
                none,
                nearest[(int) (0.9 * series)],
                nearest[(int) (0.95 * series)],
                (double) episodes / series);
    }

    /** The turn is at the half. */
    private static void turn(String name, int series, Function<Random, ValueSeries> kind) {
        int found = 0;
        int near = 0;
        int alone = 0;
        int held = 0;
        double width = 0;
        for (int seed = 0; seed < series; seed++) {
            TurningPointReport report = TurningPoints.in(kind.apply(new Random(5000 + seed)));
            int truth = report.series().length() / 2;
            TurningPoint best = null;
            for (TurningPoint point : report.turningPoints()) {
                boolean isNearer =
                        best == null
                                || Math.abs(point.index() - truth) < Math.abs(best.index() - truth);
                best = isNearer ? point : best;
            }
            if (best != null) {
                found++;
                near += Math.abs(best.index() - truth) <= 8 ? 1 : 0;
                alone += report.turningPoints().size() == 1 ? 1 : 0;
                held += best.low() <= truth && truth <= best.high() ? 1 : 0;
                width += best.high() - best.low() + 1;
            }
        }
        System.out.printf(
                "%-34s %.3f  %.3f     %.3f  %.3f           %.1f%n",
                name,
                (double) found / series,
                (double) near / series,
                (double) alone / series,
                (double) held / Math.max(1, found),
                width / Math.max(1, found));
    }

    /** Draws a count of a given mean. */
    private interface Count {
        double draw(Random random, double mean);
    }

    private static Count poisson(double unused) {
        return TurnsSimulation::poisson;
    }

    private static Count clumped(double size) {
        return (r, mean) -> clumped(r, mean, size);
    }

    private static ValueSeries counts(Random random, Count count, double... means) {
        double[] values = new double[WEEKS];
        for (int i = 0; i < WEEKS; i++) {
            values[i] = count.draw(random, means[i * means.length / WEEKS]);
        }
        return ValueSeries.of(values);
    }

    private static ValueSeries clustered(Random random, double mean, double last, double rate) {
        double[] values = new double[WEEKS];
        double now = mean;
        double count = mean;
        for (int i = -50; i < WEEKS; i++) {
            now = mean * (1 - last - rate) + last * count + rate * now;
            count = poisson(random, now);
            if (i >= 0) {
                values[i] = count;
            }
        }
        return ValueSeries.of(values);
    }

    private static ValueSeries latent(Random random, double mean, double rho, double deviation) {
        double[] values = new double[WEEKS];
        double state = 0;
        for (int i = 0; i < WEEKS; i++) {
            state = rho * state + Math.sqrt(1 - rho * rho) * deviation * random.nextGaussian();
            values[i] = poisson(random, mean * Math.exp(state - deviation * deviation / 2));
        }
        return ValueSeries.of(values);
    }

    private static ValueSeries volume(Random random, double size, boolean grows) {
        double[] values = new double[WEEKS];
        double[] exposure = new double[WEEKS];
        for (int i = 0; i < WEEKS; i++) {
            double share = (double) i / WEEKS;
            exposure[i] = Math.rint(grows ? 100 + 200 * share : share < 0.5 ? 100 : 300);
            values[i] = clumped(size).draw(random, 2 * exposure[i] / 100);
        }
        return ValueSeries.of(values).withExposure(exposure);
    }

    private static ValueSeries noise(Random random, double rho, double jump) {
        double[] values = new double[WEEKS];
        double state = random.nextGaussian();
        for (int i = 0; i < WEEKS; i++) {
            state = rho * state + Math.sqrt(1 - rho * rho) * random.nextGaussian();
            values[i] = state + (i < WEEKS / 2 ? 0 : jump);
        }
        return ValueSeries.of(values);
    }

    private static ValueSeries heavy(Random random, int degrees, double jump) {
        double[] values = new double[WEEKS];
        Arrays.setAll(values, i -> student(random, degrees) + (i < WEEKS / 2 ? 0 : jump));
        return ValueSeries.of(values);
    }

    private static ValueSeries bend(Random random, double slope) {
        double[] values = new double[WEEKS];
        for (int i = 0; i < WEEKS; i++) {
            values[i] = slope * Math.max(0, i - WEEKS / 2 + 1) + random.nextGaussian();
        }
        return ValueSeries.of(values);
    }

    static double student(Random random, int degrees) {
        double squares = 0;
        for (int d = 0; d < degrees; d++) {
            squares += Math.pow(random.nextGaussian(), 2);
        }
        return random.nextGaussian() / Math.sqrt(squares / degrees);
    }

    static double clumped(Random random, double mean, double size) {
        return poisson(random, mean * gamma(random, size) / size);
    }

    static double poisson(Random random, double mean) {
        double left = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > left; product *= random.nextDouble()) {
            count++;
        }
        return Math.max(0, count);
    }

    /** Marsaglia and Tsang, "A Simple Method for Generating Gamma Variables" (2000), shape >= 1. */
    private static double gamma(Random random, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            boolean isTaken =
                    v > 0
                            && Math.log(1 - random.nextDouble())
                                    < 0.5 * x * x + d - d * v + d * Math.log(v);
            if (isTaken) {
                return d * v;
            }
        }
    }
}
