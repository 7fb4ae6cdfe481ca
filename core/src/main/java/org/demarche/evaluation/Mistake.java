package org.demarche.evaluation;

import java.util.Locale;

/**
 * One event that is missing, made up, or told as having happened though it has not.
 *
 * @param kind which of these
 * @param textId the text
 * @param event the gold event, or for an extra one the event reported
 * @param text what the text says
 */
public record Mistake(Kind kind, String textId, Claim event, String text) {
    /** How an event can be wrong. */
    public enum Kind {
        MISSED,
        EXTRA,
        /** Denied, hypothetical, alleged or planned, but reported as actual. */
        TRAPPED
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(kind.name().toLowerCase(Locale.ROOT), textId, event);
    }
}
