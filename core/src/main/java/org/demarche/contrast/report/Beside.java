package org.demarche.contrast.report;

import java.util.Optional;
import org.demarche.contrast.TieComparison;
import org.demarche.contrast.TurnComparison;

/**
 * What a contrast is told with, where it was looked for.
 *
 * @param turns when each of the two turned
 * @param ties what stands between each of the two
 */
public record Beside(Optional<TurnComparison> turns, Optional<TieComparison> ties) {
    /** Nothing was looked for. */
    public static final Beside NOTHING = new Beside(Optional.empty(), Optional.empty());

    public static Beside of(TurnComparison turns, TieComparison ties) {
        return new Beside(Optional.of(turns), Optional.of(ties));
    }
}
