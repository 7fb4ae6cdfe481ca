package org.demarche.ties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.demarche.text.PartialDate;

/**
 * The time a tie stands: half-open, each end as exactly as it is known.
 *
 * <p>An end told as a month or year lies somewhere in it, so within that month or year nobody can
 * say whether the tie stands. Of an open one that is only known to a year nobody can say it after
 * that year.
 *
 * @param from first day, {@link PartialDate#UNKNOWN} if nobody knows or it always stood
 * @param to the day it stands no longer, {@link PartialDate#UNKNOWN} if it still does
 * @param known the last year, month or day for which the source tells of an open one, {@link
 *     PartialDate#UNKNOWN} if it is up to date; of no meaning where the end is known
 */
public record TieSpan(PartialDate from, PartialDate to, PartialDate known)
        implements Comparable<TieSpan> {
    /** Since ever and for ever. */
    public static final TieSpan ALWAYS = new TieSpan(PartialDate.UNKNOWN, PartialDate.UNKNOWN);

    private static final Comparator<TieSpan> IN_ORDER =
            Comparator.comparing((TieSpan s) -> s.from.firstDay().orElse(LocalDate.MIN))
                    .thenComparing(TieSpan::from)
                    .thenComparing(s -> s.to.firstDay().orElse(LocalDate.MAX))
                    .thenComparing(TieSpan::to)
                    .thenComparing(TieSpan::known);

    /** Whether a tie stands on a day. */
    public enum Holding {
        YES,
        NO,
        /** The day lies in the month or year in which it begins or ends. */
        UNSURE
    }

    public TieSpan {
        boolean isTurned = from.isKnown() && to.isKnown() && !first(from).isBefore(end(to));
        boolean isNothing = from.isDay() && from.equals(to);
        if (isTurned || isNothing) {
            throw new IllegalArgumentException(
                    "a span must end after it begins, was %s to %s".formatted(from, to));
        }
    }

    /** A span whose source is up to date. */
    public TieSpan(PartialDate from, PartialDate to) {
        this(from, to, PartialDate.UNKNOWN);
    }

    /**
     * Reads two dates of a table.
     *
     * @throws IllegalArgumentException if one is no date, or they are in the wrong order
     */
    public static TieSpan parse(String from, String to) {
        return new TieSpan(PartialDate.parse(from.strip()), PartialDate.parse(to.strip()));
    }

    public static TieSpan since(PartialDate from) {
        return new TieSpan(from, PartialDate.UNKNOWN);
    }

    private static LocalDate first(PartialDate date) {
        return date.firstDay().orElse(LocalDate.MIN);
    }

    private static LocalDate end(PartialDate date) {
        return date.endDay().orElse(LocalDate.MAX);
    }

    public Holding on(LocalDate day) {
        boolean isBefore = first(from).isAfter(day);
        boolean isAfter = to.isKnown() && !end(to).minusDays(to.isDay() ? 1 : 0).isAfter(day);
        if (isBefore || isAfter) {
            return Holding.NO;
        }
        boolean isAtStart = from.isKnown() && !from.isDay() && end(from).isAfter(day);
        boolean isAtEnd = to.isKnown() && !first(to).isAfter(day);
        return isAtStart || isAtEnd || isBeyondKnown(day) ? Holding.UNSURE : Holding.YES;
    }

    /** Whether nobody can say if it still stands, as its source does not reach so far. */
    public boolean isBeyondKnown(LocalDate day) {
        return isOpen() && known.isKnown() && !end(known).isAfter(day);
    }

    /** The same, told by a source that reaches to a year; one that began later is left as it is. */
    public TieSpan knownTo(PartialDate last) {
        boolean isReached = first(from).isBefore(end(last));
        return isOpen() && isReached ? new TieSpan(from, to, last) : this;
    }

    /** Whether it no longer stands on that day, for certain. */
    public boolean isOverBy(LocalDate day) {
        return to.isKnown() && on(day) == Holding.NO && !first(from).isAfter(day);
    }

    /** Whether no end is known. */
    public boolean isOpen() {
        return !to.isKnown();
    }

    /** Whether it stands, surely or perhaps, some day from the first until before the second. */
    public boolean touches(LocalDate begin, LocalDate end) {
        boolean startsBefore = first(from).isBefore(end);
        LocalDate over = to.isDay() ? first(to) : end(to);
        return startsBefore && (!to.isKnown() || over.isAfter(begin));
    }

    /** The time both stand; empty if they never do. */
    public Optional<TieSpan> meet(TieSpan other) {
        PartialDate later = first(other.from).isAfter(first(from)) ? other.from : from;
        PartialDate sooner = to;
        if (other.to.isKnown() && (!to.isKnown() || first(other.to).isBefore(first(to)))) {
            sooner = other.to;
        }
        boolean isNever =
                sooner.isKnown() && later.isKnown() && !first(later).isBefore(end(sooner));
        return isNever || (later.isDay() && later.equals(sooner))
                ? Optional.empty()
                : Optional.of(
                        new TieSpan(
                                later,
                                sooner,
                                sooner.isKnown() ? PartialDate.UNKNOWN : lessKnown(other)));
    }

    private PartialDate lessKnown(TieSpan other) {
        return end(other.known).isBefore(end(known)) ? other.known : known;
    }

    /** The same, ended then. */
    public TieSpan endedAt(PartialDate day) {
        return new TieSpan(from, day);
    }

    @Override
    public int compareTo(TieSpan other) {
        return IN_ORDER.compare(this, other);
    }
}
