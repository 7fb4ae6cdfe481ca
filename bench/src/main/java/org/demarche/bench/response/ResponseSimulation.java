package org.demarche.bench.response;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import org.demarche.response.lag.CountRegression;
import org.demarche.response.lag.ImpulseResponse;
import org.demarche.response.lag.ImpulseSearch;
import org.demarche.response.lag.LagDesign;
import org.demarche.response.lag.Shock;
import org.demarche.response.lag.VectorAutoregression;

/**
 * Holds the tests and bands of answers against made-up series whose truth is known: how often an
 * answer is found where there is none, how often where there is one, and how often a band holds the
 * true response. Every series is seeded; argument: how many series of each kind, 400 if none is
 * given.
 */
public final class ResponseSimulation {
    private static final int STRETCH = 26;
    private static final int LAGS = 6;

    private ResponseSimulation() {}

    /** Prints one line a kind of series. */
    public static void main(String[] args) {
        int series = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        System.out.println("counts, 6 lags                        steps  estimated  levels  none");
        for (int n : new int[] {260, 1000}) {
            counts("independent, mean 0.2, size 1", series, n, r -> pair(r, n, 0.2, 1));
            counts("independent, mean 0.2, size 0.3", series, n, r -> pair(r, n, 0.2, 0.3));
            counts("independent, mean 1, size 1", series, n, r -> pair(r, n, 1, 1));
            counts("independent, mean 1, size 0.3", series, n, r -> pair(r, n, 1, 0.3));
            counts("independent, each in clumps", series, n, r -> clumps(r, n));
            counts("eightfold at the half, both", series, n, r -> step(r, n));
            counts("one climate, years (AR .995)", series, n, r -> climate(r, n, 0.995, 0.1));
            counts("one climate, months (AR .98)", series, n, r -> climate(r, n, 0.98, 0.2));
            counts("ANSWERED, 0.15 an act a week on", series, n, r -> answered(r, n, 0.15));
            counts("ANSWERED, 0.3 an act a week on", series, n, r -> answered(r, n, 0.3));
        }
        System.out.println();
        System.out.println("linear, 6 lags, 1000 steps            p < 0.05");
        linear("independent, AR .4", series, r -> noise(r, 0));
        linear("ANSWERED, 0.1", series, r -> noise(r, 0.1));
        linear("ANSWERED, 0.2", series, r -> noise(r, 0.2));
        System.out.println();
        System.out.println("bands at 95 %, VAR(1): held at step 1, 2, 4");
        bands("150 steps", series, 150);
        bands("300 steps", series, 300);
        bands("1000 steps", series / 2, 1000);
    }

    private static void counts(
            String name, int series, int steps, Function<Random, double[][]> kind) {
        int[] found = new int[2];
        int estimated = 0;
        for (int seed = 0; seed < series; seed++) {
            double[][] x = kind.apply(new Random(1000 + seed));
            double[] read = new double[steps];
            Arrays.fill(read, 1);
            int[] stretches = {STRETCH, steps};
            for (int i = 0; i < 2; i++) {
                LagDesign design =
                        LagDesign.of(steps, stretches[i])
                                .withLags("own", x[1], LAGS)
                                .withLags("other", x[0], LAGS);
                var fit = CountRegression.of(x[1], read, design);
                estimated += fit.isPresent() && i == 0 ? 1 : 0;
                found[i] += fit.isPresent() && fit.get().test("other").p() < 0.05 ? 1 : 0;
            }
        }
        System.out.printf(
                "%-36s  %5d  %9.2f  %6.3f  %.3f%n",
                name,
                steps,
                (double) estimated / series,
                (double) found[0] / Math.max(1, estimated),
                (double) found[1] / Math.max(1, estimated));
    }

    private static void linear(String name, int series, Function<Random, double[][]> kind) {
        int found = 0;
        for (int seed = 0; seed < series; seed++) {
            double[][] x = kind.apply(new Random(3000 + seed));
            found +=
                    VectorAutoregression.of(x, LAGS).orElseThrow().granger(0, 1).p() < 0.05 ? 1 : 0;
        }
        System.out.printf("%-36s  %.3f%n", name, (double) found / series);
    }

    /** x = (0.5 0; 0.4 0.3) x before + errors with correlation 0.6; truth by recursion. */
    private static void bands(String name, int series, int steps) {
        double[] truth = {0.6, 0, 0, 0, 0};
        double own = 1;
        for (int h = 1; h < truth.length; h++) {
            truth[h] = 0.4 * own + 0.3 * truth[h - 1];
            own *= 0.5;
        }
        int[] held = new int[truth.length];
        for (int seed = 0; seed < series; seed++) {
            Random random = new Random(7000 + seed);
            double[][] x = new double[2][steps];
            for (int t = 1; t < steps; t++) {
                double a = random.nextGaussian();
                double b = 0.6 * a + 0.8 * random.nextGaussian();
                x[0][t] = 0.5 * x[0][t - 1] + a;
                x[1][t] = 0.4 * x[0][t - 1] + 0.3 * x[1][t - 1] + b;
            }
            VectorAutoregression model = VectorAutoregression.of(x, 1).orElseThrow();
            ImpulseResponse push = new ImpulseSearch(model, 4, 200, 1).of(0, 1, Shock.ORTHOGONAL);
            for (int h = 0; h < truth.length; h++) {
                held[h] += push.bands().get(h).contains(truth[h]) ? 1 : 0;
            }
        }
        System.out.printf(
                "%-36s  %.3f  %.3f  %.3f%n",
                name,
                (double) held[1] / series,
                (double) held[2] / series,
                (double) held[4] / series);
    }

    private static double[][] pair(Random random, int n, double mean, double size) {
        double[][] x = new double[2][n];
        for (int t = 0; t < n; t++) {
            x[0][t] = MadeUpCounts.count(random, mean, size);
            x[1][t] = MadeUpCounts.count(random, mean, size);
        }
        return x;
    }

    private static double[][] clumps(Random random, int n) {
        double[][] x = new double[2][n];
        for (int t = 1; t < n; t++) {
            for (double[] one : x) {
                one[t] = MadeUpCounts.count(random, 0.5 + 0.5 * one[t - 1], 1);
            }
        }
        return x;
    }

    private static double[][] step(Random random, int n) {
        double[][] x = new double[2][n];
        for (int t = 0; t < n; t++) {
            for (double[] one : x) {
                one[t] = MadeUpCounts.count(random, t < n / 2 ? 0.3 : 2.4, 1);
            }
        }
        return x;
    }

    private static double[][] climate(Random random, int n, double stays, double moves) {
        double[][] x = new double[2][n];
        double level = 0;
        for (int t = 0; t < n; t++) {
            level = stays * level + moves * random.nextGaussian();
            for (double[] one : x) {
                one[t] = MadeUpCounts.count(random, 0.5 * Math.exp(level), 1);
            }
        }
        return x;
    }

    private static double[][] answered(Random random, int n, double each) {
        double[][] x = new double[2][n];
        for (int t = 1; t < n; t++) {
            x[0][t] = MadeUpCounts.count(random, 0.5, 1);
            x[1][t] = MadeUpCounts.count(random, 0.4 + each * x[0][t - 1], 1);
        }
        return x;
    }

    private static double[][] noise(Random random, double each) {
        double[][] x = new double[2][1000];
        for (int t = 1; t < 1000; t++) {
            x[0][t] = 0.4 * x[0][t - 1] + random.nextGaussian();
            x[1][t] = 0.4 * x[1][t - 1] + each * x[0][t - 1] + random.nextGaussian();
        }
        return x;
    }
}
