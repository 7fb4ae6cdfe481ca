package org.demarche.response.lag;

import org.demarche.series.measure.Interval;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A number that was estimated.
 *
 * @param name what it belongs to
 * @param value the estimate
 * @param error its standard error
 * @param interval where the true value is at 95 %
 */
public record Estimate(String name, double value, double error, Interval interval) {
    static Estimate of(String name, double value, double error, int degrees) {
        double reach = error * new TDistribution(degrees).inverseCumulativeProbability(0.975);
        return new Estimate(name, value, error, new Interval(value - reach, value + reach));
    }
}
