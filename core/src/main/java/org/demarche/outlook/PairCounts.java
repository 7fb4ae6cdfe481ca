package org.demarche.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.change.ValueSeries;
import org.demarche.dyad.Occurrence;
import org.demarche.ontology.EventClass;
import org.demarche.record.Reporting;
import org.demarche.series.Period;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.series.measure.PeriodEvents;
import org.demarche.text.PartialDate;

/**
 * What happened between two parties in each whole period that anything was read of, each occurrence
 * once, and how much was read of it. A last period that is not over yet is left out.
 *
 * @param periods in order, without a hole
 * @param events of each period
 * @param articles read of each period, 0 where nothing was
 */
record PairCounts(List<Period> periods, List<PeriodEvents> events, List<Integer> articles) {
    static PairCounts of(List<Occurrence> happened, Reporting reporting, SeriesUnit unit) {
        Optional<LocalDate> first = reporting.firstDay();
        Optional<LocalDate> end = reporting.endDay();
        if (first.isEmpty() || end.isEmpty()) {
            return new PairCounts(List.of(), List.of(), List.of());
        }
        List<Period> periods =
                unit.periods(first.get(), end.get()).stream()
                        .filter(p -> !p.end().isAfter(end.get()))
                        .toList();
        List<List<EventClass>> kinds = new ArrayList<>();
        periods.forEach(p -> kinds.add(new ArrayList<>()));
        for (Occurrence occurrence : happened) {
            int index = index(occurrence.date(), periods, unit);
            if (index >= 0) {
                kinds.get(index).add(occurrence.what());
            }
        }
        int[] articles = new int[periods.size()];
        for (Reporting.Part part : reporting.parts()) {
            int index = index(part.from(), part.end(), periods, unit);
            if (index >= 0) {
                articles[index] += part.articles();
            }
        }
        return new PairCounts(
                periods,
                kinds.stream().map(PeriodEvents::new).toList(),
                Arrays.stream(articles).boxed().toList());
    }

    private static int index(PartialDate date, List<Period> periods, SeriesUnit unit) {
        return date.isKnown()
                ? index(date.firstDay().orElseThrow(), date.endDay().orElseThrow(), periods, unit)
                : -1;
    }

    /** The period all those days lie in; −1 if there is none. */
    private static int index(LocalDate from, LocalDate end, List<Period> periods, SeriesUnit unit) {
        if (periods.isEmpty() || from.isBefore(periods.get(0).from())) {
            return -1;
        }
        int index = unit.between(periods.get(0).from(), from);
        return index < periods.size() && periods.get(index).contains(from, end) ? index : -1;
    }

    /** The same of the last so many periods. */
    PairCounts last(int most) {
        int n = periods.size();
        int from = Math.max(0, n - most);
        return new PairCounts(
                periods.subList(from, n), events.subList(from, n), articles.subList(from, n));
    }

    /** The counts of one measure, divided by {@code unit} and rounded, missing where unread. */
    ValueSeries counts(Measure measure, int unit) {
        double[] values = new double[periods.size()];
        double[] exposure = new double[periods.size()];
        for (int i = 0; i < values.length; i++) {
            double count = measure.value(events.get(i)).orElse(0);
            values[i] = articles.get(i) > 0 ? Math.rint(count / unit) : Double.NaN;
            exposure[i] = articles.get(i);
        }
        return ValueSeries.of(values).withExposure(exposure);
    }

    /** The balance of the periods from an index on; none where nothing happened. */
    OptionalDouble balance(int from, int length) {
        List<EventClass> all = new ArrayList<>();
        events.subList(from, from + length).forEach(e -> all.addAll(e.kinds()));
        return Measure.BALANCE.value(new PeriodEvents(all));
    }

    /** Events of all periods that were read. */
    int total() {
        int sum = 0;
        for (int i = 0; i < articles.size(); i++) {
            sum += articles.get(i) > 0 ? events.get(i).count() : 0;
        }
        return sum;
    }

    /** How many periods were read. */
    int read() {
        return (int) articles.stream().filter(a -> a > 0).count();
    }

    /** The largest number of events so many periods together have held. */
    int most(int length) {
        int most = 0;
        int sum = 0;
        for (int i = 0; i < events.size(); i++) {
            sum += events.get(i).count() - (i >= length ? events.get(i - length).count() : 0);
            most = Math.max(most, sum);
        }
        return most;
    }
}
