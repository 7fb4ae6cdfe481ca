package org.demarche.review;

import org.demarche.evaluation.Claim;
import org.demarche.evaluation.ReportedEvent;

/**
 * An event to be judged.
 *
 * @param passage the text it is told in
 * @param event the event as it was coded
 * @param details what is shown besides
 */
public record Candidate(Passage passage, ReportedEvent event, Details details) {
    /**
     * What is shown of an event but not judged; each is empty if unknown.
     *
     * @param actorSector who within the actor
     * @param recipientSector who within the recipient
     * @param mode how it was done
     * @param date when
     * @param saidBy who says so
     */
    public record Details(
            String actorSector, String recipientSector, String mode, String date, String saidBy) {
        /** Nothing is known. */
        public static final Details NONE = new Details("", "", "", "", "");
    }

    public Claim claim() {
        return event.claim();
    }

    /** Its name within its passage: the same event coded again has the same name. */
    public String key() {
        return claim() + "@" + event.spans().trigger().begin();
    }
}
