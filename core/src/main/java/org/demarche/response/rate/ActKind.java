package org.demarche.response.rate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;
import org.demarche.wording.EventWords;

/**
 * A kind of act that may be answered, or be an answer. What both do together is a kind of its own:
 * it has no direction, so in no other kind is it counted.
 *
 * @param label its name on the command line: {@code hostile-deed}, {@code together}, {@code
 *     sanction}
 * @param words “a hostile deed”
 * @param types the types of event that are of the kind
 */
public record ActKind(String label, String words, Set<EventType> types) {
    /** Any hostile word or deed of one on the other. */
    public static final ActKind HOSTILE =
            group("hostile", "a hostile word or deed", t -> !t.quad().isCooperative());

    /** Any friendly word or deed of one on the other. */
    public static final ActKind FRIENDLY =
            group(
                    "friendly",
                    "a friendly word or deed",
                    t -> t.quad().isCooperative() && !t.isMutual());

    /** What both do together: they confer, agree, cooperate. */
    public static final ActKind TOGETHER =
            group("together", "a meeting, agreement or joint work", EventType::isMutual);

    public ActKind {
        types = Set.copyOf(types);
        if (types.isEmpty() || types.stream().map(EventType::isMutual).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "kind must have types, all mutual or none, had " + types);
        }
    }

    /** What one does of a quad class; what both do together is left out. */
    public static ActKind of(QuadClass quad) {
        String side = quad.isCooperative() ? "friendly" : "hostile";
        String sort = quad.isDeed() ? "deed" : "word";
        return group(
                side + "-" + sort,
                "a " + side + " " + sort,
                t -> t.quad() == quad && !t.isMutual());
    }

    public static ActKind of(EventType type) {
        return group(type.name().toLowerCase(Locale.ROOT), EventWords.noun(type), t -> t == type);
    }

    private static ActKind group(String label, String words, Predicate<EventType> takes) {
        return new ActKind(
                label,
                words,
                Arrays.stream(EventType.values())
                        .filter(takes)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class))));
    }

    /** Every kind, the groups first. */
    public static List<ActKind> all() {
        return Stream.of(
                        Stream.of(HOSTILE, FRIENDLY, TOGETHER),
                        Arrays.stream(QuadClass.values()).map(ActKind::of),
                        Arrays.stream(EventType.values()).map(ActKind::of))
                .flatMap(kinds -> kinds)
                .toList();
    }

    /** The kind of that label, in any case. */
    public static Optional<ActKind> named(String label) {
        String wanted = label.strip().toLowerCase(Locale.ROOT);
        return all().stream().filter(k -> k.label().equals(wanted)).findFirst();
    }

    /** Whether it is done by both together, so that the order of the parties means nothing. */
    public boolean isMutual() {
        return types.stream().allMatch(EventType::isMutual);
    }

    @Override
    public String toString() {
        return label;
    }
}
