package org.demarche.series;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.series.measure.QuadCounts;
import org.demarche.text.PartialDate;

/**
 * What two parties did to each other month by month, with how much was read of each month.
 *
 * <p>Each occurrence counts once, whoever reports it and however often. It is filed under the month
 * it happened in, which can be one nothing was read of when it is told later.
 *
 * @param a code of the first party
 * @param b code of the second party
 * @param range the months
 * @param months one for each month of the range, in order
 * @param yearOnly events of the range of which only the year is told
 * @param undated events without any date
 */
public record MonthlySeries(
        String a,
        String b,
        MonthRange range,
        List<MonthCounts> months,
        MonthlessCounts yearOnly,
        MonthlessCounts undated) {
    public MonthlySeries {
        months = List.copyOf(months);
        if (months.size() != range.length()) {
            throw new IllegalArgumentException(
                    "there must be %d months, were %d".formatted(range.length(), months.size()));
        }
    }

    /**
     * Counts what {@code record} has that falls into {@code range}, and those without a date.
     *
     * @param range may be empty if no event is dated to a month
     */
    public static MonthlySeries of(DyadRecord record, MonthRange range) {
        return of(record, record.occurrences(), range);
    }

    /**
     * The same of what happened between the two as far as it is given.
     *
     * @param record names the pair and how much was read
     * @param occurrences of the pair
     */
    public static MonthlySeries of(
            DyadRecord record, List<Occurrence> occurrences, MonthRange range) {
        int n = range.length();
        PairCounts[] actual = zeros(n + 2);
        PairCounts[] apart = zeros(n + 2);
        for (Occurrence occurrence : occurrences) {
            int slot = slot(occurrence.date(), range);
            if (slot >= 0) {
                PairCounts[] counts = occurrence.isActual() ? actual : apart;
                counts[slot] = counts[slot].plus(one(occurrence, record));
            }
        }
        List<MonthCounts> months =
                range.months().stream()
                        .map(
                                m -> {
                                    int i = range.indexOf(m);
                                    int read = record.coverage().articles(m);
                                    return new MonthCounts(m, actual[i], apart[i], read);
                                })
                        .toList();
        return new MonthlySeries(
                record.a(),
                record.b(),
                range,
                months,
                new MonthlessCounts(actual[n], apart[n]),
                new MonthlessCounts(actual[n + 1], apart[n + 1]));
    }

    /** The months come first, then what has only a year, then what has nothing; -1 for none. */
    private static int slot(PartialDate date, MonthRange range) {
        if (!date.isKnown()) {
            return range.length() + 1;
        }
        boolean isYear = date.month() == 0;
        if (range.contains(date)) {
            return isYear ? range.length() : range.indexOf(YearMonth.of(date.year(), date.month()));
        }
        return isYear && range.isEmpty() ? range.length() : -1;
    }

    private static PairCounts[] zeros(int n) {
        PairCounts[] counts = new PairCounts[n];
        Arrays.fill(counts, PairCounts.ZERO);
        return counts;
    }

    private static PairCounts one(Occurrence occurrence, DyadRecord record) {
        QuadCounts one = QuadCounts.one(occurrence.what().type().quad());
        String actor = occurrence.dyad().actor().code();
        if (occurrence.isMutual()) {
            return new PairCounts(QuadCounts.ZERO, QuadCounts.ZERO, one);
        }
        if (actor.equals(record.a())) {
            return new PairCounts(one, QuadCounts.ZERO, QuadCounts.ZERO);
        }
        if (actor.equals(record.b())) {
            return new PairCounts(QuadCounts.ZERO, one, QuadCounts.ZERO);
        }
        throw new IllegalArgumentException(
                "actor must be %s or %s, was %s".formatted(record.a(), record.b(), actor));
    }

    /** All that is told to have happened, also what stands in no month. */
    public PairCounts actual() {
        return sum(MonthCounts::actual).plus(yearOnly.actual()).plus(undated.actual());
    }

    /** All that is told as planned, possible, alleged or denied. */
    public PairCounts apart() {
        return sum(MonthCounts::apart).plus(yearOnly.apart()).plus(undated.apart());
    }

    private PairCounts sum(Function<MonthCounts, PairCounts> part) {
        return months.stream().map(part).reduce(PairCounts.ZERO, PairCounts::plus);
    }

    /** Articles read of these months, of any pair. */
    public int articles() {
        return months.stream().mapToInt(MonthCounts::articles).sum();
    }

    /** Months nothing was read of: there, no events is no finding. */
    public List<MonthCounts> gaps() {
        return months.stream().filter(m -> !m.isRead()).toList();
    }
}
