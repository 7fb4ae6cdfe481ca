package org.demarche.ties.report;

/**
 * Where things stand in the picture, in its own pixels. A wide screen has labels beside the lanes,
 * a narrow one above them, so that the present is not out of sight.
 *
 * @param style class of the picture, by which the page shows one of the two
 * @param width of the whole
 * @param left where the time begins
 * @param right where it ends
 * @param lane height of a lane
 * @param label from the top of a lane to the foot of its label
 * @param bar from the top of a lane to where its bars have their room
 * @param letters how long a label may be
 */
record Layout(
        String style,
        double width,
        double left,
        double right,
        double lane,
        double label,
        double bar,
        int letters) {
    static final Layout WIDE = new Layout("wide", 1000, 330, 985, 22, 15, 0, 43);
    static final Layout NARROW = new Layout("narrow", 360, 2, 356, 36, 12, 14, 52);
}
