package org.demarche.bench.turning;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells beside JMH's time by the clock how many milliseconds of processor time an operation took,
 * all threads of the process together: what is left to believe on a machine that others use too.
 * Asked for with {@code -prof org.demarche.bench.turning.CpuTime}.
 */
public final class CpuTime implements InternalProfiler {
    private long before;

    @Override
    public String getDescription() {
        return "processor time an operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = now();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double ms = (now() - before) / 1e6 / result.getMetadata().getMeasuredOps();
        return List.of(new ScalarResult("cpu", ms, "ms/op", AggregationPolicy.AVG));
    }

    private static long now() {
        java.lang.management.OperatingSystemMXBean system =
                ManagementFactory.getOperatingSystemMXBean();
        return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
    }
}
