package org.demarche.outlook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.outlook.forecast.CountDistribution;
import org.demarche.outlook.forecast.Method;
import org.demarche.outlook.forecast.PastForecast;
import org.demarche.outlook.forecast.ReliabilityBin;
import org.demarche.outlook.forecast.RollingForecast;
import org.demarche.outlook.forecast.Scorecard;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;
import org.demarche.series.measure.Share;

/**
 * What is expected of one count within the horizon, and how good such forecasts have been.
 *
 * @param measure what is counted
 * @param unit events to one of the forecast's units: 1 but for pairs of thousands of events
 * @param expected the distribution shown, in units
 * @param shown the pool, or the baseline that has done better
 * @param weights of the pool, by method
 * @param scorecard of all methods, in units; empty if nothing could be scored
 * @param past every forecast that was scored, in units
 * @param overlap how many forecasts in a row share a period, at least 1
 */
public record CountOutlook(
        Measure measure,
        int unit,
        CountDistribution expected,
        Method shown,
        Map<Method, Double> weights,
        Scorecard scorecard,
        List<PastForecast> past,
        int overlap) {

    static CountOutlook of(Measure measure, int unit, RollingForecast rolling, int periods) {
        return new CountOutlook(
                measure,
                unit,
                rolling.ahead(Method.SHOWN),
                rolling.shown(),
                rolling.weights(),
                rolling.scorecard(),
                rolling.forecasts(),
                periods);
    }

    /** The same, made to agree with a count that is part of it; no score rests on that. */
    CountOutlook holding(CountOutlook part) {
        return new CountOutlook(
                measure,
                unit,
                expected.notBelow(part.expected),
                shown,
                weights,
                scorecard,
                past,
                overlap);
    }

    /** The probability of at least one, 0 to 1. */
    public double atLeastOne() {
        return expected.atLeast(1);
    }

    /** The expected number of events. */
    public double mean() {
        return unit * expected.mean();
    }

    /**
     * The range that leaves out as much probability below as above.
     *
     * @param level probability within it, such as 0.8; more, as counts are whole
     */
    public Interval range(double level) {
        return new Interval(
                (double) unit * expected.quantile((1 - level) / 2),
                (double) unit * expected.quantile((1 + level) / 2));
    }

    /** The probability that a range holds by the forecast's own word. */
    public double stated(Interval range) {
        int low = (int) Math.round(range.low() / unit);
        int high = (int) Math.round(range.high() / unit);
        return expected.atMost(high) - expected.atMost(low - 1);
    }

    /**
     * How often something happened when past forecasts gave a probability as high as now; none if
     * there were no such forecasts. Forecasts that share a period count as one.
     */
    public Optional<Share> likeNow() {
        double p = atLeastOne();
        return scorecard.reliability().stream()
                .filter(b -> p >= b.low() && (p < b.high() || b.high() >= 1))
                .filter(b -> b.forecasts() >= overlap)
                .map(this::thinned)
                .findFirst();
    }

    private Share thinned(ReliabilityBin bin) {
        int whole = bin.forecasts() / overlap;
        return new Share((int) Math.round(bin.share() * whole), whole);
    }
}
