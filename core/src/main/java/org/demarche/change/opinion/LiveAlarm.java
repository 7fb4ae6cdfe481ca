package org.demarche.change.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Watches a series as it comes and raises an alarm soon after it turns.
 *
 * <p>An alarm is raised when the probability that the present regime has lasted for no more than
 * {@value #RECENT} observations exceeds a threshold, once at least as many observations have been
 * seen. The threshold is found by following made-up quiet series of the usual regime: of stretches
 * of {@value #STRETCH} observations that do not turn, no more than the stated share raise an alarm.
 * So the rate holds for series whose noise is as assumed, independent and of the usual level: not
 * for strongly clustered ones. Equal input gives equal alarms.
 */
public final class LiveAlarm {
    /** A regime that has lasted for no more observations than this is new. */
    public static final int RECENT = 8;

    /** Observations in a stretch for which the false-alarm rate is stated. */
    public static final int STRETCH = 260;

    private static final int QUIET_SERIES = 200;
    private static final double HAZARD = 1.0 / STRETCH;

    private final PredictiveLaw law;
    private final double falseAlarms;
    private final double threshold;

    private LiveAlarm(PredictiveLaw law, double falseAlarms) {
        if (!(falseAlarms > 0 && falseAlarms < 1)) {
            throw new IllegalArgumentException(
                    "false alarms must be within 0..1, was " + falseAlarms);
        }
        this.law = law;
        this.falseAlarms = falseAlarms;
        this.threshold = threshold(law, falseAlarms);
    }

    /**
     * For counts, whose predictive distribution is negative binomial.
     *
     * @param rate the usual count, > 0
     * @param dispersion variance over mean in the usual regime, at least 1
     * @param falseAlarms share of quiet stretches that raise an alarm, 0–1
     */
    public static LiveAlarm ofCounts(double rate, double dispersion, double falseAlarms) {
        if (!(rate > 0) || !(dispersion >= 1)) {
            throw new IllegalArgumentException(
                    "rate must be > 0 and dispersion >= 1, were %s and %s"
                            .formatted(rate, dispersion));
        }
        return new LiveAlarm(new CountLaw(rate, dispersion), falseAlarms);
    }

    /**
     * For real values, whose predictive distribution is Student's t.
     *
     * @param mean the usual value
     * @param deviation the usual standard deviation, > 0
     * @param falseAlarms share of quiet stretches that raise an alarm, 0–1
     */
    public static LiveAlarm ofValues(double mean, double deviation, double falseAlarms) {
        if (!(deviation > 0)) {
            throw new IllegalArgumentException("deviation must be > 0, was " + deviation);
        }
        return new LiveAlarm(new ValueLaw(mean, deviation), falseAlarms);
    }

    /** The share of quiet stretches of {@value #STRETCH} observations that raise an alarm. */
    public double falseAlarmRate() {
        return falseAlarms;
    }

    /**
     * Indices at which an alarm is raised; after one, the next only when the watch has calmed down.
     *
     * @param values observed one after the other, finite
     */
    public List<Integer> alarms(double[] values) {
        List<Integer> alarms = new ArrayList<>();
        RunLengths runs = new RunLengths(law, HAZARD);
        boolean isCalm = true;
        for (int i = 0; i < values.length; i++) {
            runs.next(values[i]);
            boolean isNew = i >= 2 * RECENT && runs.atMost(RECENT) > threshold;
            if (isNew && isCalm) {
                alarms.add(i);
            }
            isCalm = !isNew;
        }
        return alarms;
    }

    private static double threshold(PredictiveLaw law, double falseAlarms) {
        Random random = new Random(260);
        double[] highest = new double[QUIET_SERIES];
        for (int series = 0; series < QUIET_SERIES; series++) {
            RunLengths runs = new RunLengths(law, HAZARD);
            double[] values = law.quiet(STRETCH, random);
            for (int i = 0; i < STRETCH; i++) {
                runs.next(values[i]);
                if (i >= 2 * RECENT) {
                    highest[series] = Math.max(highest[series], runs.atMost(RECENT));
                }
            }
        }
        Arrays.sort(highest);
        int rank = (int) Math.ceil((1 - falseAlarms) * (QUIET_SERIES + 1)) - 1;
        return highest[Math.min(QUIET_SERIES - 1, Math.max(0, rank))];
    }
}
