package org.demarche.response.report;

/**
 * What two series are called, and what they are measured in.
 *
 * @param first what the first is called: “Russia → Ukraine”
 * @param second what the second is called
 * @param unit what a step is: “week”
 * @param value what is measured: “sum of scores”
 */
public record SeriesNames(String first, String second, String unit, String value) {
    /** What the series of that index is called, 0 or 1. */
    String of(int index) {
        return index == 0 ? first : second;
    }
}
