package org.demarche.response;

import java.util.OptionalDouble;
import org.demarche.response.rate.AnswerRate;
import org.demarche.series.measure.Interval;

/**
 * How often the other answers a kind of act with a kind of act, and what can be said of it.
 *
 * @param rate the counts
 * @param q its p, adjusted for all questions asked of the two
 * @param verdict what can be said
 * @param strangers what others did, taken for answers
 */
public record Answer(AnswerRate rate, OptionalDouble q, Verdict verdict, Placebo strangers) {
    /** A difference smaller than this either way is about the same. */
    public static final double SMALL = 0.2;

    static Answer of(AnswerRate rate, OptionalDouble q, Placebo strangers) {
        return new Answer(rate, q, verdict(rate, q, strangers), strangers);
    }

    private static Verdict verdict(AnswerRate rate, OptionalDouble q, Placebo strangers) {
        if (!rate.isThick() || q.isEmpty()) {
            return Verdict.TOO_THIN;
        }
        Interval interval = rate.difference().orElseThrow().interval();
        double value = rate.difference().orElseThrow().value();
        boolean isTold = q.getAsDouble() <= Verdict.LEVEL && !interval.contains(0);
        if (isTold && !strangers.isAsStrong()) {
            boolean isBefore = rate.backwards().p().orElse(1) <= Verdict.BEFORE;
            return isBefore ? Verdict.BOTH_WAYS : value > 0 ? Verdict.MORE : Verdict.LESS;
        }
        return interval.low() > -SMALL && interval.high() < SMALL
                ? Verdict.ALIKE
                : Verdict.NOT_TOLD;
    }
}
