package org.demarche.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.text.PartialDate;

/**
 * The day in a statement of when something was published: ISO 8601, RFC 822, {@code YYYYMMDD},
 * {@code 5 May 2024}, {@code May 5, 2024}, {@code 05.05.2024}, seconds or milliseconds since 1970.
 * A time with an offset keeps the day it names. Days before 1900 and after 2100 are not believed.
 */
public final class PublishedDate {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+"
                            + MONTH
                            + ",?[\\s-]+(\\d{4})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<!\\p{L})"
                            + MONTH
                            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(\\d{4})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTTED =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SLASHED =
            Pattern.compile("(?<!\\d)(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern RFC_SHORT_YEAR =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})[\\s-]+" + MONTH + "[\\s-]+(\\d\\d)\\s+\\d\\d:\\d\\d",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_ONLY =
            Pattern.compile("((?:19|20)\\d\\d)(?:-(\\d\\d))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

    private PublishedDate() {}

    /** Reads a field that holds a date; {@link PartialDate#UNKNOWN} if it holds none. */
    public static PartialDate of(String field) {
        String text = field.strip();
        if (EPOCH.matcher(text).matches()) {
            return ofEpoch(Long.parseLong(text));
        }
        Matcher months = MONTH_ONLY.matcher(text);
        if (months.matches()) {
            return partial(months);
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.find() && digits.start() == 0) {
            return day(number(digits, 1), number(digits, 2), number(digits, 3));
        }
        return find(text);
    }

    /**
     * The first full date in running text; {@link PartialDate#UNKNOWN} if there is none. Of {@code
     * 5/6/2024} nobody can tell day from month, so it is none.
     */
    public static PartialDate find(String text) {
        Found found = new Found();
        found.look(YEAR_FIRST, text, m -> day(number(m, 1), number(m, 3), number(m, 4)));
        found.look(DAY_FIRST, text, m -> day(number(m, 3), month(m.group(2)), number(m, 1)));
        found.look(MONTH_FIRST, text, m -> day(number(m, 3), month(m.group(1)), number(m, 2)));
        found.look(DOTTED, text, m -> day(number(m, 3), number(m, 2), number(m, 1)));
        found.look(SLASHED, text, m -> slashed(number(m, 1), number(m, 3), number(m, 4)));
        found.look(
                RFC_SHORT_YEAR,
                text,
                m -> day(longYear(number(m, 3)), month(m.group(2)), number(m, 1)));
        return found.date;
    }

    private static PartialDate ofEpoch(long count) {
        Instant instant =
                count < 100_000_000_000L
                        ? Instant.ofEpochSecond(count)
                        : Instant.ofEpochMilli(count);
        return PartialDate.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static PartialDate partial(Matcher m) {
        int month = m.group(2) == null ? 0 : number(m, 2);
        return month > 12 || (m.group(2) != null && month == 0)
                ? PartialDate.UNKNOWN
                : new PartialDate(number(m, 1), month, 0);
    }

    private static PartialDate slashed(int first, int second, int year) {
        if (first == second || second > 12) {
            return day(year, first, second);
        }
        return first > 12 ? day(year, second, first) : PartialDate.UNKNOWN;
    }

    private static int longYear(int two) {
        return two < 70 ? 2000 + two : 1900 + two;
    }

    private static int month(String name) {
        String key = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return IntStream.range(0, 12).filter(i -> MONTHS.get(i).equals(key)).findFirst().orElse(-1)
                + 1;
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static PartialDate day(int year, int month, int day) {
        if (year < 1900 || year > 2100) {
            return PartialDate.UNKNOWN;
        }
        try {
            return PartialDate.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return PartialDate.UNKNOWN;
        }
    }

    private interface Reading {
        PartialDate date(MatchResult match);
    }

    /** The earliest place in the text that is a date under any of the patterns. */
    private static final class Found {
        private PartialDate date = PartialDate.UNKNOWN;
        private int place = Integer.MAX_VALUE;

        void look(Pattern pattern, String text, Reading reading) {
            Matcher m = pattern.matcher(text);
            while (m.find() && m.start() < place) {
                PartialDate read = reading.date(m.toMatchResult());
                if (read.isKnown()) {
                    date = read;
                    place = m.start();
                    return;
                }
            }
        }
    }
}
