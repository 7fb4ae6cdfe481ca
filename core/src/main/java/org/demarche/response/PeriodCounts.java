package org.demarche.response;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.demarche.dyad.Occurrence;
import org.demarche.record.PairDay;
import org.demarche.record.Reporting;
import org.demarche.response.rate.ActKind;
import org.demarche.series.PairHistory;
import org.demarche.series.SeriesFrame;
import org.demarche.text.PartialDate;

/** What one did to the other period by period; NaN where nothing was read. */
final class PeriodCounts {
    private final SeriesFrame frame;
    private final List<Occurrence> occurrences;
    private final double[] articles;
    private final Map<List<Object>, double[]> kept = new HashMap<>();

    PeriodCounts(PairHistory pair, Reporting reporting, SeriesFrame frame) {
        this.frame = frame;
        this.occurrences = pair.occurrences();
        this.articles = new double[frame.periods().size()];
        for (Reporting.Part part : reporting.parts()) {
            int index = frame.indexOf(part.from());
            if (index >= 0 && frame.periods().get(index).contains(part.from(), part.end())) {
                articles[index] += part.articles();
            }
        }
    }

    /** How much was read of each period. */
    double[] articles() {
        return articles.clone();
    }

    int periods() {
        return articles.length;
    }

    /** How many acts of the kind {@code actor} did in each period. */
    double[] acts(String actor, ActKind kind) {
        return kept.computeIfAbsent(
                        List.of(actor, kind.types()),
                        k -> sum(actor, o -> kind.types().contains(o.what().type()) ? 1 : 0))
                .clone();
    }

    /** The sum of scores of what {@code actor} alone did in each period. */
    double[] scores(String actor) {
        return sum(actor, o -> o.isMutual() ? 0 : o.what().score());
    }

    private double[] sum(String actor, ToDoubleFunction<Occurrence> value) {
        double[] sums = new double[articles.length];
        for (Occurrence occurrence : occurrences) {
            int index = occurrence.isBy(actor) ? indexOf(occurrence.date()) : -1;
            if (index >= 0) {
                sums[index] += value.applyAsDouble(occurrence);
            }
        }
        return observed(sums);
    }

    private int indexOf(PartialDate date) {
        int index = date.isKnown() ? frame.indexOf(date.firstDay().orElseThrow()) : -1;
        return index >= 0 && frame.periods().get(index).contains(date) ? index : -1;
    }

    /** How many acts of the kind's quarters some others did in each period. */
    double[] acts(Collection<PairDay> others, ActKind kind) {
        double[] sums = new double[articles.length];
        for (PairDay day : others) {
            int index = frame.indexOf(day.day());
            if (index >= 0 && kind.types().stream().anyMatch(t -> t.quad() == day.quad())) {
                sums[index] += day.events();
            }
        }
        return observed(sums);
    }

    private double[] observed(double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = articles[i] > 0 ? sums[i] : Double.NaN;
        }
        return sums;
    }

    static double total(double[] counts) {
        return Arrays.stream(counts).filter(c -> !Double.isNaN(c)).sum();
    }

    /** The same read backwards. */
    static double[] reversed(double[] values) {
        double[] turned = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return turned;
    }

    /** The same moved by so many steps, what falls off the end put before the beginning. */
    static double[] moved(double[] values, int steps) {
        double[] moved = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            moved[Math.floorMod(i + steps, values.length)] = values[i];
        }
        return moved;
    }
}
