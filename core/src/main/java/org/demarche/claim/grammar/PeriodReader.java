package org.demarche.claim.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.claim.grammar.Understanding.Doubt;
import org.demarche.claim.grammar.Understanding.Taken;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** Reads when a claim is about, and which time it is compared with; takes those words. */
final class PeriodReader {
    private static final String D = "(" + DateWords.DATE + ")";
    private static final String EDGE =
            "(?:the )?(?:(?:early|late|mid|start of|beginning of|end of|month of|year of|year)["
                    + " -])?";
    private static final String THAN =
            "\\b(?:than|compared (?:with|to)|as against)(?: it)?(?: was)? ";
    private static final String TO = " ?(?:and|to|until|till|through|up to|–|—|-) ?";

    private static final Pattern THAN_BETWEEN =
            of(THAN + "(?:between |from |in |during )?" + EDGE + D + TO + EDGE + D);
    private static final Pattern THAN_BEFORE = of(THAN + "before" + "(?: " + EDGE + D + ")?");
    private static final Pattern THAN_IN = of(THAN + "(?:in|during|throughout) " + EDGE + D);
    private static final Pattern BETWEEN =
            of("\\b(?:between|from|in|during) " + EDGE + D + TO + EDGE + D);
    private static final Pattern YEARS = of("\\b(?:in |during |over )?(\\d{4})[–-](\\d{4})\\b");
    private static final Pattern SINCE =
            of("\\b(?:ever since|since|starting in|from|as of) " + EDGE + D + "(?: on(?:wards)?)?");
    private static final Pattern AFTER =
            of("\\b(?:after|following) (end of )?(?:the )?" + EDGE + D);
    private static final Pattern UNTIL = of("\\b(?:until|till|up to|through) " + EDGE + D);
    private static final Pattern BEFORE = of("\\b(?:before|prior to) " + EDGE + D);
    private static final Pattern LAST =
            of(
                    "\\b(?:(?:in|over|during|within|for) )?(?:the |these )?(?:last|past|previous)"
                            + " (?:([a-z0-9]+) )?(hour|day|week|month|year)s?\\b");
    private static final Pattern WEEKDAY =
            of(
                    "\\b(?:(?:on|early|late|last|this|since)"
                            + " )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:"
                            + " (?:morning|afternoon|evening|night))?|yesterday|today|tonight|last"
                            + " night|this week)\\b");
    private static final Pattern THIS = of("\\b(?:in |during )?this (year|month)\\b");
    private static final Pattern DAYS = of("\\b(?:within|in under) (\\d{1,4}) days(?: of| after)?");
    private static final Pattern IN =
            of(
                    "\\b(?:in|during|throughout|over|within|on|of) (?!the \\d{4} \\p{L})"
                            + EDGE
                            + D
                            + "(?!\\w)");

    /** An event by its name: a noun and what stands with it, up to a comma or the end. */
    private static final Pattern EVENT =
            of(
                    "\\b(ever since|since|after|before|until|following|prior to) "
                            + "((?:the |its |their |his )?\\p{L}[^,;.]*?)"
                            + "(?= than |[,;.]|$)");

    private final ClaimText text;
    private final PartialDate reference;
    private final EventWords events;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Timing timing = Timing.ALWAYS;
    private Optional<Timing> baseline = Optional.empty();
    private int days;

    /**
     * @param reference what “last year” and “December” are seen from
     * @param events tells which event some words name
     */
    PeriodReader(ClaimText text, PartialDate reference, EventWords events) {
        this.text = text;
        this.reference = reference;
        this.events = events;
    }

