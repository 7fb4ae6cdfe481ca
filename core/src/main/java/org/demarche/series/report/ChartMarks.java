package org.demarche.series.report;

import java.util.List;

/**
 * What a chart shows on top of a series.
 *
 * @param regimes stretches with one level each
 * @param breaks where one regime gives way to the next
 */
public record ChartMarks(List<Regime> regimes, List<Break> breaks) {
    /** The bare series. */
    public static final ChartMarks NONE = new ChartMarks(List.of(), List.of());

    /**
     * A stretch of points and its level.
     *
     * @param begin index of its first point
     * @param end index after its last
     * @param level the level at its beginning, in the measure's unit
     * @param levelAtEnd the level at its end
     */
    public record Regime(int begin, int end, double level, double levelAtEnd) {}

    /**
     * A turning point.
     *
     * @param index index of the first point of the new regime
     * @param low the earliest index it can be
     * @param high the latest index it can be
     * @param label what to write at it
     * @param words what to say of it to who points at it
     * @param anchor where on the page it is told about
     */
    public record Break(int index, int low, int high, String label, String words, String anchor) {}

    public ChartMarks {
        regimes = List.copyOf(regimes);
        breaks = List.copyOf(breaks);
    }
}
