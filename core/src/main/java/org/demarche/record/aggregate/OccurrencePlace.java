package org.demarche.record.aggregate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in the counts by day or month at which happenings are counted: that of a report.
 *
 * @param actor code of who acts
 * @param recipient code of on whom
 * @param dataset which tells of it
 * @param outlet of the report, empty if unknown or for a data set
 * @param factuality its label
 * @param period the day, or the first day of the month; empty if not known
 */
public record OccurrencePlace(
        String actor,
        String recipient,
        String dataset,
        String outlet,
        String factuality,
        Optional<LocalDate> period) {
    /** The pair, whoever acts. */
    public Pair pair() {
        return Pair.of(actor, recipient);
    }
}
