package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.demarche.change.TurningPoints;
import org.demarche.change.cost.BiweightCost;
import org.demarche.change.cost.MeanCost;
import org.demarche.change.cost.MeanVarianceCost;
import org.demarche.change.cost.NegativeBinomialCost;
import org.demarche.change.cost.PoissonCost;
import org.demarche.change.cost.TrendCost;
import org.demarche.change.search.BiweightSearch;
import org.demarche.change.search.FunctionalSearch;
import org.demarche.change.search.PartitionSearch;
import org.demarche.change.search.PrunedSearch;

/**
 * CPU time of one exact search, and of the whole answer, by length of the series: milliseconds, the
 * median of five after a warm-up; series turn once in 500 observations, and "quiet" ones never.
 */
public final class TurnsSpeed {
    private static final int SHORTEST = 5;
    private static final int RUNS = 5;

    private TurnsSpeed() {}

    /** Prints a line a kind, a column a length. */
    public static void main(String[] args) {
        int[] lengths = {1_000, 10_000, 100_000};
        System.out.println("one search            n = 1,000    10,000   100,000");
        line("level, quiet", lengths, n -> functional(values(n, false)));
        line("level", lengths, n -> functional(values(n, true)));
        line("robust level", lengths, n -> robust(values(n, true)));
        line("Poisson", lengths, n -> poisson(counts(n)));
        line("negative binomial", lengths, n -> clumped(counts(n)));
        line("level and spread", lengths, n -> spread(values(n, true)));
        line("trend", lengths, n -> trend(values(n, true)));
        System.out.println("whole answer");
        line("real values", lengths, n -> answer(values(n, true)));
        line("real values, quiet", lengths, n -> answer(values(n, false)));
        line("counts", lengths, n -> answer(counts(n)));
        line("real values, n = 2,000", new int[] {2_000}, n -> answer(values(n, true)));
        line("counts, n = 2,000", new int[] {2_000}, n -> answer(counts(n)));
    }

    private static Runnable functional(double[] values) {
        PartitionSearch search = new FunctionalSearch(new MeanCost(values), SHORTEST);
        return () -> search.best(3 * Math.log(values.length));
    }

    private static Runnable robust(double[] values) {
        PartitionSearch search = new BiweightSearch(new BiweightCost(values, 3), SHORTEST);
        return () -> search.best(3 * Math.log(values.length));
    }

    private static Runnable poisson(double[] counts) {
        PartitionSearch search =
                new FunctionalSearch(new PoissonCost(counts, ones(counts.length)), SHORTEST);
        return () -> search.best(3 * Math.log(counts.length));
    }

    private static Runnable clumped(double[] counts) {
        PartitionSearch search =
                new FunctionalSearch(
                        new NegativeBinomialCost(counts, ones(counts.length), 3), SHORTEST);
        return () -> search.best(3 * Math.log(counts.length));
    }

    private static Runnable spread(double[] values) {
        PartitionSearch search = new PrunedSearch(new MeanVarianceCost(values, 1e-3), SHORTEST);
        return () -> search.best(4 * Math.log(values.length));
    }

    private static Runnable trend(double[] values) {
        PartitionSearch search = new PrunedSearch(TrendCost.evenlySpaced(values), SHORTEST);
        return () -> search.best(4 * Math.log(values.length));
    }

    private static Runnable answer(double[] values) {
        return () -> TurningPoints.in(values);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] values(int n, boolean turns) {
        Random random = new Random(n);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = random.nextGaussian() + (turns ? i / 500 % 3 : 0);
        }
        return values;
    }

    private static double[] counts(int n) {
        Random random = new Random(n);
        double[] counts = new double[n];
        for (int i = 0; i < n; i++) {
            double least = Math.exp(-2 - 2 * (i / 500 % 3));
            int count = 0;
            for (double left = random.nextDouble(); left > least; left *= random.nextDouble()) {
                count++;
            }
            counts[i] = count;
        }
        return counts;
    }

    private static void line(String name, int[] lengths, Function<Integer, Runnable> kind) {
        StringBuilder line = new StringBuilder(String.format("%-22s", name));
        for (int n : lengths) {
            line.append(format(median(kind.apply(n))));
        }
        System.out.println(line);
    }

    private static String format(double ms) {
        return String.format(Locale.ROOT, ms < 10 ? "%10.1f" : "%10.0f", ms);
    }

    private static double median(Runnable work) {
        double first = once(work);
        int runs = first > 5_000 ? 1 : RUNS;
        for (int i = 0; i < 3 && first < 500; i++) {
            once(work);
        }
        double[] times = new double[runs];
        Arrays.setAll(times, i -> once(work));
        Arrays.sort(times);
        return times[runs / 2];
    }

    private static double once(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }
}
