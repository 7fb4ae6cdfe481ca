package org.demarche.dyad;

import java.util.Comparator;

/**
 * A reason to take two reports for one happening.
 *
 * @param one place of a report among those of the pair
 * @param other place of another
 * @param strength which links come first, the strongest
 * @param spanDays the most days between the first and the last day told of what it joins
 * @param reason what to tell of it
 */
record Link(int one, int other, double strength, int spanDays, Reason reason) {
    /** The most days between the first and the last day told of one happening. */
    static final int SPAN_DAYS = 7;

    /** Strongest first, then by place. */
    static final Comparator<Link> ORDER =
            Comparator.comparingDouble(Link::strength)
                    .reversed()
                    .thenComparingInt(Link::one)
                    .thenComparingInt(Link::other);

    Link(int one, int other, double strength, Reason reason) {
        this(one, other, strength, SPAN_DAYS, reason);
    }

    /** What a link says of a report that is joined to another. */
    interface Reason {
        String of(Report known, Report joined);
    }
}
