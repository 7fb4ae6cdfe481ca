package org.demarche.ties.proposal;

import java.util.List;
import org.demarche.record.RecordedEvent;
import org.demarche.ties.RegisterChange;

/**
 * A change to the register that events on record propose.
 *
 * @param change what would be written, on the first event as its source
 * @param rule the rule that fired, for a person to read
 * @param events those that tell of it, the earliest first; at least one
 * @param isKnown whether the register tells the same already
 */
public record TieProposal(
        RegisterChange change, String rule, List<RecordedEvent> events, boolean isKnown) {
    public TieProposal {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a proposal must rest on an event");
        }
    }

    /** The event that is shown for it. */
    public RecordedEvent head() {
        return events.get(0);
    }
}
