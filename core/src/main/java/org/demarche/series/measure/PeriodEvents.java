package org.demarche.series.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;

/**
 * What happened in one period, as far as counts and scores go.
 *
 * @param kinds type and mode of each event, in any order
 */
public record PeriodEvents(List<EventClass> kinds) {
    /** Nothing happened. */
    public static final PeriodEvents NONE = new PeriodEvents(List.of());

    public PeriodEvents {
        kinds = List.copyOf(kinds);
    }

    public int count() {
        return kinds.size();
    }

    /** How many there are of each type that there is any of. */
    public Map<EventType, Integer> byType() {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        kinds.forEach(k -> counts.merge(k.type(), 1, Integer::sum));
        return counts;
    }

    public QuadCounts quads() {
        return kinds.stream()
                .map(k -> QuadCounts.one(k.type().quad()))
                .reduce(QuadCounts.ZERO, QuadCounts::plus);
    }

    /** The Goldstein score of each event, −10 to +10, lowest first. */
    public double[] scores() {
        return kinds.stream().mapToDouble(EventClass::score).sorted().toArray();
    }
}
