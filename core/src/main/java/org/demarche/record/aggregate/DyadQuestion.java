package org.demarche.record.aggregate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.event.Factuality;

/**
 * Which counts to take: begin with {@link #monthly} or {@link #daily} and narrow it down.
 *
 * @param actor code of who acts
 * @param recipient code of on whom; events written the other way round are another question
 * @param grain days or months
 * @param factualities these only, not none
 * @param sources from where
 * @param range the periods
 */
public record DyadQuestion(
        String actor,
        String recipient,
        Grain grain,
        Set<Factuality> factualities,
        Sources sources,
        Range range) {

    /**
     * Data sets and outlets, by name.
     *
     * @param datasets these only; empty for all
     * @param outlets these only; empty for all
     */
    public record Sources(Set<String> datasets, Set<String> outlets) {
        /** Whatever is on record. */
        public static final Sources ALL = new Sources(Set.of(), Set.of());

        public Sources {
            datasets = Collections.unmodifiableSet(new TreeSet<>(datasets));
            outlets = Collections.unmodifiableSet(new TreeSet<>(outlets));
        }

        public static Sources dataset(String name) {
            return new Sources(Set.of(name), Set.of());
        }
    }

    /**
     * A half-open range of days; periods that overlap it are taken as a whole.
     *
     * @param from first day
     * @param end the day after the last, not before {@code from}
     */
    public record Range(LocalDate from, LocalDate end) {
        /** From the first period anything is on record of, of any pair, to the last. */
        public static final Range ALL = new Range(LocalDate.MIN, LocalDate.MAX);

        public Range {
            if (end.isBefore(from)) {
                throw new IllegalArgumentException(
                        "range must have from <= end, was %s to %s".formatted(from, end));
            }
        }
    }

    public DyadQuestion {
        if (factualities.isEmpty()) {
            throw new IllegalArgumentException("there must be a factuality to ask for, was none");
        }
        factualities = Collections.unmodifiableSet(EnumSet.copyOf(factualities));
    }

    /** What is told as having happened, by months, from all sources. */
    public static DyadQuestion monthly(String actor, String recipient) {
        return of(actor, recipient, Grain.MONTH);
    }

    /** What is told as having happened, by days, from all sources. */
    public static DyadQuestion daily(String actor, String recipient) {
        return of(actor, recipient, Grain.DAY);
    }

    private static DyadQuestion of(String actor, String recipient, Grain grain) {
        return new DyadQuestion(
                actor, recipient, grain, EnumSet.of(Factuality.ACTUAL), Sources.ALL, Range.ALL);
    }

    /** The same of the other direction. */
    public DyadQuestion turned() {
        return new DyadQuestion(
                /* actor= */ recipient,
                /* recipient= */ actor,
                grain,
                factualities,
                sources,
                range);
    }

    public DyadQuestion withFactualities(Set<Factuality> wanted) {
        return new DyadQuestion(actor, recipient, grain, wanted, sources, range);
    }

    public DyadQuestion from(Sources wanted) {
        return new DyadQuestion(actor, recipient, grain, factualities, wanted, range);
    }

    /** From the first day until before the second. */
    public DyadQuestion within(LocalDate from, LocalDate end) {
        Range wanted = new Range(from, end);
        return new DyadQuestion(actor, recipient, grain, factualities, sources, wanted);
    }
}
