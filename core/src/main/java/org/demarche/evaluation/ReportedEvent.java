package org.demarche.evaluation;

import java.util.OptionalDouble;
import org.demarche.event.Event;
import org.demarche.event.Evidence;

/**
 * An event as a coder reported it.
 *
 * @param claim what is scored
 * @param confidenceOrNaN how sure the coder was, 0 to 1; not a number if it did not say. Read it by
 *     {@link #confidence()}
 * @param spans where in the text it is told
 * @param why the rule or features that fired, empty if it did not say
 */
public record ReportedEvent(Claim claim, double confidenceOrNaN, Spans spans, String why) {
    public ReportedEvent {
        if (confidenceOrNaN < 0 || confidenceOrNaN > 1) {
            throw new IllegalArgumentException("confidence must be 0..1, was " + confidenceOrNaN);
        }
    }

    public static ReportedEvent of(Event event) {
        Evidence told = event.evidence();
        return new ReportedEvent(
                Claim.of(event),
                event.grounds().confidence(),
                new Spans(told.trigger(), told.actor(), told.recipient()),
                event.grounds().why());
    }

    /** An event of which nothing else is known. */
    public static ReportedEvent of(Claim claim) {
        return new ReportedEvent(claim, Double.NaN, Spans.NONE, "");
    }

    /** How sure the coder was, 0 to 1. */
    public OptionalDouble confidence() {
        return Double.isNaN(confidenceOrNaN)
                ? OptionalDouble.empty()
                : OptionalDouble.of(confidenceOrNaN);
    }
}
