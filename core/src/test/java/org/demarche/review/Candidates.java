package org.demarche.review;

import org.demarche.evaluation.Claim;
import org.demarche.evaluation.ReportedEvent;
import org.demarche.evaluation.Spans;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** Events to be judged, written in short. */
final class Candidates {
    static final String TEXT = "It rained in Bamako. Chad accused Mali of theft. Mali denied it.";

    private Candidates() {}

    static Claim claim(String actor, EventType type, String recipient) {
        return new Claim(actor, recipient, type, Factuality.ACTUAL);
    }

    /** The accusation in {@link #TEXT}. */
    static Candidate accusation(String passage) {
        Spans spans = new Spans(new TextSpan(26, 33), new TextSpan(21, 25), new TextSpan(34, 38));
        return of(passage, claim("TCD", EventType.ACCUSE, "MLI"), spans, 0.8);
    }

    /** The denial in {@link #TEXT}. */
    static Candidate denial(String passage) {
        Spans spans = new Spans(new TextSpan(54, 60), new TextSpan(49, 53), TextSpan.NONE);
        return of(passage, claim("MLI", EventType.REJECT, "TCD"), spans, 0.6);
    }

    static Candidate of(String passage, Claim claim, Spans spans, double confidence) {
        return new Candidate(
                new Passage(passage, PartialDate.parse("2024-05-01"), TEXT),
                new ReportedEvent(claim, confidence, spans, "a rule"),
                new Candidate.Details("GOV", "MIL", "allege", "2024-05-01", "TCD"));
    }
}
