package org.demarche.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.dyad.Occurrence;
import org.demarche.ledger.Channel;
import org.demarche.ledger.Side;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;
import org.demarche.series.measure.Share;

/**
 * Something two pairs can be compared in: a share of what happened.
 *
 * @param name its name in JSON: {@code hostile-share}
 * @param words what it is the share of: “of what happened is hostile”
 * @param within what it is a share of
 * @param counted what of that is counted
 */
public record Trait(String name, String words, Scope within, Predicate<Occurrence> counted) {
    /**
     * What a share is of.
     *
     * @param side 0 for both sides and what they do together, 1 for what the first does, 2 for the
     *     second
     * @param wanted which happenings
     */
    public record Scope(int side, Predicate<Occurrence> wanted) {}

    /** The traits every contrast asks for, in order. */
    public static List<Trait> all() {
        List<Trait> all = new ArrayList<>();
        all.add(new Trait("hostile-share", "of what happened is hostile", any(), Trait::isHostile));
        all.add(deeds(1, "first-hostile-deeds", "of the first side's hostility is deeds"));
        all.add(deeds(2, "second-hostile-deeds", "of the second side's hostility is deeds"));
        all.add(
                new Trait(
                        "friendly-deeds",
                        "of cooperation is deeds",
                        new Scope(0, o -> quad(o).isCooperative()),
                        o -> quad(o).isDeed()));
        for (EventType type : EventType.values()) {
            all.add(
                    new Trait(
                            type.name().toLowerCase(Locale.ROOT),
                            "of what happened is " + type,
                            any(),
                            o -> o.what().type() == type));
        }
        return List.copyOf(all);
    }

    private static Trait deeds(int side, String name, String words) {
        Scope hostility = new Scope(side, o -> isHostile(o) && isOfState(o));
        return new Trait(name, words, hostility, o -> quad(o).isDeed());
    }

    private static Scope any() {
        return new Scope(0, o -> true);
    }

    private static QuadClass quad(Occurrence o) {
        return o.what().type().quad();
    }

    private static boolean isHostile(Occurrence o) {
        return !quad(o).isCooperative();
    }

    private static boolean isOfState(Occurrence o) {
        Channel channel = Side.channel(o);
        return channel.isInstitutional() || channel == Channel.RHETORIC;
    }

    /** Whether it is the share of one of PLOVER's types. */
    public boolean isOfType() {
        return Stream.of(EventType.values()).anyMatch(t -> name.equalsIgnoreCase(t.name()));
    }

    /** Whether it is the share of deeds in the hostility of one side's state. */
    public boolean isOfDeedsOfOneSide() {
        return within.side() != 0;
    }

    /** The happenings of a subject that the share is of. */
    List<Occurrence> scope(Subject subject) {
        List<Occurrence> all =
                switch (within.side()) {
                    case 1 -> subject.ledger().ab().happened();
                    case 2 -> subject.ledger().ba().happened();
                    default -> subject.happened();
                };
        return all.stream().filter(within.wanted()).toList();
    }

    /** The share of what is counted among these. */
    Share of(List<Occurrence> scope) {
        return new Share((int) scope.stream().filter(counted).count(), scope.size());
    }
}
