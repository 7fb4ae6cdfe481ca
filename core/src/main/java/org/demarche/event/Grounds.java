package org.demarche.event;

/**
 * Why an event was coded, and how sure that is.
 *
 * @param why the rule or features that fired, for a person to read
 * @param confidence probability that the event is right, 0 to 1
 * @param coder name and version of the coder
 */
public record Grounds(String why, double confidence, String coder) {
    public Grounds {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0..1, was " + confidence);
        }
    }
}
