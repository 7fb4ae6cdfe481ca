package org.demarche.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.demarche.page.Percent;
import org.demarche.series.MonthRange;
import org.demarche.series.measure.Share;
import org.demarche.text.PartialDate;

/** Numbers, dates and shares as an English sentence writes them. */
public final class Words {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    public static String number(int n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** “1 event”, “1,204 events”. */
    public static String count(int n, String noun) {
        return number(n) + " " + noun + (n == 1 ? "" : "s");
    }

    /** “once”, “twice”, “3 times”. */
    public static String times(int n) {
        return n == 1 ? "once" : n == 2 ? "twice" : number(n) + " times";
    }

    /** “a, b and c”, of one part or more. */
    public static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** The possessive: “Russia's”, “the United States'”. */
    public static String of(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** “January 2014 – December 2025”, or the month where there is only one. */
    public static String months(MonthRange range) {
        return range.length() == 1
                ? month(range.from())
                : month(range.from()) + " – " + month(range.last());
    }

    /** “6 February 2025”, “February 2025” or “2025”, as exactly as it is known. */
    public static String date(PartialDate date) {
        if (date.isDay()) {
            return DAY.format(LocalDate.of(date.year(), date.month(), date.day()));
        }
        return date.month() == 0 ? date.toString() : month(YearMonth.of(date.year(), date.month()));
    }

    /** “1 July 2020 – 31 December 2025”, or one day alone. */
    public static String days(LocalDate first, LocalDate last) {
        String from = date(PartialDate.of(first));
        return first.equals(last) ? from : from + " – " + date(PartialDate.of(last));
    }

    public static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** “70 %, 60–79”: the share and its 95 % interval. */
    public static String share(Share share) {
        double value = share.value().orElse(0);
        return Percent.of(value) + ", " + interval(share);
    }

    /** “60–79”: the 95 % interval in per cent. */
    public static String interval(Share share) {
        return percent(share.low()) + "–" + percent(share.high());
    }

    /** The text, or its first {@code most} characters and a sign that there is more. */
    public static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** With a capital first letter. */
    public static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
