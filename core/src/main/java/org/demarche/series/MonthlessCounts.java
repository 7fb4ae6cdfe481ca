package org.demarche.series;

/**
 * Events that stand in no month.
 *
 * @param actual told as having happened
 * @param apart told as planned, possible, alleged or denied
 */
public record MonthlessCounts(PairCounts actual, PairCounts apart) {
    public int total() {
        return actual.total() + apart.total();
    }
}
