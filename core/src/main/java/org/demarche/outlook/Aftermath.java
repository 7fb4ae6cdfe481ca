package org.demarche.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.demarche.ontology.EventClass;
import org.demarche.record.follow.PairFollowed;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How often a hostile deed of either side followed an event of one class within {@value #DAYS}
 * days, drawn towards how often it did between all other pairs.
 *
 * <p>Events of the class less than {@value #DAYS} days after one that counted are taken to belong
 * to it, so that no stretch of time counts twice. A deed on the day of the event is taken for part
 * of it. The rate of the pair has the posterior of a beta distribution whose mean is the rate of
 * all other pairs and whose weight is what their rates' spread suggests: Kleinman, "Proportions
 * With Extraneous Variance: Single and Independent Samples", JASA 68 (1973); it is held within
 * {@value #LEAST} and {@value #MOST} observations. It tells what followed, not what followed from
 * it.
 *
 * @param event the class
 * @param last the last day it happened
 * @param own of how many times it was followed, in this pair
 * @param others the same of days between all other pairs
 * @param otherPairs how many other pairs that is
 * @param rate the probability after drawing the one towards the other
 * @param range of 95 % of that probability
 * @param base how often any day of the pair's record is followed likewise, of as many times as
 *     {@value #DAYS} days go into it
 */
public record Aftermath(
        EventClass event,
        LocalDate last,
        Share own,
        Share others,
        int otherPairs,
        double rate,
        Interval range,
        Share base) {
    /** How long after an event a deed counts. */
    public static final int DAYS = 90;

    private static final double LEAST = 2;
    private static final double MOST = 40;

    /** A pair's own number below which the rate is mostly that of others. */
    private static final int FEW = 5;

    /** Fewer of anybody's than this say nothing. */
    private static final int NOTHING = 10;

    /** Whether there is too little to say anything at all. */
    public boolean isTooThin() {
        return own.whole() < FEW && others.whole() < NOTHING;
    }

    /** Whether what is said rests mostly on other pairs. */
    public boolean isBorrowed() {
        return own.whole() < FEW;
    }

    /** Whether the ranges of the two share no value. */
    public boolean isApartFromBase() {
        return base.whole() > 0 && (range.low() > base.high() || range.high() < base.low());
    }

    static Aftermath of(
            EventClass event, Days days, LocalDate from, LocalDate end, List<PairFollowed> others) {
        LocalDate judged = end.minusDays(DAYS);
        int all = 0;
        int followed = 0;
        LocalDate free = LocalDate.MIN;
        for (LocalDate day : days.events()) {
            if (!day.isBefore(free) && day.isBefore(judged)) {
                all++;
                followed += days.isFollowed(day) ? 1 : 0;
                free = day.plusDays(DAYS);
            }
        }
        Share own = new Share(followed, all);
        Prior prior = Prior.of(others);
        BetaDistribution rate =
                new BetaDistribution(
                        prior.mean() * prior.weight() + followed,
                        (1 - prior.mean()) * prior.weight() + all - followed);
        return new Aftermath(
                event,
                days.events().last(),
                own,
                new Share(
                        others.stream().mapToInt(PairFollowed::followed).sum(),
                        others.stream().mapToInt(PairFollowed::days).sum()),
                others.size(),
                rate.getNumericalMean(),
                new Interval(
                        rate.inverseCumulativeProbability(.025),
                        rate.inverseCumulativeProbability(.975)),
                base(days, from, judged));
    }

    private static Share base(Days days, LocalDate from, LocalDate judged) {
        int whole = (int) Math.max(0, ChronoUnit.DAYS.between(from, judged));
        int followed = 0;
        for (int i = 0; i < whole; i++) {
            followed += days.isFollowed(from.plusDays(i)) ? 1 : 0;
        }
        int times = whole / DAYS;
        return new Share((int) Math.round((double) followed * times / Math.max(1, whole)), times);
    }

    /**
     * The days of a pair.
     *
     * @param events with an event of the class, at least one
     * @param deeds with a hostile deed
     */
    record Days(NavigableSet<LocalDate> events, NavigableSet<LocalDate> deeds) {
        Days {
            events = new TreeSet<>(events);
            deeds = new TreeSet<>(deeds);
        }

        boolean isFollowed(LocalDate day) {
            LocalDate next = deeds.higher(day);
            return next != null && !next.isAfter(day.plusDays(DAYS));
        }
    }

    /**
     * What other pairs suggest.
     *
     * @param mean the rate, within 0 and 1
     * @param weight in observations
     */
    private record Prior(double mean, double weight) {
        static Prior of(List<PairFollowed> others) {
            double n = others.stream().mapToInt(PairFollowed::days).sum();
            double k = others.stream().mapToInt(PairFollowed::followed).sum();
            double mean = (k + 0.5) / (n + 1);
            double squares = 0;
            double sizes = 0;
            for (PairFollowed pair : others) {
                double miss = (double) pair.followed() / pair.days() - mean;
                squares += pair.days() * miss * miss;
                sizes += (double) pair.days() * pair.days();
            }
            int pairs = others.size();
            double free = n - sizes / Math.max(1, n);
            double within = mean * (1 - mean);
            double excess = squares - within * (pairs - 1);
            double correlation = free > 0 ? excess / (within * (free - (pairs - 1))) : 1;
            double weight = correlation > 0 ? 1 / correlation - 1 : MOST;
            return new Prior(mean, Math.min(MOST, Math.max(LEAST, weight)));
        }
    }
}
