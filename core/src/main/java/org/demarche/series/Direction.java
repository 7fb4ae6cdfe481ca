package org.demarche.series;

import org.demarche.dyad.Occurrence;

/** Whose acts a series counts. */
public enum Direction {
    /** Whichever of the two acts; what both do together counts once. */
    EITHER,
    /** The first on the second, and what both do together. */
    FORWARDS;

    /** Whether what happened between the two counts, seen from {@code first}. */
    boolean takes(Occurrence occurrence, String first) {
        return this == EITHER || occurrence.isBy(first);
    }

    /** What stands between the codes of the parties: {@code –} or {@code >}. */
    public String sign() {
        return this == EITHER ? "–" : ">";
    }
}
