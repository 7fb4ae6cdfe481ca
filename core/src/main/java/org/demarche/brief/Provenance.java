package org.demarche.brief;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.series.Counted;

/**
 * Where the figures of a brief come from.
 *
 * @param record file name of the record, without folders
 * @param dataVersion hash of the record's content
 * @param coder name and version of the coder
 * @param articles articles in the whole record
 * @param outlets papers and agencies in the whole record
 * @param datasets whose reports are counted, {@code demarche} for our own coding
 */
public record Provenance(
        String record,
        String dataVersion,
        String coder,
        int articles,
        int outlets,
        SortedSet<String> datasets) {
    public Provenance {
        datasets = Collections.unmodifiableSortedSet(new TreeSet<>(datasets));
    }

    /** Of our own coding alone. */
    public Provenance(String record, String dataVersion, String coder, int articles, int outlets) {
        this(
                record,
                dataVersion,
                coder,
                articles,
                outlets,
                new TreeSet<>(Set.of(AggregateTables.OWN)));
    }

    /** Whether only what was read and coded here is counted. */
    boolean isOwn() {
        return datasets.equals(Set.of(AggregateTables.OWN));
    }

    /** What the amount of reporting is counted in. */
    Counted.Yardstick yardstick() {
        TreeMap<String, Integer> sets = new TreeMap<>();
        datasets.forEach(d -> sets.put(d, 0));
        return new Counted(sets, 0).yardstick();
    }
}
