package org.demarche.record.outside;

import java.time.LocalDate;
import java.util.Set;

/**
 * What to ask of other data sets.
 *
 * @param a one party, by code
 * @param b the other; either may act
 * @param types these types only; empty for any
 * @param from first day
 * @param end the day after the last
 * @param limit at most so many, the newest; at least 1
 * @param asOf what was on record after that batch
 */
public record OutsideQuestion(
        String a, String b, Set<String> types, LocalDate from, LocalDate end, int limit, int asOf) {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    public OutsideQuestion {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be >= 1, was " + limit);
        }
        types = Set.copyOf(types);
    }

    /** All that is on record between two parties at present. */
    public static OutsideQuestion between(String a, String b) {
        return new OutsideQuestion(
                a, b, Set.of(), EARLIEST, LATEST, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    public OutsideQuestion ofTypes(Set<String> wanted) {
        return new OutsideQuestion(a, b, wanted, from, end, limit, asOf);
    }

    /** From the first day until before the second. */
    public OutsideQuestion within(LocalDate first, LocalDate last) {
        return new OutsideQuestion(a, b, types, first, last, limit, asOf);
    }

    public OutsideQuestion newest(int count) {
        return new OutsideQuestion(a, b, types, from, end, count, asOf);
    }

    /** As it was on record after that batch. */
    public OutsideQuestion asOf(int batch) {
        return new OutsideQuestion(a, b, types, from, end, limit, batch);
    }
}
