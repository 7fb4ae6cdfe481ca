package org.demarche.change.search;

import org.jspecify.annotations.Nullable;

/**
 * One way to have come to a break of a broken line.
 *
 * @param previous the way to the break before; null at the beginning
 * @param knot observations before the break
 * @param cost least cost so far as a function of the line's height at the break
 */
record Way(@Nullable Way previous, int knot, Quadratic cost) {
    /** Before the first observation, at any height. */
    static final Way BEGINNING = new Way(null, 0, new Quadratic(0, 0, 0));

    /** The way to the break before. */
    Way before() {
        return previous == null ? BEGINNING : previous;
    }
}
