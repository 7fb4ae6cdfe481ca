package org.demarche.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Event;
import org.demarche.record.RecordedEvent;

/**
 * Since when nothing of the kind is on record.
 *
 * @param ofType the last earlier event of its type by the same actor on the same recipient
 * @param ofKind the last earlier one of its type and mode; empty too if it has no mode
 * @param earlier how many events by the actor on the recipient are on record from before it
 */
public record Novelty(Optional<RecordedEvent> ofType, Optional<RecordedEvent> ofKind, int earlier) {
    /** How new an event is against all that is on record of the pair. */
    static Novelty of(RecordedEvent event, List<RecordedEvent> pair) {
        List<RecordedEvent> before =
                pair.stream()
                        .filter(e -> e.event().status().isActual() && e.date().isKnown())
                        .filter(e -> e.date().compareTo(event.date()) < 0)
                        .filter(e -> isSameWay(e.event(), event.event()))
                        .sorted(
                                Comparator.comparing(RecordedEvent::date)
                                        .thenComparing(RecordedEvent::id)
                                        .reversed())
                        .toList();
        return new Novelty(
                before.stream().filter(e -> e.event().type() == event.event().type()).findFirst(),
                before.stream()
                        .filter(e -> event.event().what().mode().isPresent())
                        .filter(e -> e.event().what().equals(event.event().what()))
                        .findFirst(),
                before.size());
    }

    private static boolean isSameWay(Event one, Event other) {
        boolean areMutual = one.isSymmetric() && other.isSymmetric();
        return areMutual || one.dyad().actor().code().equals(other.dyad().actor().code());
    }
}
