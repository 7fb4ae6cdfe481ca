package org.demarche.record;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much was read at all, by month of publication: what a count of events must be held against.
 *
 * @param articlesByMonth number of articles published in each month that has any
 */
public record Coverage(SortedMap<YearMonth, Integer> articlesByMonth) {
    public Coverage {
        articlesByMonth = Collections.unmodifiableSortedMap(new TreeMap<>(articlesByMonth));
    }

    /** Articles of that month, 0 if none was read. */
    public int articles(YearMonth month) {
        return articlesByMonth.getOrDefault(month, 0);
    }

    public int total() {
        return articlesByMonth.values().stream().mapToInt(Integer::intValue).sum();
    }
}
