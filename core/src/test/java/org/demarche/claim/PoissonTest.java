package org.demarche.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;

class PoissonTest {
    @Test
    void hasGarwoodsIntervals() {
        Interval three = Poisson.interval(3);
        assertThat(three.low()).isCloseTo(0.6187, within(1e-4));
        assertThat(three.high()).isCloseTo(8.7673, within(1e-4));
        assertThat(Poisson.interval(0).low()).isZero();
        assertThat(Poisson.interval(0).high()).isCloseTo(3.6889, within(1e-4));
    }

    @Test
    void comparesTwoCountsAsABinomialOfTheirSum() {
        Poisson.Ratio ratio = Poisson.ratio(9, 2, 3, 4, 1);
        BinomialDistribution given = new BinomialDistribution(12, 2 / 6.0);
        assertThat(ratio.ratio()).isCloseTo(6, within(1e-12));
        assertThat(ratio.more()).isCloseTo(1 - given.cumulativeProbability(8), within(1e-9));
        assertThat(ratio.less()).isCloseTo(given.cumulativeProbability(9), within(1e-9));
        assertThat(ratio.interval().contains(6)).isTrue();
    }

    @Test
    void dispersionWidensTheIntervalAndRaisesP() {
        Poisson.Ratio plain = Poisson.ratio(40, 1, 20, 1, 1);
        Poisson.Ratio bursts = Poisson.ratio(40, 1, 20, 1, 4);
        assertThat(bursts.ratio()).isEqualTo(plain.ratio());
        assertThat(bursts.interval().width()).isGreaterThan(plain.interval().width());
        assertThat(bursts.more()).isGreaterThan(plain.more());
    }

    @Test
    void hasNoUpperEndWhereNothingStandsAgainst() {
        Poisson.Ratio ratio = Poisson.ratio(5, 1, 0, 1, 1);
        assertThat(ratio.interval().high()).isInfinite();
        assertThat(ratio.more()).isCloseTo(1 / 32.0, within(1e-9));
    }

    @Test
    void fisherAgreesWithTheTeaTaster() {
        assertThat(BalanceTest.fisher(new Share(3, 4), new Share(1, 4), 1))
                .isCloseTo(17 / 70.0, within(1e-9));
    }

    @Test
    void kendallsTauIsOneForTheSameOrder() {
        assertThat(FitsTest.tau(new double[] {1, 2, 3, 4}, new double[] {2, 4, 6, 9})).isEqualTo(1);
        assertThat(FitsTest.tau(new double[] {1, 2, 3}, new double[] {3, 2, 1})).isEqualTo(-1);
    }
}
