package org.demarche.brief;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthRange;
import org.demarche.series.MonthlySeries;

/**
 * One pair of states as a brief tells of it.
 *
 * @param record the events of the brief's months, newest first, mirrors left out
 * @param series the same in counts
 * @param outside events of the pair on record that lie in other months
 * @param nameA how to call the first party
 * @param nameB how to call the second
 */
public record BriefPair(
        DyadRecord record, MonthlySeries series, int outside, String nameA, String nameB) {
    static BriefPair of(DyadRecord all, MonthRange range, UnaryOperator<String> names) {
        DyadRecord once = all.withoutMirrors();
        List<RecordedEvent> within =
                once.events().stream()
                        .filter(e -> range.contains(e.date()))
                        .sorted(Comparator.comparing(RecordedEvent::date).reversed())
                        .toList();
        DyadRecord record = new DyadRecord(all.a(), all.b(), within, all.coverage());
        return new BriefPair(
                record,
                MonthlySeries.of(record, range),
                once.events().size() - within.size(),
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
