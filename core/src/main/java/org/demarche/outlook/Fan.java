package org.demarche.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.demarche.change.ValueSeries;
import org.demarche.outlook.forecast.CountDistribution;
import org.demarche.outlook.forecast.Method;
import org.demarche.outlook.forecast.PoolSettings;
import org.demarche.outlook.forecast.RollingForecast;
import org.demarche.outlook.forecast.Window;
import org.demarche.series.Period;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;

/**
 * A count period by period: as it was, and what is expected of single periods ahead.
 *
 * @param measure what is counted
 * @param past the last periods, the latest last
 * @param ahead some of the periods of the horizon, the first and the last among them
 */
public record Fan(Measure measure, List<Was> past, List<FanPoint> ahead) {
    /** So many periods of the past are kept, at least. */
    private static final int SHOWN = 52;

    /** What is ahead is told from so many of the last periods: only the picture rests on it. */
    private static final int REACH = 312;

    /**
     * A period that is over.
     *
     * @param period which
     * @param count events, −1 where nothing was read
     */
    public record Was(Period period, int count) {}

    public Fan {
        past = List.copyOf(past);
        ahead = List.copyOf(ahead);
    }

    static Fan of(PairCounts all, Measure measure, int unit, Horizon horizon) {
        PairCounts counts = all.last(REACH);
        ValueSeries series = counts.counts(measure, unit);
        List<Period> periods = counts.periods();
        List<Was> past = new ArrayList<>();
        int from = Math.max(0, periods.size() - Math.max(SHOWN, 3 * horizon.periods()));
        for (int i = from; i < periods.size(); i++) {
            int count = series.isObserved(i) ? (int) (unit * series.value(i)) : -1;
            past.add(new Was(periods.get(i), count));
        }
        List<FanPoint> ahead = new ArrayList<>();
        for (int lead : leads(horizon.periods())) {
            RollingForecast rolling =
                    RollingForecast.of(
                            series, Window.single(lead), PoolSettings.STANDARD, Integer.MAX_VALUE);
            ahead.add(point(period(periods, lead), unit, rolling.ahead(Method.POOL)));
        }
        return new Fan(measure, past, ahead);
    }

    /** The first and the last and one in between. */
    private static TreeSet<Integer> leads(int periods) {
        return new TreeSet<>(List.of(1, (periods + 1) / 2, periods));
    }

    private static Period period(List<Period> periods, int lead) {
        Period at = periods.get(periods.size() - 1);
        for (int i = 0; i < lead; i++) {
            at = at.unit().periodOf(at.end());
        }
        return at;
    }

    private static FanPoint point(Period period, int unit, CountDistribution said) {
        return new FanPoint(
                period,
                (double) unit * said.quantile(.5),
                range(unit, said, .25),
                range(unit, said, .05));
    }

    private static Interval range(int unit, CountDistribution said, double tail) {
        return new Interval(
                (double) unit * said.quantile(tail), (double) unit * said.quantile(1 - tail));
    }
}
