package org.demarche.series;

import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;
import org.demarche.series.measure.PeriodEvents;

/**
 * One period of a series: what happened in it, and how much was read of it.
 *
 * @param period when
 * @param events what is told to have happened between the two
 * @param exposure how much was reported of any pair
 */
public record SeriesPoint(Period period, PeriodEvents events, Exposure exposure) {
    /** What the absence or presence of events means. */
    public enum State {
        /** Nothing was read, so nothing is known. */
        GAP,
        /** It was read, and nothing is told to have happened. */
        ZERO,
        /** It was read, and something is told. */
        SEEN,
        /** Nothing published then was read; what is known of it was told later. */
        TOLD_LATER
    }

    public State state() {
        boolean isRead = exposure.articles() > 0;
        if (events.count() > 0) {
            return isRead ? State.SEEN : State.TOLD_LATER;
        }
        return isRead ? State.ZERO : State.GAP;
    }

    /** Whether anything of the period was read. */
    public boolean isRead() {
        return exposure.articles() > 0;
    }

    /** The value of a measure; none in a gap, and none where it is not defined. */
    public OptionalDouble value(Measure measure) {
        return state() == State.GAP ? OptionalDouble.empty() : measure.value(events);
    }

    /** The range of the value at 95 %; none where there is no value or too little to tell. */
    public Optional<Interval> interval(Measure measure) {
        return state() == State.GAP ? Optional.empty() : measure.interval(events);
    }
}
