package org.demarche.turning;

import java.util.List;
import java.util.Optional;
import org.demarche.change.TurningPoint;
import org.demarche.series.Period;

/**
 * A turning point of a pair, with all that can be said of it.
 *
 * @param point where it lies in the series, how sure it is
 * @param when the first period of the new regime, and between which it can lie
 * @param level the measure before and after; counts for each thousand articles
 * @param drivers what drives it
 * @param before drift within the regime before
 * @param after what followed
 * @param checks whether it is found by other units and measures
 * @param placebo whether others turned too
 */
public record PairTurn(
        TurningPoint point,
        When when,
        Level level,
        Drivers drivers,
        Drift before,
        After after,
        List<Check> checks,
        Placebo placebo) {
    public PairTurn {
        checks = List.copyOf(checks);
    }

    /**
     * When it was.
     *
     * @param period first period of the new regime
     * @param earliest the earliest it can be, with {@code latest} at 90 %
     * @param latest the latest
     */
    public record When(Period period, Period earliest, Period latest) {}

    /**
     * How much changed.
     *
     * @param before the measure just before
     * @param after just after
     */
    public record Level(double before, double after) {
        public double change() {
            return after - before;
        }
    }

    /**
     * What followed.
     *
     * @param periods how many periods the new regime lasted, or lasts
     * @param drift drift within it
     * @param next first period of the regime after it, none if it lasts
     * @param hasReturned whether that one is nearer to how it was before the turn
     */
    public record After(int periods, Drift drift, Optional<Period> next, boolean hasReturned) {}

    public boolean isRise() {
        return level.change() > 0;
    }
}
