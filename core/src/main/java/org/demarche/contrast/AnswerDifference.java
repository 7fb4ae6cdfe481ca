package org.demarche.contrast;

import java.util.ArrayList;
import java.util.List;
import org.demarche.response.rate.ActKind;
import org.demarche.response.rate.AnswerRate;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How far two subjects differ in how often one side's acts are answered by the other, beyond what
 * comes anyway: the share answered less the share of quiet stretches nearby that saw the same, of
 * the first less of the second. How much is reported of a pair falls out, as each pair's cases are
 * held against stretches of the same pair within a year.
 *
 * <p>A linear function of four shares, with the interval of Price and Bonett, "An improved
 * confidence interval for a linear function of binomial proportions", Computational Statistics and
 * Data Analysis 45 (2004): each share takes half a success and half a failure more. Cases are taken
 * to be independent, which cases months apart nearly are.
 *
 * @param here the rate of the first
 * @param there the rate of the second
 * @param q the probability of such a difference by chance, adjusted for how many were asked for
 */
public record AnswerDifference(AnswerRate here, AnswerRate there, double q) {
    /** Within so many days an act counts as answered. */
    public static final int DAYS = 30;

    private static final double Z = 1.959963984540054;
    private static final double ADDED = 0.5;

    /**
     * What every contrast asks: hostile and friendly answers to hostile acts, friendly to friendly.
     */
    private static final List<List<ActKind>> KINDS =
            List.of(
                    List.of(ActKind.HOSTILE, ActKind.HOSTILE),
                    List.of(ActKind.HOSTILE, ActKind.FRIENDLY),
                    List.of(ActKind.FRIENDLY, ActKind.FRIENDLY));

    /** Every question, answered for both; the acts of the first side come first. */
    static List<AnswerDifference> all(Subject here, Subject there) {
        List<AnswerDifference> all = new ArrayList<>();
        for (boolean isFirst : new boolean[] {true, false}) {
            for (List<ActKind> kinds : KINDS) {
                all.add(
                        new AnswerDifference(
                                rate(here, isFirst, kinds), rate(there, isFirst, kinds), 1));
            }
        }
        return List.copyOf(all);
    }

    private static AnswerRate rate(Subject of, boolean isFirst, List<ActKind> kinds) {
        String actor = isFirst ? of.a() : of.b();
        String other = isFirst ? of.b() : of.a();
        return AnswerRate.of(
                of.diary(),
                new AnswerRate.Question(actor, kinds.get(0), other, kinds.get(1), DAYS));
    }

    AnswerDifference withQ(double adjusted) {
        return new AnswerDifference(here, there, adjusted);
    }

    /** Whether the acts of the first side of each are asked about, not those of the second. */
    public boolean isOfFirstSide(Subject of) {
        return here.question().actor().equals(of.a());
    }

    /** Whether both have cases and stretches enough. */
    public boolean isThick() {
        return here.isThick() && there.isThick();
    }

    /** First minus second of what is answered beyond what comes anyway, −2 to 2; 0 if not thick. */
    public double value() {
        return isThick() ? excess(here) - excess(there) : 0;
    }

    /** How much oftener acts are followed than quiet stretches, −1 to 1. */
    public static double excess(AnswerRate rate) {
        return rate.difference().map(d -> d.value()).orElse(0.0);
    }

    /** The range of the value at 95 %; all there can be if not thick. */
    public Interval interval() {
        if (!isThick()) {
            return new Interval(-2, 2);
        }
        double half = Z * Math.sqrt(variance());
        return new Interval(centre() - half, centre() + half);
    }

    /** How likely a difference as large would be by chance, 0 to 1. */
    public double p() {
        double z = Math.abs(centre()) / Math.sqrt(variance());
        return isThick() ? 2 * new NormalDistribution(0, 1).cumulativeProbability(-z) : 1;
    }

    private double centre() {
        return added(here.cases())
                - added(here.base())
                - added(there.cases())
                + added(there.base());
    }

    private double variance() {
        double sum = 0;
        for (Share s : List.of(here.cases(), here.base(), there.cases(), there.base())) {
            sum += added(s) * (1 - added(s)) / (s.whole() + 2 * ADDED);
        }
        return sum;
    }

    private static double added(Share share) {
        return (share.part() + ADDED) / (share.whole() + 2 * ADDED);
    }

    /** What can be said of it. */
    public Difference.Verdict verdict() {
        if (!isThick()) {
            return Difference.Verdict.TOO_FEW;
        }
        if (q > Difference.LEVEL || interval().contains(0)) {
            return Difference.Verdict.CHANCE;
        }
        return isBefore() ? Difference.Verdict.BEFORE : Difference.Verdict.CLEAR;
    }

    /** Whether with time reversed the two differ likewise, so that it is no matter of answering. */
    private boolean isBefore() {
        AnswerDifference reversed = new AnswerDifference(reversed(here), reversed(there), 1);
        return reversed.isThick()
                && reversed.centre() * centre() > 0
                && reversed.p() <= org.demarche.response.Verdict.BEFORE;
    }

    private static AnswerRate reversed(AnswerRate rate) {
        return new AnswerRate(
                rate.question(),
                rate.acts(),
                rate.backwards().cases(),
                rate.backwards().base(),
                0,
                rate.backwards().p(),
                rate.backwards(),
                rate.curves(),
                List.of(),
                List.of());
    }
}
