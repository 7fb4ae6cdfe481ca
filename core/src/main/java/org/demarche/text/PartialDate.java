package org.demarche.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is known: a day, a month, a year, or nothing.
 *
 * @param year year of the common era, 0 when nothing is known
 * @param month 1–12, or 0 when only the year is known
 * @param day 1–31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    /** Nothing is known about when. */
    public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        boolean gap = (day != 0 && month == 0) || (month != 0 && year == 0);
        if (gap || year < 0 || year > 9999) {
            throw new IllegalArgumentException(
                    "date must be year, year-month or year-month-day, was %d-%d-%d"
                            .formatted(year, month, day));
        }
        if (month != 0) {
            check(year, month, day);
        }
    }

    private static void check(int year, int month, int day) {
        try {
            YearMonth unused = YearMonth.of(year, month);
            if (day != 0) {
                LocalDate unusedDay = LocalDate.of(year, month, day);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "no such date: %04d-%02d-%02d".formatted(year, month, day), e);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; the empty text is {@link
     * #UNKNOWN}.
     *
     * @throws IllegalArgumentException if the text is none of these, or no date
     */
    public static PartialDate parse(String iso) {
        if (iso.isEmpty()) {
            return UNKNOWN;
        }
        Matcher m = ISO.matcher(iso);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "date must be YYYY, YYYY-MM or YYYY-MM-DD, was " + iso);
        }
        return new PartialDate(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    public boolean isKnown() {
        return year != 0;
    }

    /** Whether it is the month or year that the other lies in. */
    public boolean isCoarserThan(PartialDate other) {
        boolean sameYear = year == other.year && isKnown();
        boolean vaguer = month == 0 ? other.month != 0 : day == 0 && other.day != 0;
        return sameYear && vaguer && (month == 0 || month == other.month);
    }

    /** Whether the very day is known. */
    public boolean isDay() {
        return day != 0;
    }

    /** The first day it can be, if anything is known. */
    public Optional<LocalDate> firstDay() {
        return isKnown()
                ? Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)))
                : Optional.empty();
    }

    /** The day after the last it can be, if anything is known. */
    public Optional<LocalDate> endDay() {
        return firstDay()
                .map(
                        first -> {
                            if (isDay()) {
                                return first.plusDays(1);
                            }
                            return month != 0 ? first.plusMonths(1) : first.plusYears(1);
                        });
    }

    /** Orders by first possible day; what is unknown comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = Integer.compare(month, other.month);
        if (byYear != 0) {
            return byYear;
        }
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** ISO 8601 at its precision, or the empty text. */
    @Override
    public String toString() {
        if (!isKnown()) {
            return "";
        }
        String written = padded(year, 4);
        if (month > 0) {
            written += "-" + padded(month, 2);
        }
        return day > 0 ? written + "-" + padded(day, 2) : written;
    }

    /** By hand: dates are written by the million, and a format is parsed each time. */
    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
