package org.demarche.change.report;

import java.util.List;
import org.demarche.change.Regime;
import org.demarche.change.TurningPointReport;
import org.demarche.change.ValueSeries;
import org.demarche.chart.RoundValues;

/** Which values a chart shows, from the lowest to the highest, and where it rules lines. */
final class ValueScale {
    private final TurningPointReport report;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private ValueScale(TurningPointReport report) {
        this.report = report;
    }

    static ValueScale of(TurningPointReport report) {
        ValueScale scale = new ValueScale(report);
        for (int i = 0; i < report.series().length(); i++) {
            if (report.series().isObserved(i)) {
                scale.take(scale.shown(i));
            }
        }
        for (Regime regime : report.regimes()) {
            scale.take(regime.expected(regime.from()));
            scale.take(regime.expected(regime.end() - 1));
        }
        if (!(scale.high > scale.low)) {
            double middle = Double.isFinite(scale.low) ? scale.low : 0;
            scale.low = middle - 1;
            scale.high = middle + 1;
        }
        return scale;
    }

    private void take(double value) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }

    /** What is drawn of an observation: of counts, the rate. */
    double shown(int index) {
        ValueSeries series = report.series();
        double unit = report.model().isOfCounts() ? series.exposure(index) : 1;
        return series.value(index) / unit;
    }

    /** From 0 for the lowest to 1 for the highest. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    /** Three to six round values. */
    List<Double> ticks() {
        return RoundValues.between(low, high);
    }
}
