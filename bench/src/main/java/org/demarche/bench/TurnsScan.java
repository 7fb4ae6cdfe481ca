package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;

/**
 * How long it takes to look for turning points in many pairs at once: made-up monthly counts with
 * exposure, most pairs thin, one in four with a turn. Wall time and CPU time, on two threads.
 * Arguments: pairs and months, 10,000 and 500 if none are given.
 */
public final class TurnsScan {
    private static final int THREADS = 2;
    private static final double NANOS = 1e9;

    private TurnsScan() {}

    /** Prints one line. */
    public static void main(String[] args) throws InterruptedException {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int months = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        search(Math.min(pairs, 500), months);
        System.out.println(search(pairs, months));
    }

    private static String search(int pairs, int months) throws InterruptedException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger turned = new AtomicInteger();
        AtomicLong cpu = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long begin = System.nanoTime();
        for (int t = 0; t < THREADS; t++) {
            threads.execute(
                    () -> {
                        for (int k = next.getAndIncrement();
                                k < pairs;
                                k = next.getAndIncrement()) {
                            boolean found = TurningPoints.in(pair(k, months)).hasTurned();
                            turned.addAndGet(found ? 1 : 0);
                        }
                        cpu.addAndGet(clock.getCurrentThreadCpuTime());
                    });
        }
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("took more than an hour");
        }
        return "%,d pairs x %,d months: %.1f s on %d threads, %.1f CPU seconds, %,d turned"
                .formatted(
                        pairs,
                        months,
                        (System.nanoTime() - begin) / NANOS,
                        THREADS,
                        cpu.get() / NANOS,
                        turned.get());
    }

    /** Rates from one event in twenty months to five a month; clumped. */
    private static ValueSeries pair(int seed, int months) {
        Random random = new Random(seed);
        double rate = 0.05 * Math.pow(100, random.nextDouble());
        int turn = random.nextInt(4) == 0 ? 20 + random.nextInt(months - 40) : months;
        double[] counts = new double[months];
        double[] articles = new double[months];
        for (int i = 0; i < months; i++) {
            articles[i] = 300 + random.nextInt(200);
            double mean = rate * articles[i] / 400 * (i < turn ? 1 : 4);
            double clump = -Math.log(1 - random.nextDouble()) - Math.log(1 - random.nextDouble());
            counts[i] = poisson(random, mean * clump / 2);
        }
        return ValueSeries.of(counts).withExposure(articles);
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
