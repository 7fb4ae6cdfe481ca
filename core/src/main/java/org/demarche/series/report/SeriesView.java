package org.demarche.series.report;

import java.util.function.UnaryOperator;
import org.demarche.series.Direction;
import org.demarche.series.Series;
import org.demarche.series.measure.Measure;
import org.demarche.wording.Words;

/**
 * One measure of a series, as it is to be shown.
 *
 * @param series the series
 * @param measure the measure shown first
 * @param names from the code of a party to the name to show
 */
public record SeriesView(Series series, Measure measure, UnaryOperator<String> names) {
    /** “Azerbaijan and Russia”, or “Azerbaijan towards Russia”. */
    public String pair() {
        String between = isDirected() ? " towards " : " and ";
        return names.apply(series.a()) + between + names.apply(series.b());
    }

    /** “Azerbaijan and Russia: conflict by month, 2020-07 – 2025-12”. */
    public String title() {
        int last = series.points().size() - 1;
        return "%s: %s by %s, %s – %s"
                .formatted(
                        pair(),
                        measure.words(),
                        series.frame().unit().noun(),
                        series.points().get(0).period().code(),
                        series.points().get(last).period().code());
    }

    /** “830 articles read”. */
    String exposure(int amount) {
        return Words.number(amount) + " " + series.counted().yardstick().words();
    }

    boolean isDirected() {
        return series.frame().direction() == Direction.FORWARDS;
    }
}
