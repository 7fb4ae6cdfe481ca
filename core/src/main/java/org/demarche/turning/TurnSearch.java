package org.demarche.turning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.change.Episode;
import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.ValueSeries;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.PairDay;
import org.demarche.record.Reporting;
import org.demarche.series.PairHistory;
import org.demarche.series.Period;
import org.demarche.series.Series;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.turning.PairTurn.After;
import org.demarche.turning.PairTurn.Level;
import org.demarche.turning.PairTurn.When;

/**
 * Finds when the ties of a pair turned, and says of each turn what drives it, whether it had begun
 * before, what followed, whether it is found again by other units and measures, and whether others
 * turned too; and which turns only those show. The turns themselves are found by {@link
 * Refinement}.
 */
public final class TurnSearch {
    /** Drift is looked for in the last so many years of the regime before. */
    private static final double YEARS = 3;

    private final PairHistory pair;
    private final Reporting reporting;
    private final List<PairDay> others;

    /**
     * @param pair what is on record of the pair
     * @param reporting how much was reported when
     * @param others what happened between any two, this pair among them or not
     */
    public TurnSearch(DyadRecord pair, Reporting reporting, List<PairDay> others) {
        this.pair = PairHistory.of(pair);
        this.reporting = reporting;
        this.others = List.copyOf(others);
    }

    /** The turns of a measure within a frame. */
    public PairTurns in(SeriesFrame frame, Measure measure) {
        Series series = Series.of(pair, reporting, frame);
        ValueSeries held = Held.of(series, measure);
        TurningPointReport report = Refinement.of(held);
        if (!PairTurns.isThick(series, measure)) {
            return new PairTurns(series, measure, report, List.of(), List.of(), List.of());
        }
        OtherViews views = new OtherViews(pair, reporting, frame, measure);
        DriverSearch drivers = new DriverSearch(pair, series, measure);
        List<PairEpisode> episodes = episodes(report, frame, drivers);
        if (!report.hasTurned()) {
            return new PairTurns(
                    series, measure, report, List.of(), episodes, views.besides(List.of()));
        }
        Basket basket = Basket.of(series, measure, others);
        List<PairTurn> turns = new ArrayList<>();
        for (int i = 0; i < report.turningPoints().size(); i++) {
            TurningPoint point = report.turningPoints().get(i);
            When when =
                    new When(
                            frame.periods().get(point.index()),
                            frame.periods().get(point.low()),
                            frame.periods().get(point.high()));
            Regime before = report.regimes().get(i);
            Regime after = report.regimes().get(i + 1);
            boolean isRise = point.change() > 0;
            turns.add(
                    new PairTurn(
                            point,
                            when,
                            level(point, report),
                            drivers.about(when, before, after, isRise),
                            drift(held, before, frame.unit(), isRise),
                            after(held, report, i, frame),
                            views.checks(when, isRise),
                            basket.about(point)));
        }
        return new PairTurns(series, measure, report, turns, episodes, views.besides(turns));
    }

    private static List<PairEpisode> episodes(
            TurningPointReport report, SeriesFrame frame, DriverSearch drivers) {
        List<PairEpisode> episodes = new ArrayList<>();
        for (Episode episode : report.episodes()) {
            Period first = frame.periods().get(episode.from());
            Period last = frame.periods().get(episode.end() - 1);
            boolean isLasting = episode.end() == report.series().length();
            episodes.add(
                    new PairEpisode(episode, first, last, isLasting, drivers.during(first, last)));
        }
        return episodes;
    }

    private static Level level(TurningPoint point, TurningPointReport report) {
        double unit = report.model().isOfCounts() ? Held.ARTICLES : 1;
        return new Level(unit * point.before(), unit * point.after());
    }

    private static Drift drift(ValueSeries held, Regime regime, SeriesUnit unit, boolean isRise) {
        int most = (int) Math.round(YEARS * unit.perYear());
        int from = Math.max(regime.from(), regime.end() - most);
        double[] values = Arrays.copyOfRange(Held.told(held), from, regime.end());
        MannKendall test = MannKendall.of(values);
        return new Drift(test, test.isUp() == isRise, test.slope() * unit.perYear());
    }

    private static After after(
            ValueSeries held, TurningPointReport report, int turn, SeriesFrame frame) {
        Regime regime = report.regimes().get(turn + 1);
        boolean isLast = turn + 2 == report.regimes().size();
        TurningPoint point = report.turningPoints().get(turn);
        Drift drift = drift(held, regime, frame.unit(), point.change() > 0);
        if (isLast) {
            return new After(regime.length(), drift, Optional.empty(), false);
        }
        double next = report.regimes().get(turn + 2).level();
        double before = report.regimes().get(turn).level();
        boolean hasReturned = Math.abs(next - before) < Math.abs(next - regime.level());
        Period end = frame.periods().get(regime.end());
        return new After(regime.length(), drift, Optional.of(end), hasReturned);
    }
}
