package org.demarche.turning;

import java.util.List;
import java.util.OptionalDouble;
import org.demarche.change.ValueSeries;
import org.demarche.series.Period;
import org.demarche.series.Series;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Measure;

/**
 * A series of a measure held against what was read, as the search for turning points takes it:
 * counts with the articles read as their exposure, other measures as they are; what was not read is
 * missing, not nought.
 */
final class Held {
    /** Rates are told for so many articles. */
    static final double ARTICLES = 1000;

    private Held() {}

    static ValueSeries of(Series series, Measure measure) {
        List<SeriesPoint> points = series.points();
        double[] values = points.stream().mapToDouble(p -> value(p, measure)).toArray();
        double[] exposure = points.stream().mapToDouble(p -> p.exposure().articles()).toArray();
        List<String> labels = points.stream().map(SeriesPoint::period).map(Period::code).toList();
        ValueSeries plain = ValueSeries.of(values).withLabels(labels);
        return measure.isCount() ? plain.withExposure(exposure) : plain;
    }

    private static double value(SeriesPoint point, Measure measure) {
        OptionalDouble value = point.value(measure);
        return point.isRead() && value.isPresent() ? value.getAsDouble() : Double.NaN;
    }

    /** Values as they are told: counts for each thousand articles. */
    static double[] told(ValueSeries series) {
        double[] told = series.values();
        for (int i = 0; i < told.length; i++) {
            if (series.hasExposure()) {
                told[i] =
                        series.exposure(i) > 0
                                ? ARTICLES * told[i] / series.exposure(i)
                                : Double.NaN;
            }
        }
        return told;
    }
}
