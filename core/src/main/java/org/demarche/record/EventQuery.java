package org.demarche.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/**
 * Which events to take from the record: begin with {@link #all}, {@link #between} or {@link
 * #directed} and narrow it down.
 *
 * @param sides the parties
 * @param types these types only; empty for any
 * @param factualities these only; empty for any
 * @param days happened on these days
 * @param limit at most so many, the newest; at least 1
 * @param asOf what was on record after that batch
 */
public record EventQuery(
        Sides sides,
        Set<EventType> types,
        Set<Factuality> factualities,
        Days days,
        int limit,
        int asOf) {
    /** The batch after which the record is as it is. */
    private static final int PRESENT = Integer.MAX_VALUE;

    /**
     * The parties asked for, by code; the empty text stands for anybody.
     *
     * @param actor who acts
     * @param recipient on whom
     * @param eitherWay whether the two may change places
     */
    public record Sides(String actor, String recipient, boolean eitherWay) {
        static final Sides ANYBODY = new Sides("", "", false);
    }

    /**
     * A half-open range of days, by the day an event is filed under; an event without one is in no
     * range but {@link #ALL}.
     *
     * @param from first day
     * @param end the day after the last
     */
    public record Days(LocalDate from, LocalDate end) {
        /** Any day, and none. */
        public static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

        public Days {
            if (end.isBefore(from)) {
                throw new IllegalArgumentException(
                        "days must have from <= end, were %s to %s".formatted(from, end));
            }
        }
    }

    public EventQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be >= 1, was " + limit);
        }
        types = frozen(types, EventType.class);
        factualities = frozen(factualities, Factuality.class);
    }

    /** Every event. */
    public static EventQuery all() {
        return new EventQuery(
                Sides.ANYBODY, Set.of(), Set.of(), Days.ALL, Integer.MAX_VALUE, PRESENT);
    }

    /** Events of two parties, whichever of them acts. */
    public static EventQuery between(String a, String b) {
        return all().withSides(new Sides(a, b, true));
    }

    /**
     * Events in which one acts on the other; a mutual one counts whichever way it was written down.
     */
    public static EventQuery directed(String actor, String recipient) {
        return all().withSides(new Sides(actor, recipient, false));
    }

    public EventQuery withSides(Sides wanted) {
        return new EventQuery(wanted, types, factualities, days, limit, asOf);
    }

    public EventQuery ofTypes(Set<EventType> wanted) {
        return new EventQuery(sides, wanted, factualities, days, limit, asOf);
    }

    public EventQuery withFactualities(Set<Factuality> wanted) {
        return new EventQuery(sides, types, wanted, days, limit, asOf);
    }

    /** From the first day until before the second. */
    public EventQuery within(LocalDate from, LocalDate end) {
        return new EventQuery(sides, types, factualities, new Days(from, end), limit, asOf);
    }

    public EventQuery newest(int count) {
        return new EventQuery(sides, types, factualities, days, count, asOf);
    }

    /** As it was on record after that batch. */
    public EventQuery asOf(int batch) {
        return new EventQuery(sides, types, factualities, days, limit, batch);
    }

    boolean isPresent() {
        return asOf == PRESENT;
    }

    private static <E extends Enum<E>> Set<E> frozen(Set<E> wanted, Class<E> kind) {
        EnumSet<E> copy = EnumSet.noneOf(kind);
        copy.addAll(wanted);
        return Collections.unmodifiableSet(copy);
    }
}
