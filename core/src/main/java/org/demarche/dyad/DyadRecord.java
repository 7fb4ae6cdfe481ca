package org.demarche.dyad;

import java.util.List;
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
}
