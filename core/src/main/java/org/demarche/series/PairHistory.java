package org.demarche.series;

import java.util.List;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;

/**
 * What is told to have happened between two parties, each occurrence once, however often and by
 * whomever it is reported.
 *
 * @param a code of the first party
 * @param b code of the second party
 * @param occurrences what happened; what is planned, alleged or denied is left out
 */
public record PairHistory(String a, String b, List<Occurrence> occurrences) {
    public PairHistory {
        occurrences = occurrences.stream().filter(Occurrence::isActual).toList();
    }

    /** All that is on record between the two as having happened. */
    public static PairHistory of(DyadRecord pair) {
        return new PairHistory(pair.a(), pair.b(), pair.occurrences());
    }
}