    private static Pattern of(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Timing timing() {
        return timing;
    }

    /** The time the claim compares with, if it names one. */
    Optional<Timing> baseline() {
        return baseline;
    }

    /** Days within which something is claimed to follow; 0 if that is not told. */
    int days() {
        return days;
    }

    List<Taken> taken() {
        return taken;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /**
     * Reads it all.
     *
     * @param hasEvents whether an event may bound the time; not where “after” is the claim itself
     */
    void read(boolean hasEvents) {
        find(THAN_BETWEEN, m -> baseline = Optional.of(between(m, 1, 2)));
        find(THAN_BEFORE, m -> baseline = Optional.of(before(m)));
        find(THAN_IN, m -> baseline = Optional.of(within(m, 1)));
        find(BETWEEN, m -> timing = between(m, 1, 2));
        find(YEARS, m -> timing = between(m, 1, 2));
        find(SINCE, m -> timing = timing.from(Bound.of(edge(m, 1, false))));
        find(AFTER, m -> timing = timing.from(Bound.of(edge(m, 2, true))));
        find(UNTIL, m -> timing = timing.until(Bound.of(edge(m, 1, true))));
        find(BEFORE, m -> timing = timing.until(Bound.of(edge(m, 1, false))));
        find(LAST, m -> timing = back(m));
        find(THIS, m -> timing = current(m));
        if (reference.isDay()) {
            find(WEEKDAY, m -> timing = days(m.group().strip(), 7));
        }
        find(DAYS, m -> days = Integer.parseInt(m.group(1)));
        find(IN, m -> timing = within(m, 1));
        if (hasEvents) {
            readEvents();
        }
    }

    private interface Step {
        void with(Matcher m);
    }

    private void find(Pattern pattern, Step step) {
        Matcher m = pattern.matcher(text.text());
        while (m.find()) {
            TextSpan span = new TextSpan(m.start(), m.end());
            if (text.isTaken(span)) {
                continue;
            }
            text.take(span);
            try {
                step.with(m);
                taken.add(new Taken(m.group().strip(), "when"));
            } catch (IllegalArgumentException e) {
                doubts.add(new Doubt("when", m.group().strip(), String.valueOf(e.getMessage())));
            }
        }
    }

    private PartialDate date(Matcher m, int group) {
        return DateWords.read(m.group(group).strip(), reference);
    }

    private LocalDate edge(Matcher m, int group, boolean isEnd) {
        PartialDate date = date(m, group);
        boolean saysEnd = m.group().toLowerCase(java.util.Locale.ROOT).contains("end of");
        return (isEnd || saysEnd ? date.endDay() : date.firstDay()).orElseThrow();
    }

    private Timing between(Matcher m, int first, int second) {
        LocalDate from = date(m, first).firstDay().orElseThrow();
        LocalDate end = date(m, second).endDay().orElseThrow();
        if (!from.isBefore(end)) {
            throw new IllegalArgumentException("ends before it begins");
        }
        return new Timing(Bound.of(from), Bound.of(end), m.group().strip());
    }

    private Timing within(Matcher m, int group) {
        PartialDate date = date(m, group);
        return new Timing(
                Bound.of(date.firstDay().orElseThrow()),
                Bound.of(date.endDay().orElseThrow()),
                m.group().strip());
    }

    private Timing before(Matcher m) {
        if (m.group(1) == null) {
            return new Timing(Bound.OPEN, Bound.OPEN, "before");
        }
        LocalDate end = date(m, 1).firstDay().orElseThrow();
        return new Timing(Bound.OPEN, Bound.of(end), m.group().strip());
    }

    private Timing back(Matcher m) {
        String unit = m.group(2).toLowerCase(java.util.Locale.ROOT);
        String told = m.group(1);
        int n = told == null ? 1 : PhraseBook.number(told.toLowerCase(java.util.Locale.ROOT));
        if (unit.equals("hour")) {
            unit = "day";
            n = 1 + (n + 23) / 24;
        }
        if (n == 0) {
            throw new IllegalArgumentException("does not tell how many " + unit + "s");
        }
        Optional<LocalDate> seen = reference.firstDay();
        if (told == null && seen.isPresent() && !unit.equals("day") && !unit.equals("week")) {
            return calendar(m.group().strip(), seen.get(), unit.equals("year"));
        }
        int months = unit.equals("year") ? 12 * n : unit.equals("month") ? n : 1;
        Optional<LocalDate> last = reference.endDay();
        if (last.isPresent() && (unit.equals("day") || unit.equals("week"))) {
            LocalDate from = last.get().minusDays(unit.equals("day") ? n : 7L * n);
            return new Timing(Bound.of(from), Bound.of(last.get()), m.group().strip());
        }
        return last.map(
                        d ->
                                new Timing(
                                        Bound.of(d.minusMonths(months)),
                                        Bound.of(d),
                                        m.group().strip()))
                .orElseGet(() -> new Timing(Bound.back(months), Bound.OPEN, m.group().strip()));
    }

    /** The days up to and with the one it is seen from. */
    private Timing days(String words, int count) {
        LocalDate end = reference.endDay().orElseThrow();
        return new Timing(Bound.of(end.minusDays(count)), Bound.of(end), words);
    }

    private Timing current(Matcher m) {
        LocalDate seen =
                reference
                        .firstDay()
                        .orElseThrow(() -> new IllegalArgumentException("does not tell the year"));
        boolean isYear = m.group(1).equalsIgnoreCase("year");
        LocalDate from = isYear ? seen.withDayOfYear(1) : seen.withDayOfMonth(1);
        LocalDate end = isYear ? from.plusYears(1) : from.plusMonths(1);
        return new Timing(Bound.of(from), Bound.of(end), m.group().strip());
    }

    /** The calendar year or month before. */
    private static Timing calendar(String words, LocalDate seen, boolean isYear) {
        LocalDate end = isYear ? seen.withDayOfYear(1) : seen.withDayOfMonth(1);
        LocalDate from = isYear ? end.minusYears(1) : end.minusMonths(1);
        return new Timing(Bound.of(from), Bound.of(end), words);
    }

    private void readEvents() {
        Matcher m = EVENT.matcher(text.text());
        while (m.find()) {
            TextSpan span = new TextSpan(m.start(), m.end());
            boolean isAlone = m.group(2).strip().equalsIgnoreCase("then");
            if (text.isTaken(span) || isAlone) {
                continue;
            }
            String link = m.group(1).toLowerCase(java.util.Locale.ROOT);
            boolean isUpper = link.matches("before|until|prior to");
            Optional<Bound.Anchor> anchor = events.read(m.group(2), false);
            if (anchor.isPresent()) {
                text.take(span);
                Bound bound = Bound.of(anchor.get());
                timing = isUpper ? timing.until(bound) : timing.from(bound);
                taken.add(new Taken(m.group().strip(), "when: an event on record"));
            }
        }
    }
}
