package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.demarche.ontology.QuadClass;

/**
 * What kind of thing a claim is about.
 *
 * @param name what to call it
 * @param types events of these types, whatever their mode
 * @param modes and events of these modes
 */
public record Matter(String name, Set<EventType> types, Set<Mode> modes) {
    /** Anything at all. */
    public static final Matter ALL =
            new Matter("dealings", EnumSet.allOf(EventType.class), EnumSet.noneOf(Mode.class));

    public Matter {
        if (types.isEmpty() && modes.isEmpty()) {
            throw new IllegalArgumentException("a matter must have a type or mode, had none");
        }
        types = frozen(types, EventType.class);
        modes = frozen(modes, Mode.class);
    }

    private static <E extends Enum<E>> Set<E> frozen(Set<E> set, Class<E> kind) {
        EnumSet<E> copy = EnumSet.noneOf(kind);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * Reads classes: types, types with mode, quad classes, {@code ALL}.
     *
     * @throws IllegalArgumentException if one is none of these
     */
    public static Matter parse(String name, List<String> classes) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (String written : classes) {
            String wanted = written.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            if (wanted.equals("ALL")) {
                types.addAll(EnumSet.allOf(EventType.class));
            } else if (!addQuad(wanted, types)) {
                EventClass what = EventClass.parse(written.strip());
                what.mode().ifPresentOrElse(modes::add, () -> types.add(what.type()));
            }
        }
        return new Matter(name, types, modes);
    }

    private static boolean addQuad(String wanted, Set<EventType> types) {
        for (QuadClass quad : QuadClass.values()) {
            if (quad.name().equals(wanted)) {
                for (EventType type : EventType.values()) {
                    if (type.quad() == quad) {
                        types.add(type);
                    }
                }
                return true;
            }
        }
        return false;
    }

    public boolean takes(EventClass what) {
        return types.contains(what.type()) || what.mode().filter(modes::contains).isPresent();
    }

    /** Whether it is of the type of one it takes, but not of its mode. */
    public boolean isNear(EventClass what) {
        return !takes(what) && modes.stream().anyMatch(m -> m.type() == what.type());
    }

    /** This or the other. */
    public Matter or(Matter other) {
        Set<EventType> allTypes = EnumSet.noneOf(EventType.class);
        allTypes.addAll(types);
        allTypes.addAll(other.types);
        Set<Mode> allModes = EnumSet.noneOf(Mode.class);
        allModes.addAll(modes);
        allModes.addAll(other.modes);
        return new Matter(name + " or " + other.name, allTypes, allModes);
    }

    /** Whether all of it is done by both together. */
    public boolean isMutual() {
        return modes.stream().map(Mode::type).allMatch(EventType::isMutual)
                && types.stream().allMatch(EventType::isMutual);
    }

    /** “ACCUSE, THREATEN, SANCTION.expel”. */
    public String classes() {
        if (types.size() == EventType.values().length) {
            return "all types";
        }
        List<String> all = new ArrayList<>();
        types.forEach(t -> all.add(t.name()));
        modes.stream().filter(m -> !types.contains(m.type())).forEach(m -> all.add(written(m)));
        return String.join(", ", all);
    }

    private static String written(Mode mode) {
        return EventClass.of(mode).toString();
    }
}
