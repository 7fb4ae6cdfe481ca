package org.demarche.change.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The broken line found is that of a search that drops no way that is best at some height. */
class LongBrokenLineTest {
    private static final int LENGTH = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {"quiet", "bending", "jumping", "constant", "of two values", "with a giant"})
    void findsWhatKeepingAllFinds(String kind) {
        double[] values = series(kind, LENGTH);
        double[] times = times(LENGTH);
        for (int shortest : new int[] {1, 2, 6}) {
            for (double penalty : new double[] {1, 6, 20, 500}) {
                double expected = leastKeepingAll(times, values, shortest, penalty);
                Partition found = new ContinuousTrendSearch(times, values, shortest).best(penalty);
                double close = 1e-9 * (1 + expected + variation(values));
                assertThat(found.penalised(penalty)).isCloseTo(expected, within(close));
                double cost = new BrokenLineCost(times, values).of(found.edges());
                assertThat(found.cost()).isCloseTo(cost, within(close));
            }
        }
    }

    /** Long enough to be searched in stretches that are joined. */
    @ParameterizedTest
    @ValueSource(strings = {"quiet", "bending", "waving", "jumping"})
    void findsTheSameInStretches(String kind) {
        int n = 700;
        double[] values = series(kind, n);
        for (int shortest : new int[] {1, 9}) {
            double expected = leastKeepingAll(times(n), values, shortest, 15);
            Partition found = new ContinuousTrendSearch(times(n), values, shortest).best(15);
            double close = 1e-9 * (1 + expected + variation(values));
            assertThat(found.penalised(15)).isCloseTo(expected, within(close));
        }
    }

    /** Two hundred bends: minutes, if every way within two penalties were kept. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void isQuickWhereTheSlopeTurns() {
        int n = 20_000;
        Partition found =
                new ContinuousTrendSearch(times(n), series("waving", n), 1).best(3 * Math.log(n));
        assertThat(found.turns()).isBetween(180, 220);
    }

    /** In proportion to the length; with the square of it this would take most of an hour. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void isQuickWhereNothingTurns() {
        int n = 50_000;
        Partition found =
                new ContinuousTrendSearch(times(n), series("quiet", n), 1).best(3 * Math.log(n));
        assertThat(found.turns()).isZero();
    }

    private record Kept(int knot, Quadratic cost) {}

    private static double leastKeepingAll(
            double[] times, double[] values, int shortest, double penalty) {
        BrokenLineSums sums = new BrokenLineSums(times, values);
        List<Kept> kept = new ArrayList<>(List.of(new Kept(0, new Quadratic(0, 0, 0))));
        for (int end = 1; end < values.length; end++) {
            List<Quadratic> reached = reached(sums, kept, end, shortest);
            Envelope envelope = new Envelope();
            envelope.clear(Double.POSITIVE_INFINITY);
            for (int i = 0; i < reached.size(); i++) {
                envelope.add(i, reached.get(i));
            }
            for (int i : envelope.lowest()) {
                kept.add(new Kept(end, reached.get(i).plus(penalty)));
            }
        }
        return reached(sums, kept, values.length, shortest).stream()
                .mapToDouble(Quadratic::least)
                .min()
                .orElseThrow();
    }

    private static List<Quadratic> reached(
            BrokenLineSums sums, List<Kept> kept, int end, int shortest) {
        return kept.stream()
                .filter(k -> k.knot() <= end - shortest)
                .map(k -> sums.extend(k.cost(), k.knot(), end))
                .toList();
    }

    private static double[] times(int n) {
        double[] times = new double[n];
        Arrays.setAll(times, i -> i);
        return times;
    }

    private static double[] series(String kind, int n) {
        Random random = new Random(17);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            double noise = random.nextGaussian();
            values[i] =
                    switch (kind) {
                        case "bending" -> noise + Math.abs(i - n / 3) / 5.0;
                        case "waving" -> noise + Math.abs(i % 200 - 100) / 10.0;
                        case "jumping" -> noise + i / 25 % 3 * 4;
                        case "constant" -> 3;
                        case "of two values" -> random.nextInt(2);
                        default -> noise;
                    };
        }
        if (kind.equals("with a giant")) {
            values[n / 3] = 1e4;
        }
        return values;
    }

    private static double variation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    }
}
