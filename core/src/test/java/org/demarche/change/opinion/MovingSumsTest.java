package org.demarche.change.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MovingSumsTest {
    private final MovingSums sums = new MovingSums(30, 0.05);

    private static double[] noise(int seed, double jump) {
        Random random = new Random(seed);
        double[] values = new double[300];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian() + (i < 150 ? 0 : jump);
        }
        return values;
    }

    @Test
    void findsAJumpNearWhereItIs() {
        List<Integer> jumps = sums.jumps(noise(1, 2), 1);
        assertThat(jumps).hasSize(1);
        assertThat(jumps.get(0)).isBetween(147, 153);
    }

    @Test
    void findsOneInNoMoreQuietSeriesThanStated() {
        long found =
                java.util.stream.IntStream.range(0, 400)
                        .filter(seed -> !sums.jumps(noise(seed, 0), 1).isEmpty())
                        .count();
        assertThat(found).isBetween(1L, 24L);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MovingSums(4, 0.05))
                .withMessage("window must be >= 5, was 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MovingSums(10, 1))
                .withMessage("level must be within 0..1, was 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sums.jumps(new double[100], 0))
                .withMessage("long-run variance must be > 0, was 0.0");
    }

    @Test
    void findsNothingInASeriesShorterThanTwoWindows() {
        assertThat(sums.jumps(new double[] {1, 9, 1, 9}, 1)).isEmpty();
    }
}
