package org.demarche.series.report;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.demarche.chart.RoundValues;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;

/**
 * From values to heights: the nought line is always in the picture, and intervals that reach far
 * above all values are cut off.
 *
 * @param low the value at the foot
 * @param high the value at the top
 * @param height pixels between the two
 */
record ChartScale(double low, double high, double height) {
    private static final double HEADROOM = 1.15;

    static ChartScale of(List<SeriesPoint> points, Measure measure, double height) {
        double[] values =
                points.stream()
                        .map(p -> p.value(measure))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray();
        double most = Arrays.stream(values).max().orElse(1);
        double least = Arrays.stream(values).min().orElse(0);
        double reach = HEADROOM * Math.max(Math.max(most, -least), measure.isCount() ? 4 : 0);
        DoubleStream ends =
                points.stream()
                        .flatMap(p -> p.interval(measure).stream())
                        .flatMapToDouble(i -> DoubleStream.of(i.low(), i.high()));
        double[] shown = ends.map(e -> Math.max(-reach, Math.min(reach, e))).toArray();
        double high = Math.max(Math.max(0, most), Arrays.stream(shown).max().orElse(0));
        double low = Math.min(Math.min(0, least), Arrays.stream(shown).min().orElse(0));
        return new ChartScale(
                Math.max(low, measure.least()),
                high > low ? Math.min(high, measure.most()) : low + 1,
                height);
    }

    /** Pixels from the top. */
    double y(double value) {
        double inside = Math.max(low, Math.min(high, value));
        return height * (high - inside) / (high - low);
    }

    /** Round values for lines across, the nought among them if it is in the picture. */
    List<Double> lines() {
        return RoundValues.between(low, high);
    }

    /** The part of an interval that is in the picture. */
    Interval within(Interval interval) {
        return new Interval(
                Math.max(low, Math.min(high, interval.low())),
                Math.max(low, Math.min(high, interval.high())));
    }
}
