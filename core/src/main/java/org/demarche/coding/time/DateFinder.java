package org.demarche.coding.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates a text states, as exactly as it states them: days, months, years, weekdays and
 * words such as yesterday, resolved against the day of publication.
 */
public final class DateFinder {
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?"
                    + "|Oct\\.?|Nov\\.?|Dec\\.?)";

    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}))?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b(?!\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_YEAR =
            Pattern.compile("\\b" + MONTH + ",? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_MONTH =
            Pattern.compile(
                    "\\b(?:[Ii]n|[Ss]ince|last|from|until|by|of) (January|February|March|April|May|June"
                            + "|July|August|September|October|November|December)\\b(?! \\d)");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d{2}|20[0-4]\\d)\\b");
    private static final Pattern DECADE =
            Pattern.compile("\\b(?:the )?(?:early |mid-|late )?(1[89]\\d0|20[0-2]0)s\\b");
    private static final Pattern AGO =
            Pattern.compile(
                    "\\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})"
                            + " (day|week|month|year|decade)s? (?:ago|earlier|before|previously)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> NUMBERS =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "\\b(yesterday|today|tonight|tomorrow|last week|last month|last year"
                            + "|this week|this month|this year|next week|next month|next year)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "\\b(?:(last|next|on) )?"
                            + "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

    /** News of a fortnight ago is still news; what is older is told as background. */
    private static final int PAST_DAYS = 14;

    private static final Map<String, Integer> DAYS =
            Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

    /**
     * A date in its place.
     *
     * @param span the words that state it
     * @param isPast whether it lies clearly before the day of publication
     */
    public record Found(PartialDate date, TextSpan span, boolean isPast) {}

    private final Optional<LocalDate> published;
    private final List<Found> found = new ArrayList<>();
    private final String text;

    private DateFinder(String text, PartialDate published) {
        this.text = text;
        this.published = published.isDay() ? published.firstDay() : Optional.empty();
    }

    /** All dates in a text, in order, none overlapping another. */
    public static List<Found> find(String text, PartialDate published) {
        if (text.chars().noneMatch(Character::isDigit)
                && !RELATIVE.matcher(text).find()
                && !WEEKDAY.matcher(text).find()
                && !IN_MONTH.matcher(text).find()
                && !AGO.matcher(text).find()) {
            return List.of();
        }
        DateFinder finder = new DateFinder(text, published);
        finder.search();
        finder.found.sort(Comparator.comparing(Found::span));
        return List.copyOf(finder.found);
    }

    private void search() {
        each(ISO, m -> day(number(m, 1), number(m, 2), number(m, 3)));
        each(DAY_MONTH, m -> dayOf(number(m, 1), month(m.group(2)), m.group(3)));
        each(MONTH_DAY, m -> dayOf(number(m, 2), month(m.group(1)), m.group(3)));
        each(MONTH_YEAR, m -> monthOf(number(m, 2), month(m.group(1))));
        each(IN_MONTH, m -> recentMonth(month(m.group(1)), m.group().startsWith("last")));
        each(DECADE, m -> Optional.of(PartialDate.ofYear(number(m, 1))));
        each(AGO, m -> ago(count(m.group(1)), m.group(2).toLowerCase(Locale.ROOT)));
        each(RELATIVE, m -> relative(m.group(1).toLowerCase(Locale.ROOT)));
        each(WEEKDAY, this::weekday);
        each(YEAR, m -> Optional.of(PartialDate.ofYear(number(m, 1))));
    }

    private interface Reader {
        Optional<PartialDate> read(MatchResult match);
    }

    private void each(Pattern pattern, Reader reader) {
        pattern.matcher(text)
                .results()
                .forEach(
                        m -> {
                            TextSpan span = new TextSpan(m.start(), m.end());
                            if (found.stream().noneMatch(f -> f.span().overlaps(span))) {
                                reader.read(m)
                                        .ifPresent(d -> found.add(new Found(d, span, isPast(d))));
                            }
                        });
    }

    private boolean isPast(PartialDate date) {
        return published.isPresent()
                && date.endDay()
                        .map(e -> e.isBefore(published.get().minusDays(PAST_DAYS)))
                        .orElse(false);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        String begin = name.toLowerCase(Locale.ROOT).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(begin)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<PartialDate> day(int year, int month, int day) {
        try {
            return Optional.of(PartialDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> monthOf(int year, int month) {
        return month == 0
                ? Optional.empty()
                : Optional.of(PartialDate.ofMonth(YearMonth.of(year, month)));
    }

    /** A day without a year is the nearest to publication, rather before than after. */
    private Optional<PartialDate> dayOf(int day, int month, @Nullable String year) {
        if (month == 0) {
            return Optional.empty();
        }
        if (year != null) {
            return day(Integer.parseInt(year), month, day);
        }
        return published.flatMap(
                p -> {
                    Optional<PartialDate> same = day(p.getYear(), month, day);
                    boolean future =
                            same.flatMap(PartialDate::firstDay)
                                    .map(d -> d.isAfter(p.plusMonths(4)))
                                    .orElse(false);
                    return future ? day(p.getYear() - 1, month, day) : same;
                });
    }

    private Optional<PartialDate> recentMonth(int month, boolean isPast) {
        return published.map(
                p -> {
                    int latest = isPast ? p.getMonthValue() - 1 : p.getMonthValue() + 3;
                    int year = month > latest ? p.getYear() - 1 : p.getYear();
                    return PartialDate.ofMonth(YearMonth.of(year, month));
                });
    }

    private Optional<PartialDate> relative(String word) {
        return published.map(
                p -> {
                    Integer days = DAYS.get(word);
                    if (days != null) {
                        return PartialDate.of(p.plusDays(days));
                    }
                    int step = word.startsWith("last") ? -1 : word.startsWith("next") ? 1 : 0;
                    if (word.endsWith("year")) {
                        return PartialDate.ofYear(p.getYear() + step);
                    }
                    if (word.endsWith("month")) {
                        return PartialDate.ofMonth(YearMonth.from(p).plusMonths(step));
                    }
                    return PartialDate.ofMonth(YearMonth.from(p.plusWeeks(step)));
                });
    }

    private static int count(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int at = NUMBERS.indexOf(lower);
        if (at >= 0) {
            return at;
        }
        return lower.startsWith("a") ? 1 : Integer.parseInt(lower);
    }

    /** So long before publication, as exactly as the unit is. */
    private Optional<PartialDate> ago(int count, String unit) {
        return published.map(
                p ->
                        switch (unit) {
                            case "day" -> PartialDate.of(p.minusDays(count));
                            case "week" -> PartialDate.ofMonth(YearMonth.from(p.minusWeeks(count)));
                            case "month" ->
                                    PartialDate.ofMonth(YearMonth.from(p).minusMonths(count));
                            case "year" -> PartialDate.ofYear(p.getYear() - count);
                            default -> PartialDate.ofYear(p.getYear() - 10 * count);
                        });
    }

    private Optional<PartialDate> weekday(MatchResult m) {
        DayOfWeek wanted = DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT));
        boolean next = "next".equals(m.group(1));
        return published.map(
                p ->
                        PartialDate.of(
                                p.with(
                                        next
                                                ? TemporalAdjusters.next(wanted)
                                                : TemporalAdjusters.previousOrSame(wanted))));
    }
}
