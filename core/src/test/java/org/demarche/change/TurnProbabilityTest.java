package org.demarche.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** That probabilities of turns rise with what speaks for them. */
class TurnProbabilityTest {
    @Test
    void risesWithTheEvidenceAndWithTheShorterRegime() {
        assertThat(TurnProbability.of(4, 20)).isGreaterThan(TurnProbability.of(2, 20));
        assertThat(TurnProbability.of(4, 20)).isGreaterThan(TurnProbability.of(4, 8));
        assertThat(TurnProbability.of(-3, 0)).isBetween(0.0, 0.05);
        assertThat(TurnProbability.of(1e6, 100)).isEqualTo(1);
    }

    @Test
    void believesShortRegimesLessThanTheLikelihoodDoes() {
        double odds = Math.log(0.93 / 0.07);
        assertThat(TurnProbability.of(odds, 10)).isLessThan(0.85);
        assertThat(TurnProbability.of(odds, 60)).isCloseTo(0.98, within(0.02));
    }
}
