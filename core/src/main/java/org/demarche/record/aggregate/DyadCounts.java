package org.demarche.record.aggregate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;

/**
 * What one party did to another within a period, by type.
 *
 * @param byType the types that occurred
 * @param unmapped events whose type no table of ours knows; they bear no score
 */
public record DyadCounts(Map<EventType, TypeCount> byType, TypeCount unmapped) {
    /** Nothing at all. */
    public static final DyadCounts NONE = new DyadCounts(Map.of(), TypeCount.NONE);

    public DyadCounts {
        EnumMap<EventType, TypeCount> sorted = new EnumMap<>(EventType.class);
        sorted.putAll(byType);
        byType = Collections.unmodifiableMap(sorted);
    }

    /** Events of any type, also unmapped ones. */
    public long events() {
        return sum(t -> true).events() + unmapped.events();
    }

    public long events(EventType type) {
        return byType.getOrDefault(type, TypeCount.NONE).events();
    }

    public long events(QuadClass quad) {
        return sum(t -> t.quad() == quad).events();
    }

    /** Sum of scores; grows with the amount of reporting. */
    public double scoreSum() {
        return sum(t -> true).scoreSum();
    }

    /** Mean score of the events that bear one, −10 to +10. */
    public OptionalDouble meanScore() {
        TypeCount all = sum(t -> true);
        return all.events() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(all.scoreSum() / all.events());
    }

    /** Only types in which the order of the parties means something. */
    public DyadCounts oneSided() {
        return only(t -> !t.isMutual());
    }

    /** Only types in which what one does with the other, the other does with the one. */
    public DyadCounts mutual() {
        return new DyadCounts(only(EventType::isMutual).byType, TypeCount.NONE);
    }

    public DyadCounts plus(DyadCounts other) {
        EnumMap<EventType, TypeCount> all = new EnumMap<>(EventType.class);
        all.putAll(byType);
        other.byType.forEach((type, count) -> all.merge(type, count, TypeCount::plus));
        return new DyadCounts(all, unmapped.plus(other.unmapped));
    }

    private DyadCounts only(Predicate<EventType> wanted) {
        EnumMap<EventType, TypeCount> some = new EnumMap<>(EventType.class);
        byType.forEach(
                (type, count) -> {
                    if (wanted.test(type)) {
                        some.put(type, count);
                    }
                });
        return new DyadCounts(some, unmapped);
    }

    /** The sum over some types. */
    public TypeCount sum(Predicate<EventType> wanted) {
        TypeCount sum = TypeCount.NONE;
        for (Map.Entry<EventType, TypeCount> entry : byType.entrySet()) {
            if (wanted.test(entry.getKey())) {
                sum = sum.plus(entry.getValue());
            }
        }
        return sum;
    }
}
