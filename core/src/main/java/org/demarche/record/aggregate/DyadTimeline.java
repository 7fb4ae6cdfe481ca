package org.demarche.record.aggregate;

import java.util.List;

/**
 * What one party did to another, period by period.
 *
 * @param question what was asked
 * @param periods every period of the range without a gap, in order, those without an event too
 * @param unplaced events on record of which the period is not known (of a month, say, where days
 *     are asked for), whatever the range
 */
public record DyadTimeline(DyadQuestion question, List<DyadPeriod> periods, DyadCounts unplaced) {
    public DyadTimeline {
        periods = List.copyOf(periods);
    }
}
