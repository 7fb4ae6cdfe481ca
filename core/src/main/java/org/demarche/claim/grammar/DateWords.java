package org.demarche.claim.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.PartialDate;

/** Reads dates as English writes them. */
final class DateWords {
    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
                    + "|Dec(?:ember|\\.)?)";

    /** A date, in a group-free pattern. */
    static final String DATE =
            "(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}-\\d{1,2}(?!\\d)"
                    + "|(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?"
                    + MONTH
                    + "\\b(?: \\d{1,2}(?!\\d)(?:st|nd|rd|th)?,?)?(?:,? \\d{4}\\b)?|\\d{4}\\b)";

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?("
                            + MONTH
                            + ")(?: (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?,?)?(?:,? (\\d{4}))?",
                    Pattern.CASE_INSENSITIVE);

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private DateWords() {}

    /**
     * The date; a month without a year is the last such month before the reference.
     *
     * @throws IllegalArgumentException if there is no such day, or no year can be told
     */
    static PartialDate read(String words, PartialDate reference) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return new PartialDate(
                    number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher m = WORDS.matcher(words);
        if (!m.matches()) {
            throw new IllegalArgumentException("is no date");
        }
        int month = 1 + MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT).substring(0, 3));
        int day = Math.max(number(m.group(1)), number(m.group(3)));
        int year = number(m.group(4));
        return new PartialDate(year == 0 ? yearOf(month, reference) : year, month, day);
    }

    private static int yearOf(int month, PartialDate reference) {
        LocalDate day =
                reference
                        .firstDay()
                        .orElseThrow(() -> new IllegalArgumentException("does not tell the year"));
        return month <= day.getMonthValue() ? day.getYear() : day.getYear() - 1;
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
