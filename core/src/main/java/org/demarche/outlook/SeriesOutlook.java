package org.demarche.outlook;

import org.demarche.change.ValueSeries;
import org.demarche.outlook.forecast.PoolSettings;
import org.demarche.outlook.forecast.RollingForecast;
import org.demarche.outlook.forecast.Window;
import org.demarche.series.measure.Measure;

/**
 * What is expected of any series of counts.
 *
 * @param series the series
 * @param periods how many observations ahead are added up
 * @param count what is expected of them
 */
public record SeriesOutlook(ValueSeries series, int periods, CountOutlook count) {
    private static final int SCORED_FROM = 26;

    /**
     * Looks ahead of a series.
     *
     * @param series whole counts of at least 0
     * @param periods how many observations ahead, at least 1
     * @throws IllegalArgumentException if a value is no count, or the series is shorter than {@link
     *     #fewest}
     */
    public static SeriesOutlook of(ValueSeries series, int periods) {
        if (series.length() < fewest(periods)) {
            throw new IllegalArgumentException(
                    "there must be at least %d observations to look %d ahead, were %d"
                            .formatted(fewest(periods), periods, series.length()));
        }
        RollingForecast rolling =
                RollingForecast.of(
                        series, Window.next(periods), PoolSettings.STANDARD, SCORED_FROM);
        return new SeriesOutlook(
                series, periods, CountOutlook.of(Measure.EVENTS, 1, rolling, periods));
    }

    /** The least number of observations to look so many ahead from. */
    public static int fewest(int periods) {
        return RollingForecast.FIRST + 2 * periods;
    }

    /** Whether enough forecasts were over to say how good they are. */
    public boolean isScored() {
        return count.past().size() >= Math.max(20, 3 * periods);
    }
}
