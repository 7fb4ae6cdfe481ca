package org.demarche.turning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.demarche.change.Regime;
import org.demarche.series.Period;
import org.demarche.series.SeriesUnit;
import org.junit.jupiter.api.Test;

class SeasonTest {
    private static final List<Period> MONTHS =
            SeriesUnit.MONTH.periods(LocalDate.of(2000, 1, 1), LocalDate.of(2012, 1, 1));

    private static double[] values(long seed, double swing, double jump) {
        Random random = new Random(seed);
        double[] values = new double[MONTHS.size()];
        Arrays.setAll(
                values,
                i ->
                        random.nextGaussian()
                                + swing * (i % 12 == 6 || i % 12 == 7 ? 1 : 0)
                                + (i >= 70 ? jump : 0));
        return values;
    }

    private static Optional<Season> season(double[] values, int... edges) {
        List<Regime> regimes =
                java.util.stream.IntStream.range(1, edges.length)
                        .mapToObj(i -> new Regime(edges[i - 1], edges[i], 0, 0, 1))
                        .toList();
        return Season.of(values, MONTHS, regimes);
    }

    @Test
    void tellsASummerThatComesEveryYearAlsoAcrossATurn() {
        Season season = season(values(1, 2, 9), 0, 70, 144).orElseThrow();
        assertThat(season.isTold()).isTrue();
        assertThat(season.highest()).isIn(7, 8);
        assertThat(season(values(1, 2, 9), 0, 144).orElseThrow().p()).isGreaterThan(season.p());
    }

    @Test
    void tellsOneInAHundredWhereThereIsNone() {
        int told = 0;
        for (int seed = 0; seed < 1000; seed++) {
            told += season(values(seed, 0, 0), 0, 144).orElseThrow().isTold() ? 1 : 0;
        }
        assertThat(told).isBetween(2, 20);
    }

    @Test
    void equalsTheStatisticWorkedOutByHand() {
        double[] values = new double[144];
        Arrays.setAll(values, i -> i);
        // Ranks of month m are m, m + 12, …, m + 132: means 66 + m, H = 12 / (144 · 145) · 12 ·
        // 143.
        double statistic = 12.0 / (144 * 145) * 12 * 143;
        double p =
                1
                        - new org.hipparchus.distribution.continuous.ChiSquaredDistribution(11)
                                .cumulativeProbability(statistic);
        assertThat(season(values, 0, 144).orElseThrow().p())
                .isCloseTo(p, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void saysNothingOfThreeYearsOfEqualOrMissingValuesAndOfQuarters() {
        double[] missing = new double[144];
        Arrays.fill(missing, 40, 144, Double.NaN);
        assertThat(season(missing, 0, 144).isPresent()).isFalse();
        assertThat(season(new double[144], 0, 144).isPresent()).isFalse();
        List<Period> quarters =
                SeriesUnit.QUARTER.periods(LocalDate.of(2000, 1, 1), LocalDate.of(2012, 1, 1));
        assertThat(Season.of(new double[48], quarters, List.of(new Regime(0, 48, 0, 0, 1))))
                .isEqualTo(Optional.empty());
    }
}
