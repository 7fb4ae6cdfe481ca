package org.demarche.change.cost;

/**
 * How badly one regime fits a stretch of a series, best parameters of the regime taken: twice the
 * negative log-likelihood up to a constant that no partition changes, or a sum of squares.
 *
 * <p>Every cost here is the least, over parameters, of a sum over observations. So splitting a
 * stretch never makes it dearer: {@code of(a, c) >= of(a, b) + of(b, c)}, which is what the exact
 * searches rest on, and what a test holds each of them to.
 */
public interface SegmentCost {
    /** The number of observations. */
    int length();

    /** The fewest observations a regime needs for its parameters to mean something, at least 1. */
    int shortest();

    /**
     * The cost of the observations {@code from} to {@code end}, the latter not within; 0 ≤ from <
     * end ≤ length.
     */
    double of(int from, int end);
}
