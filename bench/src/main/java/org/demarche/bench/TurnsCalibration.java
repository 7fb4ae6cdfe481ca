package org.demarche.bench;

import java.util.Random;
import java.util.function.Function;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;
import org.demarche.turning.Refinement;

/**
 * Whether the probability of a turn holds, and what looking at each regime alone costs in false
 * turns. Made-up counts of 260 weeks, overdispersed or clustered, with no, one or two turns at
 * random places by a factor of 1.3 to 4; seeded. Argument: how many series, 2,000 if none is given.
 */
final class TurnsCalibration {
    private static final int WEEKS = 260;
    private static final int NEAR = 8;
    private static final double[] EDGES = {0, 0.5, 0.8, 0.9, 0.95, 0.99, 1.0001};

    private TurnsCalibration() {}

    /** Prints three tables. */
    public static void main(String[] args) {
        int series = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        System.out.println("turning points");
        probabilities(series, TurningPoints::in);
        System.out.println("with each regime looked at alone");
        probabilities(series, Refinement::of);
        System.out.println(
                "false turns     whole only  refined   (share of series with any too many)");
        for (int turns = 0; turns <= 2; turns++) {
            falseTurns(series / 2, turns);
        }
    }

    private static void probabilities(
            int series, Function<ValueSeries, TurningPointReport> search) {
        int[] all = new int[EDGES.length];
        int[] real = new int[EDGES.length];
        int[] near = new int[EDGES.length];
        double[] told = new double[EDGES.length];
        for (int seed = 0; seed < series; seed++) {
            Random random = new Random(seed);
            int[] truth = truth(random, seed % 3);
            TurningPointReport report = search.apply(counts(random, truth, seed % 2 == 0));
            for (int i = 0; i < report.turningPoints().size(); i++) {
                TurningPoint point = report.turningPoints().get(i);
                int bin = 0;
                while (point.probability() >= EDGES[bin + 1]) {
                    bin++;
                }
                int from = report.regimes().get(i).from();
                int end = report.regimes().get(i + 1).end();
                all[bin]++;
                told[bin] += point.probability();
                real[bin] += holds(truth, from + 1, end - 1) ? 1 : 0;
                near[bin] += holds(truth, point.index() - NEAR, point.index() + NEAR) ? 1 : 0;
            }
        }
        System.out.println(
                "probability  turns  mean told  a turn between neighbours  within 8 weeks");
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            if (all[bin] > 0) {
                System.out.printf(
                        "%.2f-%.2f    %5d  %.3f      %.3f                      %.3f%n",
                        EDGES[bin],
                        Math.min(1, EDGES[bin + 1]),
                        all[bin],
                        told[bin] / all[bin],
                        (double) real[bin] / all[bin],
                        (double) near[bin] / all[bin]);
            }
        }
    }

    private static void falseTurns(int series, int turns) {
        int whole = 0;
        int refined = 0;
        for (int seed = 0; seed < series; seed++) {
            Random random = new Random(90_000 + seed);
            ValueSeries made = counts(random, truth(random, turns), seed % 2 == 0);
            whole += TurningPoints.in(made).turningPoints().size() > turns ? 1 : 0;
            refined += Refinement.of(made).turningPoints().size() > turns ? 1 : 0;
        }
        System.out.printf(
                "%d turns true    %.3f       %.3f%n",
                turns, (double) whole / series, (double) refined / series);
    }

    private static boolean holds(int[] truth, int low, int high) {
        for (int turn : truth) {
            if (turn >= low && turn <= high) {
                return true;
            }
        }
        return false;
    }

    /** Places at least 30 weeks from the ends and each other. */
    private static int[] truth(Random random, int turns) {
        int[] truth = new int[turns];
        for (int i = 0; i < turns; i++) {
            int room = WEEKS / turns;
            truth[i] = i * room + 30 + random.nextInt(room - 45);
        }
        return truth;
    }

    private static ValueSeries counts(Random random, int[] truth, boolean isClustered) {
        double[] values = new double[WEEKS];
        double level = 1 + 4 * random.nextDouble();
        double state = 0;
        int next = 0;
        for (int i = 0; i < WEEKS; i++) {
            if (next < truth.length && truth[next] == i) {
                double factor = 1.3 + 2.7 * random.nextDouble();
                level *= random.nextBoolean() ? factor : 1 / factor;
                next++;
            }
            state = 0.5 * state + Math.sqrt(0.75) * 0.5 * random.nextGaussian();
            double clump = -Math.log(1 - random.nextDouble()) - Math.log(1 - random.nextDouble());
            double share = isClustered ? Math.exp(state - 0.125) : clump / 2;
            values[i] = poisson(random, level * share);
        }
        return ValueSeries.of(values);
    }

    private static double poisson(Random random, double mean) {
        double left = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > left; product *= random.nextDouble()) {
            count++;
        }
        return Math.max(0, count);
    }
}
