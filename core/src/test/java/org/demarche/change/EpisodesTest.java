package org.demarche.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Months with an event now and then, among which something flares up and passes. */
class EpisodesTest {
    private static final int MONTHS = 240;

    private static double[] quiet(int seed, double mean) {
        Random random = new Random(seed);
        return IntStream.range(0, MONTHS).mapToDouble(i -> poisson(random, mean)).toArray();
    }

    private static double poisson(Random random, double mean) {
        double least = Math.exp(-mean);
        int count = 0;
        for (double left = random.nextDouble(); left > least; left *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private static List<Episode> in(double[] counts) {
        return TurningPoints.in(ValueSeries.of(counts)).episodes();
    }

    @Test
    void findsWhatFlaredUpAndPassed() {
        double[] counts = quiet(1, 0.6);
        counts[120] = 8;
        counts[121] = 9;
        List<Episode> episodes = in(counts);
        assertThat(episodes).hasSize(1);
        Episode episode = episodes.get(0);
        assertThat(episode.from()).isEqualTo(120);
        assertThat(episode.end()).isEqualTo(122);
        assertThat(episode.count()).isEqualTo(17);
        assertThat(episode.expected()).isBetween(0.8, 1.8);
        assertThat(episode.p()).isLessThan(1e-4);
    }

    @Test
    void findsSeveralThatHideEachOther() {
        double[] counts = quiet(2, 0.4);
        for (int at : new int[] {40, 90, 140, 190}) {
            counts[at] = 12;
        }
        assertThat(in(counts)).extracting(Episode::from).containsExactly(40, 90, 140, 190);
    }

    @Test
    void seesNothingInNoise() {
        long told = IntStream.range(0, 200).filter(s -> !in(quiet(100 + s, 2)).isEmpty()).count();
        assertThat(told).as("of 200 series").isLessThanOrEqualTo(4);
    }

    @Test
    void holdsAgainstWhatWasRead() {
        double[] counts = quiet(3, 1);
        double[] exposure = new double[MONTHS];
        Arrays.fill(exposure, 100);
        counts[60] = 15;
        exposure[60] = 1500;
        ValueSeries series = ValueSeries.of(counts).withExposure(exposure);
        assertThat(TurningPoints.in(series).episodes()).isEmpty();
    }

    @Test
    void leavesTheIntervalOfATurnAlone() {
        double[] counts = quiet(4, 0.5);
        Random random = new Random(5);
        IntStream.range(120, MONTHS).forEach(i -> counts[i] = poisson(random, 9));
        TurningPointReport report = TurningPoints.in(ValueSeries.of(counts));
        assertThat(report.hasTurned()).isTrue();
        assertThat(report.episodes()).isEmpty();
    }

    @Test
    void isOfCountsOnly() {
        double[] values = IntStream.range(0, MONTHS).mapToDouble(i -> Math.sin(i)).toArray();
        values[100] = 60;
        assertThat(in(values)).isEmpty();
    }

    @Test
    void goesOnWithWhatIsMissing() {
        double[] counts = quiet(6, 0.5);
        counts[100] = 11;
        counts[101] = Double.NaN;
        counts[MONTHS - 1] = 12;
        assertThat(in(counts))
                .extracting(Episode::from, Episode::end)
                .containsExactly(tuple(100, 101), tuple(MONTHS - 1, MONTHS));
    }
}
