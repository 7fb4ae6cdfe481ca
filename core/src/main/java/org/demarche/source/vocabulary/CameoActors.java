package org.demarche.source.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;

/**
 * Reads and writes actor codes as CAMEO builds them, three letters after three: {@code RUSGOV},
 * {@code IGOUNOHLHWHO}.
 *
 * <p>The first group names a state, or says what kind of body follows; the first later group that
 * names a sector gives the sector. A bare state is its government. Regions and ethnic or religious
 * groups ({@code EUR} is Europe, not the Union) are nobody known here, with the sector they name.
 */
public final class CameoActors {
    private static final int GROUP = 3;
    private static final CodeTable PLACES = CodeTable.bundled("cameo-actors.csv", "place");
    private static final CodeTable BODIES = CodeTable.bundled("cameo-actors.csv", "body");
    private static final CodeTable SECTORS = CodeTable.bundled("cameo-sectors.csv");

    private final ActorKnowledge actors;

    public CameoActors(ActorKnowledge actors) {
        this.actors = actors;
    }

    /** Who is meant by a code. */
    public Party party(String code) {
        List<String> groups = groups(code);
        if (groups.isEmpty()) {
            return Party.UNKNOWN;
        }
        String first = groups.get(0);
        List<String> rest = groups.subList(1, groups.size());
        Optional<String> state = state(first);
        if (state.isPresent()) {
            return new Party(within(state.get(), rest), sector(rest).orElse(Sector.GOV));
        }
        Optional<String> body = lastBody(isBody(first) ? rest : List.of());
        if (body.isPresent()) {
            Sector sector = first.equals("IGO") || first.equals("IMG") ? Sector.IGO : Sector.NGO;
            return new Party(body.get(), sector);
        }
        if (isBody(first) || first.equals("MNC")) {
            Optional<String> home = rest.stream().flatMap(g -> state(g).stream()).findFirst();
            String party = home.orElse(Party.UNKNOWN.code());
            return new Party(party, sector(groups).orElse(Sector.UNK));
        }
        return new Party(Party.UNKNOWN.code(), sector(groups).orElse(Sector.UNK));
    }

    private static List<String> groups(String code) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i + GROUP <= code.length(); i += GROUP) {
            groups.add(code.substring(i, i + GROUP));
        }
        return groups;
    }

    private static boolean isBody(String group) {
        return group.equals("IGO")
                || group.equals("IMG")
                || group.equals("NGO")
                || group.equals("NGM");
    }

    private Optional<String> state(String group) {
        Optional<String> known = PLACES.meaning(group);
        boolean isState = group.length() == GROUP && actors.isState(group);
        return known.isPresent() || !isState ? known : Optional.of(group);
    }

    /** The parts of a common state that have a code of their own: {@code SCGKSV}. */
    private String within(String state, List<String> rest) {
        boolean isUnion = state.equals("SCG") || state.equals("YUG");
        if (isUnion && !rest.isEmpty()) {
            return switch (rest.get(0)) {
                case "KSV" -> "XKX";
                case "SRB", "SER" -> "SRB";
                default -> state;
            };
        }
        return state;
    }

    private static Optional<String> lastBody(List<String> groups) {
        Optional<String> last = Optional.empty();
        for (String group : groups) {
            Optional<String> body = BODIES.meaning(group);
            last = body.isPresent() ? body : last;
        }
        return last;
    }

    /**
     * What CAMEO calls the parties that it calls otherwise than we do, by our code, without sector:
     * {@code UNO} is {@code IGOUNO}, an armed group the state it is of. An organisation CAMEO has
     * no code for is what it is and our code: {@code IGOCSTO}.
     */
    public static SortedMap<String, String> written(ActorKnowledge actors) {
        SortedMap<String, String> codes = CodeTable.written("cameo-actors.csv", "place");
        codes.putAll(actors.homes());
        SortedMap<String, String> bodies = CodeTable.written("cameo-actors.csv", "body");
        actors.organisations()
                .forEach((code, kind) -> codes.put(code, kind + bodies.getOrDefault(code, code)));
        return codes;
    }

    /** The sector of the first group that names one. */
    public static Optional<Sector> sector(List<String> groups) {
        return groups.stream()
                .flatMap(g -> SECTORS.meaning(g).stream())
                .flatMap(name -> Sector.named(name).stream())
                .findFirst();
    }
}
