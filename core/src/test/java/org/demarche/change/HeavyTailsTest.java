package org.demarche.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Noise with heavier tails than normal: what a short regime has to outweigh more, and why. */
class HeavyTailsTest {
    @Test
    void asksMoreOfAShortRegimeTheHeavierTheTails() {
        Deviance normal = Deviance.relative(100);
        Deviance heavy = normal.withExcess(4);
        assertThat(normal.tails(5, 16)).isZero();
        double more = 4.0 / 5 * (16 * 16 - 3 * 16) / 24;
        assertThat(heavy.tails(5, 16)).isCloseTo(2 * Math.log(1 + more), within(1e-12));
        assertThat(heavy.tails(50, 16)).isLessThan(heavy.tails(5, 16));
        assertThat(normal.withExcess(-1).tails(5, 16)).isZero();
    }

    @Test
    void takesNoiseWithStudentsTailsOfThreeDegreesForATurnInAtMostThreeOfAHundred() {
        long alarms =
                IntStream.range(1000, 1200)
                        .mapToObj(seed -> new SeededSeries(seed).heavy(260, 3, 0))
                        .filter(values -> TurningPoints.in(values).hasTurned())
                        .count();
        assertThat(alarms).isLessThanOrEqualTo(6);
    }

    @Test
    void stillFindsAJumpInThem() {
        long found =
                IntStream.range(0, 60)
                        .mapToObj(seed -> new SeededSeries(seed).heavy(130, 3, 0, 2))
                        .map(values -> TurningPoints.in(values).turningPoints())
                        .filter(p -> p.stream().anyMatch(t -> Math.abs(t.index() - 130) <= 8))
                        .count();
        assertThat(found).isGreaterThan(48);
    }

    @Test
    void saysThatTailsAreHeavy() {
        TurningPointReport report = TurningPoints.in(new SeededSeries(1).heavy(260, 5, 0, 2));
        assertThat(report.why()).anyMatch(w -> w.contains("a short regime has to stand out more"));
        double[] normal = new SeededSeries(1).levels(130, 0, 2);
        assertThat(TurningPoints.in(normal).why()).noneMatch(w -> w.contains("stand out"));
    }
}
