package org.demarche.ties.report;

import org.demarche.ties.TieSpan;

/**
 * One stretch of a lane.
 *
 * @param span when
 * @param look how it is drawn
 * @param title what it says when pointed at
 * @param anchor the row that tells more
 */
record Bar(TieSpan span, Look look, String title, String anchor) {
    /** How a stretch is drawn. */
    enum Look {
        /** A tie that stands. */
        FULL("full"),
        /** Something that divides: a closed border, a claim, no relations. */
        APART("apart"),
        /** Only the first of the pair. */
        FIRST("one"),
        /** Only the second of the pair. */
        SECOND("one"),
        /** A membership suspended or frozen. */
        FROZEN("frozen"),
        /** Told by another data set. */
        OUTSIDE("outside");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }
}
