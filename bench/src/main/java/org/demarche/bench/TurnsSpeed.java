package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.demarche.change.TurningPoints;

/**
 * CPU time of a whole answer to when a series turned, by its length: milliseconds, the median of
 * five after a warm-up, one run where it takes more than five seconds. Series turn once in 500
 * observations, and "quiet" ones never. What one search takes, {@code PartitionBenchmark} tells.
 *
 * <p>Arguments: lengths; 1,000, 2,000 and 10,000 if none is given.
 */
public final class TurnsSpeed {
    private static final int RUNS = 5;

    private TurnsSpeed() {}

    /** Prints a line a kind, a column a length. */
    public static void main(String[] args) {
        int[] lengths =
                args.length == 0
                        ? new int[] {1_000, 2_000, 10_000}
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        StringBuilder head = new StringBuilder(String.format("%-22s", "CPU milliseconds"));
        for (int n : lengths) {
            head.append(String.format(Locale.ROOT, "%,10d", n));
        }
        System.out.println(head);
        line("real values", lengths, n -> answer(values(n, true)));
        line("real values, quiet", lengths, n -> answer(values(n, false)));
        line("counts", lengths, n -> answer(counts(n)));
    }

    private static Runnable answer(double[] values) {
        return () -> TurningPoints.in(values);
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
