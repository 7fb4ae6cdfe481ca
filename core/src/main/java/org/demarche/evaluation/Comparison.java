package org.demarche.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
