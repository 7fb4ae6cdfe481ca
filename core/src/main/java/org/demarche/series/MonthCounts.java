package org.demarche.series;

import java.time.YearMonth;

/**
 * What is on record of a pair in one month.
 *
 * @param month the month
 * @param actual events told as having happened
 * @param apart events told as planned, possible, alleged or denied
 * @param articles how many articles of that month were read, of any pair
 */
public record MonthCounts(YearMonth month, PairCounts actual, PairCounts apart, int articles) {
    /** Whether anything of that month was read: without it, no events means nothing. */
    public boolean isRead() {
        return articles > 0;
    }

    /** Whether it was read and nothing is told to have happened in it. */
    public boolean isSilent() {
        return isRead() && actual.total() == 0;
    }
}
