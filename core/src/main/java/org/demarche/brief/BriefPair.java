package org.demarche.brief;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthlySeries;

/**
 * One pair of states as a brief tells of it.
 *
 * @param record the events of the brief's period, newest first, mirrors left out; what has no date
 *     comes last
 * @param series the same in counts
 * @param leftOut what else of the pair is on record
 * @param nameA how to call the first party
 * @param nameB how to call the second
 */
public record BriefPair(
        DyadRecord record, MonthlySeries series, LeftOut leftOut, String nameA, String nameB) {
    /**
     * Events that are not of the brief's period.
     *
     * @param outside they lie in other months
     * @param undated they have no date, and only certain months were asked for
     */
    public record LeftOut(int outside, int undated) {}

    static BriefPair of(DyadRecord all, BriefPeriod period, UnaryOperator<String> names) {
        DyadRecord once = all.withoutMirrors();
        List<RecordedEvent> within =
                once.events().stream()
                        .filter(e -> period.covers(e.date()))
                        .sorted(Comparator.comparing(RecordedEvent::date).reversed())
                        .toList();
        DyadRecord record = new DyadRecord(all.a(), all.b(), within, all.coverage());
        int left = once.events().size() - within.size();
        int undated =
                period.isWhole()
                        ? 0
                        : (int) once.events().stream().filter(e -> !e.date().isKnown()).count();
        return new BriefPair(
                record,
                MonthlySeries.of(record, period.months()),
                new LeftOut(left - undated, undated),
                names.apply(all.a()),
                names.apply(all.b()));
    }

    /** Both names, as in “Azerbaijan and Russia”. */
    public String name() {
        return nameA + " and " + nameB;
    }

    public List<RecordedEvent> events() {
        return record.events();
    }

    /** Whether it is known how much was read of any month. */
    boolean isReadingDated() {
        return record.coverage().total() > 0;
    }

    /** The number of articles the events are taken from. */
    public int articles() {
        return (int) events().stream().map(e -> e.article().id()).distinct().count();
    }

    /** The number of papers and agencies the events are taken from, as far as they are known. */
    public int outlets() {
        return (int)
                events().stream()
                        .map(e -> e.article().outlet())
                        .filter(o -> !o.isBlank())
                        .distinct()
                        .count();
    }
}
