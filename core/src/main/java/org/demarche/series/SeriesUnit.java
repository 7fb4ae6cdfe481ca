package org.demarche.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How finely time is cut; each unit knows which period a day lies in and what to call it. */
public enum SeriesUnit {
    DAY("day", 365.25),
    /** Weeks of ISO 8601, from Monday to Sunday. */
    WEEK("week", 52.1775),
    /**
     * 52 weeks to every year, counted from the first of January, the last of 8 or 9 days: so that
     * the same week of two years is the same season and no week lies in two years.
     */
    WEEK52("week-52", 52),
    MONTH("month", 12),
    QUARTER("quarter", 4);

    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKS_OF_YEAR = 52;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final DateTimeFormatter DAY_IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_IN_WORDS =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final String label;
    private final double perYear;

    SeriesUnit(String label, double perYear) {
        this.label = label;
        this.perYear = perYear;
    }

    /** The unit called so, as by {@link #label}. */
    public static Optional<SeriesUnit> named(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(u -> u.label.equals(wanted)).findFirst();
    }

    /** Its name as it is written on the command line. */
    public String label() {
        return label;
    }

    /** “month”; the two sorts of week are both “week”. */
    public String noun() {
        return this == WEEK52 ? WEEK.label : label;
    }

    /** How many there are in a year, on average. */
    public double perYear() {
        return perYear;
    }

    /** The period a day lies in. */
    public Period periodOf(LocalDate day) {
        LocalDate from = firstDay(day);
        return new Period(from, endDay(from), this);
    }

    /** The periods from the one that holds {@code from} to the one before {@code end}, in order. */
    public List<Period> periods(LocalDate from, LocalDate end) {
        return Stream.iterate(periodOf(from), p -> p.from().isBefore(end), p -> periodOf(p.end()))
                .toList();
    }

    private LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEK52 -> day.withDayOfYear(1 + DAYS_OF_WEEK * weekOfYear(day));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
        };
    }

    private LocalDate endDay(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusDays(DAYS_OF_WEEK);
            case WEEK52 ->
                    weekOfYear(first) == WEEKS_OF_YEAR - 1
                            ? LocalDate.of(first.getYear() + 1, 1, 1)
                            : first.plusDays(DAYS_OF_WEEK);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(MONTHS_OF_QUARTER);
        };
    }

    /** From 0 to 51. */
    private static int weekOfYear(LocalDate day) {
        return Math.min((day.getDayOfYear() - 1) / DAYS_OF_WEEK, WEEKS_OF_YEAR - 1);
    }

    /**
     * {@code 2024-01-05}, {@code 2024-W01}, {@code 2024-01/52}, {@code 2024-01}, {@code 2024-Q1}.
     */
    String code(LocalDate first) {
        return switch (this) {
            case DAY -> first.toString();
            case WEEK ->
                    "%04d-W%02d"
                            .formatted(
                                    first.get(IsoFields.WEEK_BASED_YEAR),
                                    first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case WEEK52 -> "%04d-%02d/52".formatted(first.getYear(), weekOfYear(first) + 1);
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER ->
                    "%04d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
        };
    }

    /**
     * “5 January 2024”, “the week of 1 January 2024”, “January 2024”, “the first quarter of 2024”.
     */
    String words(LocalDate first) {
        return switch (this) {
            case DAY -> DAY_IN_WORDS.format(first);
            case WEEK, WEEK52 -> "the week of " + DAY_IN_WORDS.format(first);
            case MONTH -> MONTH_IN_WORDS.format(first);
            case QUARTER -> {
                List<String> ordinals = List.of("first", "second", "third", "last");
                String which = ordinals.get(first.get(IsoFields.QUARTER_OF_YEAR) - 1);
                yield "the " + which + " quarter of " + first.getYear();
            }
        };
    }

    /** How many periods lie between the one of {@code from} and the one of {@code to}. */
    public int between(LocalDate from, LocalDate to) {
        LocalDate first = firstDay(from);
        LocalDate last = firstDay(to);
        return switch (this) {
            case DAY -> (int) ChronoUnit.DAYS.between(first, last);
            case WEEK -> (int) ChronoUnit.WEEKS.between(first, last);
            case WEEK52 ->
                    WEEKS_OF_YEAR * (last.getYear() - first.getYear())
                            + weekOfYear(last)
                            - weekOfYear(first);
            case MONTH -> (int) ChronoUnit.MONTHS.between(first, last);
            case QUARTER -> (int) ChronoUnit.MONTHS.between(first, last) / MONTHS_OF_QUARTER;
        };
    }
}
