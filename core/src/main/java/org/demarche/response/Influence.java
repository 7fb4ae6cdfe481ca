package org.demarche.response;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.response.lag.Estimate;
import org.demarche.response.lag.FTest;
import org.demarche.response.rate.ActKind;
import org.demarche.series.measure.Interval;

/**
 * Whether acts of one in the periods before tell how much the other does, beyond what the other did
 * itself and the level of the time.
 *
 * @param actor code of the one whose acts come before
 * @param act of what kind
 * @param other code of the one that may answer
 * @param answer with what
 * @param figures what was estimated; empty if there is too little
 * @param whyNot why there are no figures; empty if there are
 * @param q the p of the test, adjusted for all questions asked of the two
 * @param verdict what can be said
 */
public record Influence(
        String actor,
        ActKind act,
        String other,
        ActKind answer,
        Optional<Figures> figures,
        String whyNot,
        OptionalDouble q,
        Verdict verdict) {
    /**
     * What the regression says.
     *
     * @param steps periods it rests on
     * @param events answers in them
     * @param dispersion variance over mean
     * @param test of the other's lags together
     * @param sum of the coefficients of the lags of log(1 + count)
     * @param coefficients all of them
     * @param placebos the same with time reversed, moved, and of strangers
     */
    public record Figures(
            int steps,
            int events,
            double dispersion,
            FTest test,
            Estimate sum,
            List<Estimate> coefficients,
            Placebos placebos) {
        public Figures {
            coefficients = List.copyOf(coefficients);
        }

        /** What answers are multiplied by if there was one act in each period, not none. */
        public double factor() {
            return Math.pow(2, sum.value());
        }

        /** Where the true factor is at 95 %. */
        public Interval factorInterval() {
            return new Interval(
                    Math.pow(2, sum.interval().low()), Math.pow(2, sum.interval().high()));
        }
    }

    /**
     * The same test where there can be no answer.
     *
     * @param reversed with time running backwards; none if it cannot be estimated
     * @param moved the acts moved in time, round the ends of the record
     * @param strangers acts of those who have nothing to do with the two
     */
    public record Placebos(Optional<FTest> reversed, Placebo moved, Placebo strangers) {}

    static Influence without(InfluenceQuestion asked, String whyNot) {
        return new Influence(
                asked.actor(),
                asked.act(),
                asked.other(),
                asked.answer(),
                Optional.empty(),
                whyNot,
                OptionalDouble.empty(),
                Verdict.TOO_THIN);
    }

    static Influence of(InfluenceQuestion asked, Figures figures) {
        return new Influence(
                asked.actor(),
                asked.act(),
                asked.other(),
                asked.answer(),
                Optional.of(figures),
                "",
                OptionalDouble.empty(),
                Verdict.NOT_TOLD);
    }

    /** The same once the p of all questions are adjusted. */
    Influence with(double adjusted) {
        Verdict told = Verdict.NOT_TOLD;
        Figures seen = figures.orElseThrow();
        Placebos placebos = seen.placebos();
        boolean isUsual = placebos.moved().and(placebos.strangers()).isAsStrong();
        if (adjusted <= Verdict.LEVEL && !isUsual) {
            boolean isBefore = placebos.reversed().map(FTest::p).orElse(1.0) <= Verdict.BEFORE;
            boolean isMore = seen.sum().value() > 0;
            told = isBefore ? Verdict.BOTH_WAYS : isMore ? Verdict.MORE : Verdict.LESS;
        }
        return new Influence(
                actor, act, other, answer, figures, whyNot, OptionalDouble.of(adjusted), told);
    }
}
