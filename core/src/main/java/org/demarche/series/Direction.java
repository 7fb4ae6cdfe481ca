package org.demarche.series;

import org.demarche.event.Event;

/** Whose acts a series counts. */
public enum Direction {
    /** Whichever of the two acts; what both do together counts once. */
    EITHER,
    /** The first on the second, and what both do together. */
    FORWARDS;

    /** Whether an event between the two counts, seen from {@code first}. */
    boolean takes(Event event, String first) {
        return this == EITHER || event.isSymmetric() || event.dyad().actor().code().equals(first);
    }

    /** What stands between the codes of the parties: {@code –} or {@code >}. */
    public String sign() {
        return this == EITHER ? "–" : ">";
    }
}
