package org.demarche.dyad;

import java.util.Comparator;

/**
 * A reason to take two reports for one happening.
 *
 * @param one place of a report among those of the pair
 * @param other place of another
 * @param strength which links come first, the strongest
 * @param reason what to tell of it
 */
record Link(int one, int other, double strength, Reason reason) {
    /** Strongest first, then by place. */
    static final Comparator<Link> ORDER =
            Comparator.comparingDouble(Link::strength)
                    .reversed()
                    .thenComparingInt(Link::one)
                    .thenComparingInt(Link::other);

    /** What a link says of a report that is joined to another. */
    interface Reason {
        String of(Report known, Report joined);
    }
}
