package org.demarche.claim;

import java.util.function.Predicate;
import org.demarche.dyad.Occurrence;

/**
 * How one looks at the record: which occurrences are seen, whether what is only alleged, denied or
 * planned counts like what is told as having happened, and what counts are held against.
 *
 * @param seen which occurrences
 * @param isCredulous whether their standing is passed over
 * @param isByDay whether counts are held against days and not against what was reported
 */
record Lens(Predicate<Occurrence> seen, boolean isCredulous, boolean isByDay) {
    /** As the rules say. */
    static final Lens PLAIN = new Lens(o -> true, false, false);

    static final Lens CREDULOUS = new Lens(o -> true, true, false);

    static final Lens BY_DAY = new Lens(o -> true, false, true);

    static Lens without(Predicate<Occurrence> left) {
        return new Lens(left.negate(), false, false);
    }
}
