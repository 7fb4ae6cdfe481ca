package org.demarche.brief;

import org.demarche.wording.Words;

/**
 * How high a drawing reaches when it stands beside another.
 *
 * @param top the count that fills it
 * @param other the largest count of the drawing it does not share a scale with, 0 if it shares it
 */
record Scale(int top, int other) {
    /** A drawing that would stay below this part of the height is given its own scale. */
    private static final int PART = 6;

    /**
     * The scale of a drawing.
     *
     * @param own its largest count
     * @param largest the largest of all that are drawn
     */
    static Scale of(int own, int largest) {
        return own > 0 && (long) own * PART < largest
                ? new Scale(own, largest)
                : new Scale(largest, 0);
    }

    boolean isOwn() {
        return other > 0;
    }

    /** “own scale: at most 12 events a month, against 138 of the other pair”. */
    String caption(String unit) {
        return "own scale: at most %s a %s, against %s of the other pair"
                .formatted(Words.count(top, "event"), unit, Words.number(other));
    }
}
