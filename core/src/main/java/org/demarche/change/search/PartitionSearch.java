package org.demarche.change.search;

/**
 * Finds the partition of one series that minimises the sum of its regimes' costs plus a penalty for
 * each turn from one to the next.
 */
public interface PartitionSearch {
    /** How many observations the series has. */
    int length();

    /**
     * The best partition; of several equally good ones, always the same.
     *
     * @param penalty for one turn, at least 0, in the unit of the cost
     */
    Partition best(double penalty);
}
