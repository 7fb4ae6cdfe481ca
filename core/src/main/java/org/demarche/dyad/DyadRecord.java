package org.demarche.dyad;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.event.Event;
import org.demarche.record.Coverage;
import org.demarche.record.RecordedEvent;

/**
 * Everything on record between two parties, in both directions.
 *
 * @param a code of the first party
 * @param b code of the second party
 * @param events newest first; all factualities
 * @param coverage how much was read, of any pair
 */
public record DyadRecord(String a, String b, List<RecordedEvent> events, Coverage coverage) {
    public DyadRecord {
        events = List.copyOf(events);
    }

    /** Events that are told as having happened, newest first. */
    public List<RecordedEvent> actual() {
        return events.stream().filter(e -> e.event().status().isActual()).toList();
    }

    /** Events with {@code actor} acting on the other; symmetric ones count for both. */
    public List<RecordedEvent> by(String actor) {
        return events.stream()
                .filter(
                        e ->
                                e.event().isSymmetric()
                                        || e.event().dyad().actor().code().equals(actor))
                .toList();
    }

    /**
     * The same without mirrors: where one sentence is coded both ways for a type whose order means
     * nothing, the first is kept.
     */
    public DyadRecord withoutMirrors() {
        Set<List<Object>> seen = new HashSet<>();
        List<RecordedEvent> kept =
                events.stream()
                        .filter(e -> !e.event().isSymmetric() || seen.add(unordered(e.event())))
                        .toList();
        return new DyadRecord(a, b, kept, coverage);
    }

    private static List<Object> unordered(Event e) {
        return List.of(
                e.type(),
                e.status().factuality(),
                e.date(),
                e.evidence().articleId(),
                e.evidence().sentence(),
                e.evidence().trigger());
    }
}
