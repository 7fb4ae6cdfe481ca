package org.demarche.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.evaluation.Estimate.Interval;
import org.demarche.ontology.EventType;

/**
 * Two runs on the same texts, one held against the other.
 *
 * <p>Mended and broken list the gold events only one of the two gets right, and the events only one
 * of the two makes up.
 *
 * @param before the other run
 * @param after this run
 * @param strict difference at each level
 * @param lenient difference at each level
 * @param byType lenient difference of each type at the level of triples
 * @param mended mistakes of the other run that this one does not make
 * @param broken mistakes of this run that the other one does not make
 */
public record Comparison(
        Evaluation before,
        Evaluation after,
        Map<Level, Difference> strict,
        Map<Level, Difference> lenient,
        Map<EventType, Difference> byType,
        List<Mistake> mended,
        List<Mistake> broken) {
    /**
     * How a figure of one run differs from that of another on the same texts.
     *
     * <p>The intervals are of the difference, drawn in pairs: each draw scores both runs on the
     * same texts. Koehn, "Statistical Significance Tests for Machine Translation Evaluation", EMNLP
     * 2004.
     *
     * @param before score of the other run
     * @param after score of this run
     * @param precision interval of the difference in precision, −1 to 1
     * @param recall interval of the difference in recall
     * @param f1 interval of the difference in F1
     */
    public record Difference(
            Score before, Score after, Interval precision, Interval recall, Interval f1) {
        static final Interval UNKNOWN = new Interval(-1, 1);

        /** Nothing scored by either. */
        public static final Difference NONE =
                new Difference(Score.NONE, Score.NONE, UNKNOWN, UNKNOWN, UNKNOWN);

        /** By how much F1 rose, −1 to 1. */
        public double f1Change() {
            return after.f1() - before.f1();
        }

        /** Whether chance hardly makes such a difference in F1. */
        public boolean isClear() {
            return !f1.contains(0);
        }
    }

    public Comparison {
        strict = new EnumMap<>(strict);
        lenient = new EnumMap<>(lenient);
        mended = List.copyOf(mended);
        broken = List.copyOf(broken);
    }

    /** Scores both on the same gold. */
    public static Comparison of(
            List<GoldText> gold,
            Map<String, List<ReportedEvent>> before,
            Map<String, List<ReportedEvent>> after) {
        Summing then = Summing.of(gold, before);
        Summing now = Summing.of(gold, after);
        Evaluation thenEvaluation = then.evaluation();
        Evaluation nowEvaluation = now.evaluation();
        return new Comparison(
                thenEvaluation,
                nowEvaluation,
                now.against(then, Summing.Group.STRICT, Level.class),
                now.against(then, Summing.Group.LENIENT, Level.class),
                now.against(then, Summing.Group.TYPE, EventType.class),
                only(thenEvaluation, nowEvaluation),
                only(nowEvaluation, thenEvaluation));
    }

    private static List<Mistake> only(Evaluation one, Evaluation other) {
        Set<List<Object>> others = new HashSet<>();
        for (Mistake mistake : other.mistakes()) {
            others.add(mistake.about());
            mistake.codedClaim()
                    .ifPresent(c -> others.add(List.of(mistake.text().id(), "coded", c)));
        }
        return one.mistakes().stream().filter(m -> !others.contains(m.about())).toList();
    }
}
