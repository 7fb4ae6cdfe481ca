package org.demarche.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line that bends without a jump is dated at the bend, and the interval tells how surely. */
class BendTest {
    private static final int SERIES = 300;
    private static final int EACH = 130;

    @Test
    void datesABendWhereItIs() {
        int found = 0;
        int near = 0;
        int held = 0;
        for (int seed = 0; seed < SERIES; seed++) {
            double[] values = new SeededSeries(seed).bend(EACH, 0, 0.1, 1);
            TurningPointReport report = TurningPoints.in(values);
            if (report.turningPoints().size() == 1) {
                TurningPoint point = report.turningPoints().get(0);
                found++;
                near += Math.abs(point.index() - EACH) <= 8 ? 1 : 0;
                held += point.low() <= EACH && EACH <= point.high() ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(SERIES * 9 / 10);
        assertThat((double) near / found).isGreaterThan(0.8);
        assertThat((double) held / found).isBetween(0.85, 0.95);
    }

    @Test
    void datesAJumpBetweenSlopesWhereItIs() {
        double[] values = new SeededSeries(4).bend(EACH, 0, 0.1, 1);
        for (int i = EACH; i < values.length; i++) {
            values[i] += 6;
        }
        TurningPointReport report = TurningPoints.in(values);
        assertThat(report.turningPoints()).extracting(TurningPoint::index).containsExactly(EACH);
    }
}
