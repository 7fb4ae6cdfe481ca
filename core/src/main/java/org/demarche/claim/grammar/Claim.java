package org.demarche.claim.grammar;

import java.util.List;

/**
 * What somebody claims of two parties, in a form that can be held against the record.
 *
 * @param text the claim as it was written
 * @param subject who to whom, and what
 * @param assertion how often, compared with what
 * @param timing when
 * @param topics words for the very thing it is about, such as “airliner”, by which reports of it
 *     are told from others of its kind; empty for any
 */
public record Claim(
        String text, Subject subject, Assertion assertion, Timing timing, List<String> topics) {
    public Claim {
        topics = List.copyOf(topics);
        if (assertion.form().needsOther() && assertion.other().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s needs something to compare with".formatted(assertion.form().label()));
        }
    }

    /** Who does what to whom. */
    public record Subject(Sides sides, Matter matter) {
        public Subject withSides(Sides other) {
            return new Subject(other, matter);
        }
    }

    public Sides sides() {
        return subject.sides();
    }

    public Matter matter() {
        return subject.matter();
    }

    public Form form() {
        return assertion.form();
    }
}
