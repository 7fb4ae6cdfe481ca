package org.demarche.brief;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.series.Counted;
import org.demarche.series.MonthlySeries;

/**
 * One pair of states as a brief tells of it.
 *
 * @param record all that is on record of the pair
 * @param events what happened, or is told to be planned, denied …, in the brief's period, each once
 *     however many tell of it, newest first; what has no date comes last
 * @param series the same in counts
 * @param yardstick what the amount of reporting is counted in
 * @param leftOut what else of the pair is on record
 * @param nameA how to call the first party
 * @param nameB how to call the second
 */
public record BriefPair(
        DyadRecord record,
        List<Occurrence> events,
        MonthlySeries series,
        Counted.Yardstick yardstick,
        LeftOut leftOut,
        String nameA,
        String nameB) {
    /**
     * Events that are not of the brief's period.
     *
     * @param outside they lie in other months
     * @param undated they have no date, and only certain months were asked for
     */
    public record LeftOut(int outside, int undated) {}

    public BriefPair {
        events = List.copyOf(events);
    }

    static BriefPair of(
            DyadRecord all, BriefPeriod period, Provenance from, UnaryOperator<String> names) {
        List<Occurrence> once = all.withoutMirrors().occurrences();
        List<Occurrence> within =
                once.stream()
                        .filter(o -> period.covers(o.date()))
                        .sorted(Comparator.comparing(Occurrence::date).reversed())
                        .toList();
        int left = once.size() - within.size();
        int undated =
                period.isWhole() ? 0 : (int) once.stream().filter(o -> !o.date().isKnown()).count();
        return new BriefPair(
                all,
                within,
                MonthlySeries.of(all, within, period.months()),
                from.yardstick(),
                new LeftOut(left - undated, undated),
                names.apply(all.a()),
                names.apply(all.b()));
    }

    /** Both names, as in “Azerbaijan and Russia”. */
    public String name() {
        return nameA + " and " + nameB;
    }

    /** Whether it is known how much was read of any month. */
    boolean isReadingDated() {
        return record.coverage().total() > 0;
    }

    private Stream<Report> reports() {
        return events.stream().flatMap(o -> o.reports().stream());
    }

    /** How many reports tell of the events, by data set. */
    Counted counted() {
        TreeMap<String, Integer> sets = new TreeMap<>();
        reports().forEach(r -> sets.merge(r.origin().dataset(), 1, Integer::sum));
        return new Counted(sets, events.size());
    }

    /** The number of articles, or documents of other data sets, the events are taken from. */
    public int articles() {
        return (int)
                reports()
                        .map(Report::origin)
                        .map(o -> o.document().isEmpty() ? o.key() : o.document())
                        .distinct()
                        .count();
    }

    /** The number of papers and agencies the events are taken from, as far as they are known. */
    public int outlets() {
        return (int)
                reports()
                        .map(r -> r.origin().outlet())
                        .filter(o -> !o.isBlank())
                        .distinct()
                        .count();
    }
}
