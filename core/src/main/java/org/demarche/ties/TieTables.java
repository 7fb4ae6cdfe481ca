package org.demarche.ties;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.ties.StandingTie.Sides;

/** The register's tables of facts, read row by row; columns are told in docs/data/ties.md. */
final class TieTables {
    final List<Treaty> treaties = new ArrayList<>();
    final List<StandingTie> ties = new ArrayList<>();
    final Map<String, Organisation> organisations = new TreeMap<>();
    final List<Stay> stays = new ArrayList<>();
    final List<Stay> suspensions = new ArrayList<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, PartialDate> knownTo = new HashMap<>();
    private final Map<String, String[]> kinds = new HashMap<>();
    private final ActorKnowledge actors;

    TieTables(ActorKnowledge actors) {
        this.actors = actors;
    }

    /** Opens a table by its file name; there may be none of that name. */
    interface Shelf {
        Optional<InputStream> open(String name) throws IOException;

        /** What to call a table in messages. */
        String place(String name);
    }

    /** The tables that ship with the library. */
    static Shelf bundled() {
        return new Shelf() {
            @Override
            public Optional<InputStream> open(String name) {
                boolean isActors =
                        name.equals("organisations.csv") || name.equals("memberships.csv");
                Class<?> beside = isActors ? ActorKnowledge.class : TieTables.class;
                return Optional.ofNullable(beside.getResourceAsStream(name));
            }

            @Override
            public String place(String name) {
                return name;
            }
        };
    }

    /** Tables in a folder. */
    static Shelf in(Path folder) {
        return new Shelf() {
            @Override
            public Optional<InputStream> open(String name) throws IOException {
                Path file = folder.resolve(name);
                return Files.exists(file)
                        ? Optional.of(Files.newInputStream(file))
                        : Optional.empty();
            }

            @Override
            public String place(String name) {
                return folder.resolve(name).toString();
            }
        };
    }

    void read(Shelf shelf) throws IOException, FormatException {
        each(shelf, "organisations.csv", this::organisation);
        each(shelf, "membership-sources.csv", this::membershipSource);
        each(shelf, "memberships.csv", this::membership);
        each(shelf, "suspensions.csv", this::suspension);
        each(shelf, "treaties.csv", this::treaty);
        each(shelf, "bases.csv", this::base);
        each(shelf, "missions.csv", this::mission);
        each(shelf, "borders.csv", this::border);
        each(shelf, "claims.csv", this::claim);
        countMembers();
    }

    private void each(Shelf shelf, String name, FactTable.Taker taker)
            throws IOException, FormatException {
        Optional<InputStream> table = shelf.open(name);
        if (table.isPresent()) {
            try (Reader in = new InputStreamReader(table.get(), StandardCharsets.UTF_8)) {
                new FactTable(shelf.place(name), actors).each(in, taker);
            }
        }
    }

    private void organisation(FactTable.Row row) {
        String code = row.party("code");
        kinds.put(code, new String[] {row.required("name"), row.required("kind")});
    }

    private void membershipSource(FactTable.Row row) {
        String organisation = row.party("organisation");
        sources.put(organisation, row.required("source"));
        knownTo.put(organisation, PartialDate.parse(row.text("known_to")));
    }

    private void membership(FactTable.Row row) {
        String organisation = row.party("organisation");
        if (!kinds.containsKey(organisation)) {
            throw new IllegalArgumentException("no organisation has the code " + organisation);
        }
        String source = sources.getOrDefault(organisation, "table of memberships of the project");
        PartialDate known = knownTo.getOrDefault(organisation, PartialDate.UNKNOWN);
        TieSpan span = known.isKnown() ? row.span().knownTo(known) : row.span();
        stays.add(new Stay(row.party("state"), organisation, span, Stay.MEMBER, source));
    }

    private void suspension(FactTable.Row row) {
        suspensions.add(
                new Stay(
                        row.party("state"),
                        row.party("organisation"),
                        row.span(),
                        row.required("what"),
                        row.required("source")));
    }

    private void treaty(FactTable.Row row) {
        treaties.add(
                new Treaty(
                        row.required("name"),
                        words(row.required("kind")),
                        row.bound("parties"),
                        row.span(),
                        row.required("source")));
    }

    private void base(FactTable.Row row) {
        String what = row.required("kind");
        ties.add(
                new StandingTie(
                        force(what),
                        words(what),
                        new Sides(row.party("guest"), row.party("host")),
                        row.text("name"),
                        row.text("place"),
                        row.span(),
                        row.required("source")));
    }

    /** What stands there; missions, joint forces and the like are troops. */
    private static TieKind force(String what) {
        return TieKind.named(what).filter(k -> k.group() == TieGroup.FORCES).orElse(TieKind.TROOPS);
    }

    private void mission(FactTable.Row row) {
        ties.add(general(row));
    }

    /** A row of the form that missions and accepted changes have in common. */
    static StandingTie general(FactTable.Row row) {
        String what = row.required("kind");
        TieKind kind =
                TieKind.named(what)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "kind must be one of "
                                                        + TieKind.labels()
                                                        + ", was "
                                                        + what));
        boolean isStanding = kind.isStanding() && !row.text("name").isEmpty();
        return new StandingTie(
                kind,
                isStanding ? row.text("name") : words(what),
                new Sides(row.party("a"), row.party("b")),
                isStanding ? "" : row.text("name"),
                row.text("event"),
                row.span(),
                row.required("source"));
    }

    private void border(FactTable.Row row) {
        ties.add(
                new StandingTie(
                        TieKind.BORDER,
                        words(row.required("state")),
                        new Sides(row.party("a"), row.party("b")),
                        "",
                        "",
                        row.span(),
                        row.required("source")));
    }

    private void claim(FactTable.Row row) {
        ties.add(
                new StandingTie(
                        TieKind.CLAIM,
                        TieKind.CLAIM.label(),
                        new Sides(row.party("claimant"), row.party("against")),
                        row.required("territory"),
                        "",
                        row.span(),
                        row.required("source")));
    }

    private static String words(String what) {
        return what.replace('-', ' ').replace('_', ' ');
    }

    private void countMembers() {
        Map<String, Set<String>> members = new HashMap<>();
        stays.forEach(
                s ->
                        members.computeIfAbsent(s.organisation(), o -> new HashSet<>())
                                .add(s.state()));
        kinds.forEach(
                (code, told) ->
                        organisations.put(
                                code,
                                new Organisation(
                                        code,
                                        told[0],
                                        told[1],
                                        members.getOrDefault(code, Set.of()).size())));
    }
}
