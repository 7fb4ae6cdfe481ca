package org.demarche.change.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.change.cost.BiweightCost;
import org.demarche.change.cost.ConvexCost;
import org.demarche.change.cost.MeanCost;
import org.demarche.change.cost.MeanVarianceCost;
import org.demarche.change.cost.NegativeBinomialCost;
import org.demarche.change.cost.PoissonCost;
import org.demarche.change.cost.QuasiPoissonCost;
import org.demarche.change.cost.SegmentCost;
import org.demarche.change.cost.TrendCost;
import org.demarche.change.cost.TrendVarianceCost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every search finds what plain dynamic programming finds, on 500 seeded series for each cost. */
class ExactSearchTest {
    private static final int SERIES = 500;

    /** A cost for a seeded series. */
    private interface Costs extends Function<RandomSeries, SegmentCost> {}

    static Stream<Arguments> costs() {
        return Stream.of(
                        cost("mean", s -> new MeanCost(s.values())),
                        cost("mean and variance", s -> new MeanVarianceCost(s.values(), 0.01)),
                        cost("trend", s -> TrendCost.evenlySpaced(s.values())),
                        cost(
                                "trend and variance",
                                s -> new TrendVarianceCost(s.times(), s.values(), 0.01)),
                        cost("biweight", s -> new BiweightCost(s.values(), 2.5)),
                        cost("Poisson", s -> new PoissonCost(s.counts(), s.exposure())),
                        cost(
                                "quasi-Poisson",
                                s -> new QuasiPoissonCost(s.counts(), s.exposure(), 1.7)),
                        cost(
                                "negative binomial",
                                s -> new NegativeBinomialCost(s.counts(), s.exposure(), 1.3)))
                .flatMap(
                        a ->
                                Stream.of(1, 2, 4, 7)
                                        .map(m -> Arguments.of(a.get()[0], a.get()[1], m)));
    }

    private static Arguments cost(String name, Costs costs) {
        return Arguments.of(name, costs);
    }

    @ParameterizedTest(name = "{0}, at least {2} observations a regime")
    @MethodSource("costs")
    void findsWhatFullDynamicProgrammingFinds(
            String name, Function<RandomSeries, SegmentCost> costs, int asked) {
        for (int seed = 0; seed < SERIES; seed++) {
            SegmentCost cost = costs.apply(RandomSeries.of(seed));
            int shortest = Math.max(asked, cost.shortest());
            double penalty = penalty(seed);
            Partition expected = new FullSearch(cost, shortest).best(penalty);
            assertSame(new PrunedSearch(cost, shortest), expected, penalty, cost);
            if (cost instanceof ConvexCost convex) {
                assertSame(new FunctionalSearch(convex, shortest), expected, penalty, cost);
            }
            if (cost instanceof BiweightCost biweight) {
                assertSame(new BiweightSearch(biweight, shortest), expected, penalty, cost);
            }
        }
    }

    /** Mostly such as are used; one in five so large that hardly anything pays for a turn. */
    private static double penalty(int seed) {
        double usual = new Random(seed).nextDouble() * 12;
        return seed % 5 == 0 ? 1000 * usual : usual;
    }

    /** The same cost is asked for, and the partition must have it: equals may be cut otherwise. */
    private static void assertSame(
            PartitionSearch search, Partition expected, double penalty, SegmentCost cost) {
        Partition found = search.best(penalty);
        double sum = 0;
        int[] edges = found.edges();
        for (int i = 1; i < edges.length; i++) {
            sum += cost.of(edges[i - 1], edges[i]);
        }
        double close = 1e-7 * (1 + Math.abs(expected.cost()));
        assertThat(found.cost()).isCloseTo(sum, within(close));
        assertThat(found.penalised(penalty)).isCloseTo(expected.penalised(penalty), within(close));
    }
}
