package org.demarche.response;

import org.demarche.dyad.DyadRecord;
import org.demarche.series.PairHistory;

/**
 * A third party, whose acts on the one that answers are held fixed.
 *
 * @param code its code
 * @param withA what happened between it and the first of the two
 * @param withB what happened between it and the second
 */
public record ThirdParty(String code, PairHistory withA, PairHistory withB) {
    /** A third party with what is on record of it and each of the two. */
    public static ThirdParty of(String code, DyadRecord withA, DyadRecord withB) {
        return new ThirdParty(code, PairHistory.of(withA), PairHistory.of(withB));
    }
}
