package org.demarche.change.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.change.cost.MeanVarianceCost;
import org.demarche.change.cost.PoissonCost;
import org.demarche.change.cost.SegmentCost;
import org.demarche.change.cost.TrendCost;
import org.demarche.change.cost.TrendVarianceCost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pruned search over series long enough for blocks of blocks, quiet, turning and odd ones, at
 * penalties from less than noise gains to more than anything pays for.
 */
class LongSearchTest {
    private static final int LENGTH = 1500;
    private static final double[] PENALTIES = {0.5, 3, 12, 40, 1e7};

    private interface Costs extends Function<double[], SegmentCost> {}

    private static Stream<Arguments> costs() {
        return Stream.of(
                Arguments.of("spread", (Costs) v -> new MeanVarianceCost(v, 1e-3)),
                Arguments.of("line", (Costs) TrendCost::evenlySpaced),
                Arguments.of(
                        "line and spread", (Costs) v -> new TrendVarianceCost(even(v), v, 1e-3)),
                Arguments.of("Poisson", (Costs) LongSearchTest::poisson));
    }

    private static Stream<Arguments> costsAndSeries() {
        return costs().flatMap(
                        c ->
                                Stream.of(
                                                "quiet",
                                                "turning",
                                                "constant",
                                                "of two values",
                                                "with a giant")
                                        .map(s -> Arguments.of(c.get()[0], s, c.get()[1])));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("costsAndSeries")
    void findsWhatFullDynamicProgrammingFinds(
            String name, String kind, Function<double[], SegmentCost> costs) {
        SegmentCost cost = costs.apply(series(kind, LENGTH));
        for (double penalty : PENALTIES) {
            for (int shortest : new int[] {cost.shortest(), 5, 40}) {
                Partition expected = new FullSearch(cost, shortest).best(penalty);
                Partition found = new PrunedSearch(cost, shortest).best(penalty);
                assertThat(found.penalised(penalty))
                        .isCloseTo(
                                expected.penalised(penalty),
                                within(1e-9 * (1 + Math.abs(cost.of(0, LENGTH)) + penalty)));
                if (!kind.equals("of two values")) {
                    assertThat(found.starts()).isEqualTo(expected.starts());
                }
            }
        }
    }

    /** The square of the length would be 50,000 for each observation. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("costs")
    void asksForFewCostsWhereNothingTurns(String name, Function<double[], SegmentCost> costs) {
        int n = 100_000;
        AtomicLong asked = new AtomicLong();
        SegmentCost cost = counted(costs.apply(series("quiet", n)), asked);
        Partition found = new PrunedSearch(cost, 5).best(4 * Math.log(n));
        assertThat(found.turns()).isZero();
        assertThat(asked.get()).isLessThan(100L * n);
    }

    private static SegmentCost counted(SegmentCost cost, AtomicLong asked) {
        return new SegmentCost() {
            @Override
            public int length() {
                return cost.length();
            }

            @Override
            public int shortest() {
                return cost.shortest();
            }

            @Override
            public double of(int from, int end) {
                asked.incrementAndGet();
                return cost.of(from, end);
            }
        };
    }

    private static double[] series(String kind, int n) {
        Random random = new Random(11);
        double[] values = new double[n];
        Arrays.setAll(
                values,
                i ->
                        switch (kind) {
                            case "constant" -> 3;
                            case "of two values" -> random.nextInt(2);
                            case "turning" -> random.nextGaussian() + i / 300 % 3;
                            default -> random.nextGaussian();
                        });
        if (kind.equals("with a giant")) {
            values[n / 3] = 1e6;
        }
        return values;
    }

    private static double[] even(double[] values) {
        double[] times = new double[values.length];
        Arrays.setAll(times, i -> i);
        return times;
    }

    private static SegmentCost poisson(double[] values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        double[] counts = Arrays.stream(values).map(v -> Math.rint(Math.abs(2 * v))).toArray();
        return new PoissonCost(counts, ones);
    }
}
