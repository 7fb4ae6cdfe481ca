package org.demarche.turning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.record.Reporting;
import org.demarche.series.PairHistory;
import org.demarche.series.Period;
import org.demarche.series.Series;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.turning.PairTurn.Level;
import org.demarche.turning.PairTurn.When;

/**
 * A pair looked at by other units and by other measures: whether a turn is found there too, and
 * which turns are found only there.
 */
final class OtherViews {
    /** A unit so fine that a long record has more periods is not looked at. */
    private static final int MOST_PERIODS = 1500;

    /**
     * From this probability on, which is called likely, a turn is told that only other looks show.
     */
    private static final double LIKELY = 0.8;

    private static final List<Measure> MEASURES =
            List.of(
                    Measure.EVENTS,
                    Measure.CONFLICT,
                    Measure.COOPERATION,
                    Measure.BALANCE,
                    Measure.SCORE_MEAN);

    private final PairHistory pair;
    private final List<View> views = new ArrayList<>();

    /**
     * One other way to look.
     *
     * @param how “by week”, “balance”
     * @param series the pair so cut
     * @param measure so measured
     * @param report its turns
     * @param isTurned whether up here is down in the measure asked for
     */
    private record View(
            String how,
            Series series,
            Measure measure,
            TurningPointReport report,
            boolean isTurned) {
        When when(TurningPoint point) {
            List<Period> periods = series.frame().periods();
            return new When(
                    periods.get(point.index()),
                    periods.get(point.low()),
                    periods.get(point.high()));
        }
    }

    OtherViews(PairHistory pair, Reporting reporting, SeriesFrame frame, Measure measure) {
        this.pair = pair;
        Stream.of(SeriesUnit.WEEK, SeriesUnit.MONTH, SeriesUnit.QUARTER)
                .filter(u -> u != frame.unit())
                .map(frame::by)
                .filter(f -> f.periods().size() <= MOST_PERIODS)
                .forEach(
                        f ->
                                views.add(
                                        view(
                                                "by " + f.unit().noun(),
                                                Series.of(pair, reporting, f),
                                                measure,
                                                false)));
        Series series = Series.of(pair, reporting, frame);
        for (Measure other : MEASURES) {
            if (other != measure) {
                boolean isTurned = isFriendly(other) != isFriendly(measure);
                views.add(view(other.words(), series, other, isTurned));
            }
        }
    }

    private static View view(String how, Series series, Measure measure, boolean isTurned) {
        TurningPointReport report = Refinement.of(Held.of(series, measure));
        return new View(how, series, measure, report, isTurned);
    }

    /** Whether more of it is better: so that conflict up and balance down are one. */
    private static boolean isFriendly(Measure measure) {
        return measure == Measure.COOPERATION
                || measure == Measure.VERBAL_COOPERATION
                || measure == Measure.MATERIAL_COOPERATION
                || measure == Measure.SCORE_MEAN
                || measure == Measure.SCORE_SUM
                || measure == Measure.BALANCE;
    }

    /** Where each view shows a turn, if one the same way lies at most a period from it. */
    List<Check> checks(When when, boolean isRise) {
        List<Check> checks = new ArrayList<>();
        for (View view : views) {
            Optional<Period> found =
                    view.report().turningPoints().stream()
                            .filter(t -> t.change() > 0 == (isRise != view.isTurned()))
                            .map(t -> view.series().frame().periods().get(t.index()))
                            .filter(p -> isNear(p, when))
                            .findFirst();
            checks.add(new Check(view.how(), found));
        }
        return checks;
    }

    /** Turns that are none of those known, in the order of time, near ones told together. */
    List<OtherTurn> besides(List<PairTurn> known) {
        List<OtherTurn> all = new ArrayList<>();
        for (View view : views) {
            if (PairTurns.isThick(view.series(), view.measure())) {
                for (int i = 0; i < view.report().turningPoints().size(); i++) {
                    TurningPoint point = view.report().turningPoints().get(i);
                    if (point.probability() >= LIKELY && !isKnown(view, point, known)) {
                        all.add(turn(view, i));
                    }
                }
            }
        }
        all.sort(
                Comparator.comparingDouble((OtherTurn t) -> -t.probability())
                        .thenComparing(t -> t.when().period().from()));
        List<OtherTurn> told = new ArrayList<>();
        for (OtherTurn turn : all) {
            int as = 0;
            while (as < told.size() && !isTheSame(told.get(as), turn)) {
                as++;
            }
            if (as == told.size()) {
                told.add(turn);
            } else {
                told.set(as, with(told.get(as), turn));
            }
        }
        told.sort(Comparator.comparing(t -> t.when().period().from()));
        return told;
    }

    private static boolean isKnown(View view, TurningPoint point, List<PairTurn> known) {
        Period period = view.when(point).period();
        return known.stream()
                .filter(k -> k.isRise() == (point.change() > 0 != view.isTurned()))
                .anyMatch(k -> isNear(period, k.when()));
    }

    private static boolean isTheSame(OtherTurn one, OtherTurn other) {
        boolean isNeutral = one.measure() == Measure.EVENTS || other.measure() == Measure.EVENTS;
        return overlap(one.when(), other.when())
                && (isNeutral || isFriendlier(one) == isFriendlier(other));
    }

    private static boolean isFriendlier(OtherTurn turn) {
        return turn.level().change() > 0 == isFriendly(turn.measure());
    }

    private OtherTurn turn(View view, int index) {
        TurningPointReport report = view.report();
        TurningPoint point = report.turningPoints().get(index);
        boolean isRate = report.model().isOfCounts();
        double unit = isRate ? Held.ARTICLES : 1;
        Drivers drivers =
                new DriverSearch(pair, view.series(), view.measure())
                        .about(
                                view.when(point),
                                report.regimes().get(index),
                                report.regimes().get(index + 1),
                                point.change() > 0);
        return new OtherTurn(
                view.how(),
                view.measure(),
                view.when(point),
                new Level(unit * point.before(), unit * point.after()),
                isRate,
                point.probability(),
                drivers,
                List.of());
    }

    private static OtherTurn with(OtherTurn turn, OtherTurn other) {
        List<String> also = new ArrayList<>(turn.also());
        if (!also.contains(other.how()) && !turn.how().equals(other.how())) {
            also.add(other.how());
        }
        return new OtherTurn(
                turn.how(),
                turn.measure(),
                turn.when(),
                turn.level(),
                turn.isRate(),
                turn.probability(),
                turn.drivers(),
                also);
    }

    /** Whether the intervals have a day in common, or nearly. */
    private static boolean overlap(When one, When other) {
        int days = Math.max(one.period().days(), other.period().days());
        return one.latest().end().plusDays(days).isAfter(other.earliest().from())
                && other.latest().end().plusDays(days).isAfter(one.earliest().from());
    }

    private static boolean isNear(Period period, When when) {
        Period first = when.earliest();
        int days = Math.max(period.days(), first.days());
        return period.end().isAfter(first.from().minusDays(days))
                && period.from().isBefore(when.latest().end().plusDays(days));
    }
}
