package org.demarche.response.rate;

import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;

/**
 * How much larger one share is than another.
 *
 * <p>The interval at 95 % is made of the score intervals of the two: Newcombe, "Interval Estimation
 * for the Difference Between Independent Proportions", Statistics in Medicine 17 (1998), method 10.
 * It takes the two to be independent.
 *
 * @param one the share that is held against the other, of at least one
 * @param other the other, of at least one
 */
public record Difference(Share one, Share other) {
    public Difference {
        if (one.whole() == 0 || other.whole() == 0) {
            throw new IllegalArgumentException(
                    "both shares must be of something, were of %d and %d"
                            .formatted(one.whole(), other.whole()));
        }
    }

    /** From −1 to 1. */
    public double value() {
        return share(one) - share(other);
    }

    /** Where the true difference is at 95 %. */
    public Interval interval() {
        double down = Math.hypot(share(one) - one.low(), other.high() - share(other));
        double up = Math.hypot(one.high() - share(one), share(other) - other.low());
        return new Interval(Math.max(-1, value() - down), Math.min(1, value() + up));
    }

    private static double share(Share share) {
        return share.value().orElseThrow();
    }
}
