package org.demarche.series;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.record.Coverage;
import org.demarche.text.PartialDate;

/**
 * A half-open stretch of months.
 *
 * @param from the first month
 * @param end the month after the last, not earlier than {@code from}
 */
public record MonthRange(YearMonth from, YearMonth end) {
    /** No month at all. */
    public static final MonthRange NONE = new MonthRange(YearMonth.of(1, 1), YearMonth.of(1, 1));

    public MonthRange {
        if (end.isBefore(from)) {
            throw new IllegalArgumentException(
                    "range must not end before it begins, was %s..%s".formatted(from, end));
        }
    }

    /** The months from {@code first} to {@code last}, both within. */
    public static MonthRange closed(YearMonth first, YearMonth last) {
        return new MonthRange(first, last.plusMonths(1));
    }

    /** From the first month anything was read of to the last, if anything was read. */
    public static Optional<MonthRange> read(Coverage coverage) {
        List<YearMonth> read =
                coverage.articlesByMonth().entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .map(e -> e.getKey())
                        .toList();
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(closed(read.get(0), read.get(read.size() - 1)));
    }

    /** From the earliest month of these dates to the latest; without one, {@link #NONE}. */
    public static MonthRange spanning(Stream<PartialDate> dates) {
        List<YearMonth> months =
                dates.filter(d -> d.month() != 0)
                        .map(d -> YearMonth.of(d.year(), d.month()))
                        .sorted()
                        .toList();
        return months.isEmpty() ? NONE : closed(months.get(0), months.get(months.size() - 1));
    }

    public boolean isEmpty() {
        return from.equals(end);
    }

    /** The last month within, if there is any. */
    public YearMonth last() {
        return end.minusMonths(1);
    }

    /** The number of months. */
    public int length() {
        return (int) ChronoUnit.MONTHS.between(from, end);
    }

    /** The months in their order. */
    public List<YearMonth> months() {
        return Stream.iterate(from, m -> m.isBefore(end), m -> m.plusMonths(1)).toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && month.isBefore(end);
    }

    /** Whether the date can lie within: for a bare year, whether any month of it does. */
    public boolean contains(PartialDate date) {
        if (!date.isKnown() || isEmpty()) {
            return false;
        }
        if (date.month() != 0) {
            return contains(YearMonth.of(date.year(), date.month()));
        }
        return date.year() >= from.getYear() && date.year() <= last().getYear();
    }

    /** How many months after the first {@code month} is; 0 for the first. */
    public int indexOf(YearMonth month) {
        if (!contains(month)) {
            throw new IllegalArgumentException(
                    "month must be in %s, was %s".formatted(this, month));
        }
        return (int) ChronoUnit.MONTHS.between(from, month);
    }

    @Override
    public String toString() {
        return from + ".." + end;
    }
}
