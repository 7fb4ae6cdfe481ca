package org.demarche.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.demarche.series.measure.Share;

/**
 * Whether words of one kind were followed by deeds within a number of days, against how often such
 * deeds follow on the days around them, so that words of a war are held against days of that war.
 *
 * <p>Words said on one day count once. Words less than {@code days} days before the end of the
 * period cannot be judged yet and are counted apart. A deed on the day of the words is taken to be
 * what they came with, not what they were followed by. A deed may answer several words, so the
 * interval, which takes them to be independent, is rather too narrow. O(w·{@value #AROUND} log d)
 * for w days of words and d of deeds.
 *
 * @param days how long after the words a deed counts, at least 1
 * @param followed days of words that were followed by a deed, of those that can be judged
 * @param lags days from words to the first deed, for those followed, ascending
 * @param tooLate days of words that cannot be judged yet
 * @param base the share of days within {@value #AROUND} days of the words that are followed
 *     likewise, on average over the words, 0 to 1; none if there are no words
 */
public record FollowUp(
        int days, Share followed, List<Integer> lags, int tooLate, OptionalDouble base) {
    /** How many days before and after words are taken to be like them. */
    public static final int AROUND = 182;

    public FollowUp {
        lags = List.copyOf(lags);
    }

    /**
     * Follows up words.
     *
     * @param words the days on which they were said, in any order
     * @param deeds the days of the deeds, in any order
     * @param from first day of the period
     * @param end the day after its last, later than {@code from}
     * @param days at least 1
     */
    public static FollowUp of(
            Collection<LocalDate> words,
            Collection<LocalDate> deeds,
            LocalDate from,
            LocalDate end,
            int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days must be >= 1, was " + days);
        }
        NavigableSet<LocalDate> done = new TreeSet<>(deeds);
        LocalDate judged = end.minusDays(days);
        List<Integer> lags = new ArrayList<>();
        int all = 0;
        int tooLate = 0;
        double around = 0;
        for (LocalDate day : new TreeSet<>(words)) {
            if (!day.isBefore(judged)) {
                tooLate++;
                continue;
            }
            all++;
            around += around(day, done, from, judged, days);
            int lag = lag(day, done);
            if (lag <= days) {
                lags.add(lag);
            }
        }
        lags.sort(null);
        OptionalDouble base = all == 0 ? OptionalDouble.empty() : OptionalDouble.of(around / all);
        return new FollowUp(days, new Share(lags.size(), all), lags, tooLate, base);
    }

    /** The share of days near that one, and within the period, that are followed by a deed. */
    private static double around(
            LocalDate near,
            NavigableSet<LocalDate> deeds,
            LocalDate from,
            LocalDate judged,
            int days) {
        int followed = 0;
        int all = 0;
        for (int shift = -AROUND; shift <= AROUND; shift++) {
            LocalDate day = near.plusDays(shift);
            if (!day.isBefore(from) && day.isBefore(judged)) {
                all++;
                followed += lag(day, deeds) <= days ? 1 : 0;
            }
        }
        return (double) followed / all;
    }

    /** Days until the next deed after that day; very many if there is none. */
    private static int lag(LocalDate day, NavigableSet<LocalDate> deeds) {
        LocalDate next = deeds.higher(day);
        return next == null ? Integer.MAX_VALUE : (int) ChronoUnit.DAYS.between(day, next);
    }

    /** The middle lag in days, if any were followed. */
    public OptionalDouble medianLag() {
        if (lags.isEmpty()) {
            return OptionalDouble.empty();
        }
        int middle = lags.size() / 2;
        return OptionalDouble.of(
                lags.size() % 2 == 1
                        ? lags.get(middle)
                        : (lags.get(middle - 1) + lags.get(middle)) / 2.0);
    }

    /** Whether words foretell deeds, or their absence, more than any day does. */
    public boolean isApartFromChance() {
        return base.isPresent()
                && (followed.low() > base.getAsDouble() || followed.high() < base.getAsDouble());
    }
}
