package org.demarche.series;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much was reported in one period, of any pair: what a count must be held against.
 *
 * @param bySource for each outlet that reported anything; the empty name stands for unknown ones
 */
public record Exposure(SortedMap<String, Amount> bySource) {

    /**
     * What one outlet reported.
     *
     * @param articles articles published in the period
     * @param events events told as having happened in it
     */
    public record Amount(int articles, int events) {
        Amount plus(Amount other) {
            return new Amount(articles + other.articles, events + other.events);
        }
    }

    public Exposure {
        bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
    }

    /** Articles published in the period. */
    public int articles() {
        return bySource.values().stream().mapToInt(Amount::articles).sum();
    }

    /** Events told as having happened in the period, of any pair. */
    public int events() {
        return bySource.values().stream().mapToInt(Amount::events).sum();
    }
}
