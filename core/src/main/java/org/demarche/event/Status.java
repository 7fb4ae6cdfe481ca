package org.demarche.event;

/**
 * What the text says about an event's standing.
 *
 * @param factuality whether it happened
 * @param saidBy who says so, as a party code or the words of the text; empty if the paper itself
 * @param isBackground whether the text tells it as history, not as news
 */
public record Status(Factuality factuality, String saidBy, boolean isBackground) {
    /** News on the paper's own word. */
    public static final Status ACTUAL = new Status(Factuality.ACTUAL, "", false);

    public boolean isActual() {
        return factuality == Factuality.ACTUAL;
    }
}
