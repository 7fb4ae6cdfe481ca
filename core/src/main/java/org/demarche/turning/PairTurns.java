package org.demarche.turning;

import java.util.List;
import java.util.Optional;
import org.demarche.change.TurningPointReport;
import org.demarche.series.Series;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Measure;

/**
 * When the ties of a pair turned, by one measure.
 *
 * <p>Made by {@link TurnSearch}. Whether there is enough on record to tell is part of the answer.
 *
 * @param series the pair through time
 * @param measure what is looked at
 * @param report the turning points of the measure, as the search found them
 * @param turns the same with their causes, in the order of time; empty if too little is on record
 * @param episodes what flared up and was over before it could be a turn, in the order of time
 * @param others turns that only other units or measures show, in the order of time
 */
public record PairTurns(
        Series series,
        Measure measure,
        TurningPointReport report,
        List<PairTurn> turns,
        List<PairEpisode> episodes,
        List<OtherTurn> others) {
    /** Fewer events in the measure than this tell nothing of when it turned. */
    public static final int FEWEST_EVENTS = 30;

    /** Nor do fewer periods that were read. */
    public static final int FEWEST_PERIODS = 24;

    public PairTurns {
        turns = List.copyOf(turns);
        episodes = List.copyOf(episodes);
        others = List.copyOf(others);
    }

    /** Whether the measure goes with the time of the year; nothing if that cannot be told. */
    public Optional<Season> season() {
        return Season.of(
                Held.told(Held.of(series, measure)), series.frame().periods(), report.regimes());
    }

    /** How many events the measure is made of. */
    public int events() {
        return events(series, measure);
    }

    static int events(Series series, Measure measure) {
        return (int)
                series.points().stream()
                        .flatMap(p -> p.events().kinds().stream())
                        .filter(k -> !measure.isCount() || measure.isRaisedBy(k.type().quad()))
                        .count();
    }

    /** How many periods were read. */
    public int readPeriods() {
        return readPeriods(series);
    }

    static int readPeriods(Series series) {
        return (int) series.points().stream().filter(SeriesPoint::isRead).count();
    }

    /** A level of the report in the unit it is told in: counts per thousand articles. */
    public double told(double level) {
        return report.model().isOfCounts() ? Held.ARTICLES * level : level;
    }

    /** Whether enough is on record to look for turning points. */
    public boolean isThick() {
        return isThick(series, measure);
    }

    static boolean isThick(Series series, Measure measure) {
        return events(series, measure) >= FEWEST_EVENTS && readPeriods(series) >= FEWEST_PERIODS;
    }
}
