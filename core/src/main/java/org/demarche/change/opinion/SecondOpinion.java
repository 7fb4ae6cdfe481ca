package org.demarche.change.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.ValueSeries;

/**
 * What moving sums and a watch from the first regime on make of a series whose turning points are
 * known. Both look for jumps of level: where regimes are lines, neither says anything.
 *
 * @param window observations on each side of the moving sums, 0 if they do not apply
 * @param jumps indices at which the moving sums find a jump
 * @param alarms indices at which the watch would have raised an alarm
 * @param falseAlarmRate of both: for the sums in the whole series, for the watch in {@value
 *     LiveAlarm#STRETCH} observations
 */
public record SecondOpinion(
        int window, List<Integer> jumps, List<Integer> alarms, double falseAlarmRate) {
    private static final double RATE = 0.05;
    private static final SecondOpinion NONE = new SecondOpinion(0, List.of(), List.of(), RATE);

    /** Fewer observations in the first regime are too few to say what is usual. */
    private static final int FEWEST = 10;

    public SecondOpinion {
        jumps = List.copyOf(jumps);
        alarms = List.copyOf(alarms);
    }

    /** Asks both. */
    public static SecondOpinion on(TurningPointReport report) {
        ValueSeries series = report.series();
        int[] index = IntStream.range(0, series.length()).filter(series::isObserved).toArray();
        boolean isSloped = report.model().hasSlope();
        if (isSloped || report.regimes().isEmpty() || index.length < 2 * FEWEST) {
            return NONE;
        }
        double[] levels =
                Arrays.stream(index).mapToDouble(i -> series.value(i) / unit(report, i)).toArray();
        double variance = longRunVariance(report, index, levels);
        int window = MovingSums.usualWindow(index.length);
        List<Integer> jumps =
                variance > 0
                        ? new MovingSums(window, RATE).jumps(levels, variance)
                        : List.<Integer>of();
        return new SecondOpinion(
                window,
                jumps.stream().map(i -> index[i]).toList(),
                alarms(report, levels).stream().map(i -> index[i]).toList(),
                RATE);
    }

    /** Whether the moving sums see a jump within a fifth of a window of the turning point. */
    public boolean seconds(TurningPoint point) {
        int near = Math.max(1, window / 5);
        return jumps.stream().anyMatch(j -> j >= point.low() - near && j <= point.high() + near);
    }

    /** Whether it has anything to say of the model. */
    public boolean applies() {
        return window > 0;
    }

    private static double unit(TurningPointReport report, int index) {
        return report.model().isOfCounts() ? report.series().exposure(index) : 1;
    }

    private static double longRunVariance(TurningPointReport report, int[] index, double[] levels) {
        double squares = 0;
        double together = 0;
        double before = 0;
        int regime = 0;
        for (int i = 0; i < levels.length; i++) {
            while (report.regimes().get(regime).end() <= index[i]) {
                regime++;
            }
            double apart = levels[i] - report.regimes().get(regime).level();
            squares += apart * apart;
            together += apart * before;
            before = apart;
        }
        double rho = squares > 0 ? Math.max(0, Math.min(0.9, together / squares)) : 0;
        return squares / levels.length * (1 + rho) / (1 - rho);
    }

    private static List<Integer> alarms(TurningPointReport report, double[] levels) {
        Regime usual = report.regimes().get(0);
        if (usual.length() < FEWEST || !(usual.spread() > 0)) {
            return List.of();
        }
        boolean areCounts = report.model().isOfCounts() && !report.series().hasExposure();
        double variance = usual.spread() * usual.spread();
        LiveAlarm alarm =
                areCounts && usual.level() > 0
                        ? LiveAlarm.ofCounts(
                                usual.level(), Math.max(1, variance / usual.level()), RATE)
                        : LiveAlarm.ofValues(usual.level(), usual.spread(), RATE);
        return alarm.alarms(levels);
    }
}
