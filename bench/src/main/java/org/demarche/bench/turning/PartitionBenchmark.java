package org.demarche.bench.turning;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.demarche.change.cost.BiweightCost;
import org.demarche.change.cost.MeanCost;
import org.demarche.change.cost.MeanVarianceCost;
import org.demarche.change.cost.NegativeBinomialCost;
import org.demarche.change.cost.PoissonCost;
import org.demarche.change.cost.QuasiPoissonCost;
import org.demarche.change.cost.TrendCost;
import org.demarche.change.search.BiweightSearch;
import org.demarche.change.search.ContinuousTrendSearch;
import org.demarche.change.search.FunctionalSearch;
import org.demarche.change.search.Partition;
import org.demarche.change.search.PartitionSearch;
import org.demarche.change.search.PrunedSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times one exact search at Schwarz' penalty, each cost, in milliseconds, by the length of the
 * series, which turns every 500 observations (its slope for the broken line, its level for all
 * others) or, if quiet, never; and the plain loop that the search for levels is held against.
 * Making the cost is part of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PartitionBenchmark {
    private static final int SHORTEST = 5;

    /** Observations. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int length = 1000;

    /** Whether nothing turns. */
    @Param({"false", "true"})
    public boolean quiet;

    private double[] values = {};
    private double[] times = {};
    private double[] bent = {};
    private double[] counts = {};
    private double[] exposure = {};
    private double penalty;

    /** Makes the series, equal each time. */
    @Setup
    public void makeSeries() {
        Random random = new Random(length);
        values = new double[length];
        times = new double[length];
        bent = new double[length];
        counts = new double[length];
        exposure = new double[length];
        Arrays.fill(exposure, 1);
        for (int i = 0; i < length; i++) {
            int step = quiet ? 0 : i / 500 % 3;
            times[i] = i;
            values[i] = random.nextGaussian() + step;
            counts[i] = poisson(random, 2 + 2 * step);
            int since = i % 1000;
            bent[i] = random.nextGaussian() + (quiet ? 0 : 0.01 * Math.min(since, 1000 - since));
        }
        penalty = 3 * Math.log(length);
    }

    /** Levels by the plainest loop, no shortest regime. */
    @Benchmark
    public double bareLoop() {
        return BareFpop.cost(values, penalty);
    }

    @Benchmark
    public Partition level() {
        return new FunctionalSearch(new MeanCost(values), 1).best(penalty);
    }

    @Benchmark
    public Partition levelAndSpread() {
        return pruned(new PrunedSearch(new MeanVarianceCost(values, 1e-3), SHORTEST));
    }

    @Benchmark
    public Partition line() {
        return pruned(new PrunedSearch(new TrendCost(times, values), SHORTEST));
    }

    /** By lines that meet, where the series does what they do: its slope turns. */
    @Benchmark
    public Partition brokenLine() {
        return new ContinuousTrendSearch(times, bent, 1).best(penalty);
    }

    /** The same where its level jumps, which no line that meets the next can follow. */
    @Benchmark
    public Partition brokenLineOverJumps() {
        return new ContinuousTrendSearch(times, values, 1).best(penalty);
    }

    @Benchmark
    public Partition biweight() {
        return new BiweightSearch(new BiweightCost(values, 3), SHORTEST).best(penalty);
    }

    @Benchmark
    public Partition poisson() {
        return new FunctionalSearch(new PoissonCost(counts, exposure), SHORTEST).best(penalty);
    }

    @Benchmark
    public Partition quasiPoisson() {
        return new FunctionalSearch(new QuasiPoissonCost(counts, exposure, 1.7), SHORTEST)
                .best(penalty);
    }

    @Benchmark
    public Partition negativeBinomial() {
        return new FunctionalSearch(new NegativeBinomialCost(counts, exposure, 3), SHORTEST)
                .best(penalty);
    }

    private static double poisson(Random random, double mean) {
        double least = Math.exp(-mean);
        int count = 0;
        for (double left = random.nextDouble(); left > least; left *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private Partition pruned(PartitionSearch search) {
        return search.best(penalty * 4 / 3);
    }
}
