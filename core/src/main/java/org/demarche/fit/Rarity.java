package org.demarche.fit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.series.SeriesPoint;

/** How rare a type and a score are among the events of a regime. */
final class Rarity {
    /** Jeffreys' prior of each type. */
    private static final double PRIOR = 0.5;

    private Rarity() {}

    /**
     * The probability that the next event is of this type or of one no more frequent, types as a
     * Dirichlet-multinomial with Jeffreys' prior: a type never seen still has one.
     */
    static double ofKind(EventType type, List<SeriesPoint> points) {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        int all = 0;
        for (SeriesPoint point : points) {
            all += point.events().count();
            point.events().byType().forEach((t, n) -> counts.merge(t, n, Integer::sum));
        }
        double own = counts.getOrDefault(type, 0);
        double sum = 0;
        for (EventType other : EventType.values()) {
            double n = counts.getOrDefault(other, 0);
            sum += n <= own ? n + PRIOR : 0;
        }
        return sum / (all + PRIOR * EventType.values().length);
    }

    /**
     * The share of events, this one among them, whose score is at least as hostile, or as friendly
     * if it is friendly.
     */
    static double ofScore(EventClass what, List<SeriesPoint> points) {
        boolean isFriendly = what.type().quad().isCooperative();
        int as = 1;
        int all = 1;
        for (SeriesPoint point : points) {
            for (double score : point.events().scores()) {
                all++;
                as += (isFriendly ? score >= what.score() : score <= what.score()) ? 1 : 0;
            }
        }
        return (double) as / all;
    }
}
