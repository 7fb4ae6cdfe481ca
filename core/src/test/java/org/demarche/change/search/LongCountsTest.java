package org.demarche.change.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.demarche.change.cost.ConvexCost;
import org.demarche.change.cost.NegativeBinomialCost;
import org.demarche.change.cost.PoissonCost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functional pruning over long rows of counts, at penalties from what is usual to all there is. */
class LongCountsTest {
    private static final int LENGTH = 3000;

    @ParameterizedTest
    @ValueSource(doubles = {8, 24, 200, 2000, 20_000})
    void findsWhatPrunedSearchFinds(double penalty) {
        double[] counts = counts();
        double[] exposure = new double[LENGTH];
        Arrays.fill(exposure, 1);
        assertSame(new PoissonCost(counts, exposure), penalty);
        assertSame(new NegativeBinomialCost(counts, exposure, 3), penalty);
    }

    private static void assertSame(ConvexCost cost, double penalty) {
        Partition expected = new PrunedSearch(cost, 5).best(penalty);
        Partition found = new FunctionalSearch(cost, 5).best(penalty);
        assertThat(found.starts()).isEqualTo(expected.starts());
        assertThat(found.cost()).isCloseTo(expected.cost(), within(1e-6));
    }

    /** Rates of 2, 4 and 6, and between them a stretch of few events. */
    private static double[] counts() {
        Random random = new Random(3);
        double[] counts = new double[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int kind = i / 500 % 4;
            double least = Math.exp(kind == 3 ? -0.01 : -2 - 2 * kind);
            for (double left = random.nextDouble(); left > least; left *= random.nextDouble()) {
                counts[i]++;
            }
        }
        return counts;
    }
}
