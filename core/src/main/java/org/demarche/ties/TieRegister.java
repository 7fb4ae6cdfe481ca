package org.demarche.ties;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;
import org.demarche.ties.StandingTie.Sides;

/**
 * The dated register of what stands between states: treaties, bases and forces, memberships with
 * their suspensions, missions, borders and claims, each with a source.
 *
 * <p>Rests on tables of facts; what they do not hold the register does not know, so that a tie is
 * missing from it says little. Immutable; looking a pair up takes time in proportion to the tables.
 */
public final class TieRegister {
    private final TieTables tables;
    private final List<RegisterChange> changes;

    private TieRegister(TieTables tables, List<RegisterChange> changes) {
        this.tables = tables;
        this.changes = List.copyOf(changes);
    }

    /** The register that ships with the library. */
    public static TieRegister bundled(ActorKnowledge actors) {
        try {
            return read(TieTables.bundled(), actors);
        } catch (IOException | FormatException e) {
            throw new IllegalStateException("the library's own tables are damaged", e);
        }
    }

    /**
     * A register in a folder of one's own, with the same tables; any may be missing.
     *
     * @throws FormatException at the first wrong row
     */
    public static TieRegister read(Path folder, ActorKnowledge actors)
            throws IOException, FormatException {
        return read(TieTables.in(folder), actors);
    }

    private static TieRegister read(TieTables.Shelf shelf, ActorKnowledge actors)
            throws IOException, FormatException {
        TieTables tables = new TieTables(actors);
        tables.read(shelf);
        return new TieRegister(tables, List.of());
    }

    /** The same with changes, which hold in the order of their dates. */
    public TieRegister with(List<RegisterChange> accepted) {
        List<RegisterChange> all = new ArrayList<>(changes);
        accepted.stream().sorted(RegisterChange.IN_ORDER).forEach(all::add);
        return new TieRegister(tables, all);
    }

    /** Whether the register tells the same already, so that the change would change nothing. */
    public boolean knows(RegisterChange change) {
        Sides sides = change.tie().sides();
        PairTies before = between(sides.first(), sides.second());
        return with(List.of(change)).between(sides.first(), sides.second()).equals(before);
    }

    /** All organisations on the tables, by code. */
    public List<Organisation> organisations() {
        return List.copyOf(tables.organisations.values());
    }

    /**
     * What stands between two parties, states or an organisation and a state.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public PairTies between(String a, String b) {
        Sides sides = new Sides(a, b);
        List<StandingTie> found = new ArrayList<>();
        tables.treaties.forEach(t -> found.addAll(t.between(a, b)));
        tables.ties.stream().filter(t -> t.isBetween(a, b)).forEach(found::add);
        List<Stay> stays = stays(tables.stays, TieKind.MEMBERSHIP, sides);
        List<Stay> suspensions = stays(tables.suspensions, TieKind.SUSPENSION, sides);
        Stream.of(stays, suspensions)
                .flatMap(List::stream)
                .filter(s -> sides.areBoth(s.state(), s.organisation()))
                .map(TieRegister::membership)
                .forEach(found::add);
        List<StandingTie> direct = Changed.ties(found, changes, sides);
        return new PairTies(
                a,
                b,
                direct.stream().sorted(StandingTie.IN_ORDER).toList(),
                bodies(sides, stays, suspensions));
    }

    private List<Stay> stays(List<Stay> from, TieKind kind, Sides sides) {
        List<Stay> ofTwo =
                from.stream()
                        .filter(
                                s ->
                                        s.state().equals(sides.first())
                                                || s.state().equals(sides.second()))
                        .toList();
        return Changed.stays(ofTwo, changes, kind, sides);
    }

    private static StandingTie membership(Stay stay) {
        boolean isMember = stay.what().equals(Stay.MEMBER);
        return new StandingTie(
                isMember ? TieKind.MEMBERSHIP : TieKind.SUSPENSION,
                stay.what(),
                new Sides(stay.state(), stay.organisation()),
                "",
                "",
                stay.span(),
                stay.source());
    }

    private List<SharedBody> bodies(Sides sides, List<Stay> stays, List<Stay> suspensions) {
        Map<String, List<Stay>> byBody =
                stays.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Stay::organisation, TreeMap::new, Collectors.toList()));
        Function<Map.Entry<String, List<Stay>>, SharedBody> body =
                e ->
                        new SharedBody(
                                organisation(e.getKey()),
                                sides.first(),
                                sides.second(),
                                sorted(e.getValue().stream()),
                                sorted(
                                        suspensions.stream()
                                                .filter(s -> s.organisation().equals(e.getKey()))));
        return byBody.entrySet().stream()
                .filter(e -> tables.organisations.containsKey(e.getKey()))
                .map(body)
                .sorted(Comparator.comparing(SharedBody::organisation, Organisation.TELLING_FIRST))
                .toList();
    }

    private static List<Stay> sorted(Stream<Stay> stays) {
        return stays.sorted(Comparator.comparing(Stay::span).thenComparing(Stay::state)).toList();
    }

    private Organisation organisation(String code) {
        Organisation found = tables.organisations.get(code);
        return found == null ? new Organisation(code, code, "igo", 0) : found;
    }
}
