package org.demarche.fit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.series.PairHistory;

/**
 * Since when nothing of the kind is on record.
 *
 * @param ofType the last earlier occurrence of its type by the same actor on the same recipient
 * @param ofKind the last earlier one of its type and mode; empty too if it has no mode
 * @param earlier how many occurrences by the actor on the recipient are on record from before it
 */
public record Novelty(Optional<Occurrence> ofType, Optional<Occurrence> ofKind, int earlier) {
    /** How new something is against all that is on record of the pair. */
    static Novelty of(Occurrence event, PairHistory pair) {
        List<Occurrence> before =
                pair.occurrences().stream()
                        .filter(o -> o.date().isKnown())
                        .filter(o -> o.date().compareTo(event.date()) < 0)
                        .filter(o -> isSameWay(o, event))
                        .sorted(
                                Comparator.comparing(Occurrence::date)
                                        .thenComparing(o -> o.head().origin().key())
                                        .reversed())
                        .toList();
        return new Novelty(
                before.stream().filter(o -> o.what().type() == event.what().type()).findFirst(),
                before.stream()
                        .filter(o -> event.what().mode().isPresent())
                        .filter(o -> o.what().equals(event.what()))
                        .findFirst(),
                before.size());
    }

    private static boolean isSameWay(Occurrence one, Occurrence other) {
        boolean areMutual = one.isMutual() && other.isMutual();
        return areMutual || one.dyad().actor().code().equals(other.dyad().actor().code());
    }
}
