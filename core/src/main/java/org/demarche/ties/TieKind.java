package org.demarche.ties;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What sort of thing stands between two parties, and what its two sides mean. */
public enum TieKind {
    TREATY(TieGroup.TREATIES, Order.NONE),
    BASE(TieGroup.FORCES, Order.GUEST_IN_HOST),
    BORDER_GUARDS(TieGroup.FORCES, Order.GUEST_IN_HOST),
    PEACEKEEPERS(TieGroup.FORCES, Order.GUEST_IN_HOST),
    TROOPS(TieGroup.FORCES, Order.GUEST_IN_HOST),
    /** A state in an organisation. */
    MEMBERSHIP(TieGroup.ORGANISATIONS, Order.MEMBER_OF),
    /** A membership frozen or suspended. */
    SUSPENSION(TieGroup.ORGANISATIONS, Order.MEMBER_OF),
    RELATIONS(TieGroup.MISSIONS, Order.NONE),
    /** A time without diplomatic relations. */
    NO_RELATIONS(TieGroup.MISSIONS, Order.NONE),
    EMBASSY(TieGroup.MISSIONS, Order.GUEST_IN_HOST),
    /** A head of mission at the post; ends when called back. */
    AMBASSADOR(TieGroup.MISSIONS, Order.GUEST_IN_HOST),
    CONSULATE(TieGroup.MISSIONS, Order.GUEST_IN_HOST),
    CULTURAL(TieGroup.MISSIONS, Order.GUEST_IN_HOST),
    SCHOOLS(TieGroup.MISSIONS, Order.GUEST_IN_HOST),
    BORDER(TieGroup.BORDERS, Order.NONE),
    CLAIM(TieGroup.CLAIMS, Order.CLAIMANT_AGAINST);

    /** What the order of the two sides means. */
    public enum Order {
        /** Nothing. */
        NONE,
        /** The first has it, in the country of the second. */
        GUEST_IN_HOST,
        /** The first belongs to the second. */
        MEMBER_OF,
        /** The first claims it, the second has it or claims it too. */
        CLAIMANT_AGAINST
    }

    private final TieGroup group;
    private final Order order;

    TieKind(TieGroup group, Order order) {
        this.group = group;
        this.order = order;
    }

    public TieGroup group() {
        return group;
    }

    public Order order() {
        return order;
    }

    /** Whether it is a state of things rather than a thing, so that tables name the state. */
    public boolean isStanding() {
        return this == BORDER || this == SUSPENSION;
    }

    /** Whether the order of the parties means nothing. */
    public boolean isMutual() {
        return order == Order.NONE;
    }

    /** Its word in tables and on screen: {@code border guards}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** All words, for messages. */
    static String labels() {
        return Stream.of(values()).map(TieKind::label).collect(Collectors.joining(", "));
    }

    /** The kind of that word, in any case, with blanks, hyphens or underscores. */
    public static Optional<TieKind> named(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        for (TieKind kind : values()) {
            if (kind.name().equals(wanted)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
