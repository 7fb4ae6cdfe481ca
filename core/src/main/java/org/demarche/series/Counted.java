package org.demarche.series;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.record.aggregate.AggregateTables;

/**
 * What the counts of a series are made of: reports, by data set, of which those that tell the same
 * are joined and count once.
 *
 * @param reports reports behind what is counted, for each data set looked at, 0 if it has none
 * @param occurrences what they tell to have happened, each once
 */
public record Counted(SortedMap<String, Integer> reports, int occurrences) {
    /** What the amount of reporting is counted in, against which events are held. */
    public enum Yardstick {
        ARTICLES("article", "articles read", "events a 1,000 articles read"),
        /** Of a data set made elsewhere nothing but its events is known. */
        EVENTS("coded event", "events coded", "of 1,000 events coded of any pair"),
        BOTH(
                "article or coded event",
                "articles read and events coded",
                "events a 1,000 articles read or events coded");

        private final String noun;
        private final String words;
        private final String rate;

        Yardstick(String noun, String words, String rate) {
            this.noun = noun;
            this.words = words;
            this.rate = rate;
        }

        /** What is counted, one of it: “article”. */
        public String noun() {
            return noun;
        }

        /** What is counted, many of it: “articles read”. */
        public String words() {
            return words;
        }

        /** What follows a rate: “events a 1,000 articles read”. */
        public String rate() {
            return rate;
        }
    }

    public Counted {
        reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
    }

    static Counted of(Collection<String> datasets, List<Occurrence> occurrences) {
        TreeMap<String, Integer> reports = new TreeMap<>();
        datasets.forEach(d -> reports.put(d, 0));
        for (Occurrence occurrence : occurrences) {
            for (Report report : occurrence.reports()) {
                reports.merge(report.origin().dataset(), 1, Integer::sum);
            }
        }
        return new Counted(reports, occurrences.size());
    }

    /** How many reports there are in all. */
    public int total() {
        return reports.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * What the exposure is counted in: articles where we read ourselves; of another data set only
     * the events are known that it codes of any pair.
     */
    public Yardstick yardstick() {
        boolean isOwn = reports.containsKey(AggregateTables.OWN);
        boolean isOfOthers =
                reports.keySet().stream().anyMatch(d -> !d.equals(AggregateTables.OWN));
        return !isOfOthers ? Yardstick.ARTICLES : isOwn ? Yardstick.BOTH : Yardstick.EVENTS;
    }
}
