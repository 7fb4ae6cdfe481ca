package org.demarche.actor;

import static org.demarche.actor.CsvTable.items;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The library's own tables of facts, read into names. Columns are told in docs/data/actors.md. */
final class ActorTables {
    private static final List<String> HOLDER_TABLES =
            List.of("holders-europe-asia.csv", "holders-world.csv");

    private static final String FAMILY = "family:";

    private final NameTable names = new NameTable();
    private final Map<String, String> displayNames = new LinkedHashMap<>();
    private final Map<String, String> sovereigns = new HashMap<>();
    private final SortedMap<String, Sector> organisations = new TreeMap<>();
    private final SortedMap<String, String> homes = new TreeMap<>();
    private final Set<String> states = new HashSet<>();

    /** Set once all tables are in {@link #names}; commands that only show codes never need that. */
    private volatile boolean isWhole;

    /** Reads the tables that give parties their codes. */
    ActorTables() {
        CsvTable.rows("states.csv").forEach(this::addState);
        CsvTable.rows("organisations.csv").forEach(this::addOrganisation);
        CsvTable.rows("groups.csv").forEach(this::addGroup);
    }

    /** All names; the tables of places, agencies and holders are read when first asked for. */
    NameTable names() {
        if (!isWhole) {
            readTheRest();
        }
        return names;
    }

    private synchronized void readTheRest() {
        if (isWhole) {
            return;
        }
        CsvTable.rows("places.csv").forEach(this::addPlace);
        CsvTable.rows("lookalikes.csv").forEach(this::addLookalike);
        CsvTable.rows("agencies.csv").forEach(this::addAgency);
        HOLDER_TABLES.forEach(t -> CsvTable.rows(t).forEach(this::addHolder));
        isWhole = true;
    }

    /** Code of every party to what to call it, states first. */
    Map<String, String> displayNames() {
        return displayNames;
    }

    /** Organisations, each with what it is: {@link Sector#IGO} or {@link Sector#NGO}. */
    SortedMap<String, Sector> organisations() {
        return organisations;
    }

    /** Armed groups, each with the state it is of. */
    SortedMap<String, String> homes() {
        return homes;
    }

    private void addState(NamedCsvRecord row) {
        String code = row.getField("code");
        String parent = row.getField("parent");
        if (!parent.isEmpty()) {
            sovereigns.put(code, parent);
        }
        displayNames.put(code, row.getField("name"));
        states.add(code);
        Party party = Party.government(sovereign(code));
        Tenure tenure = tenure(row);
        names.add(row.getField("name"), new NamedActor(party, NameKind.STATE, tenure));
        addAll(row.getField("names"), new NamedActor(party, NameKind.STATE, tenure));
        addAll(row.getField("demonyms"), new NamedActor(party, NameKind.DEMONYM, tenure));
        addAll(row.getField("capitals"), new NamedActor(party, NameKind.CAPITAL, tenure));
        addAll(row.getField("metonyms"), new NamedActor(party, NameKind.METONYM, tenure));
    }

    boolean isState(String code) {
        return states.contains(code);
    }

    /** Dependent territories act as their sovereign; those with a policy of their own do not. */
    private String sovereign(String code) {
        return switch (code) {
            case "HKG", "MAC", "TWN", "PSE", "XKX" -> code;
            default -> Optional.ofNullable(sovereigns.get(code)).orElse(code);
        };
    }

    private void addAll(String cell, NamedActor actor) {
        items(cell).forEach(name -> names.add(name, actor));
    }

    private void addPlace(NamedCsvRecord row) {
        NameKind kind = NameKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
        Sector sector = kind == NameKind.BREAKAWAY ? Sector.PRE : Sector.GOV;
        Party party = new Party(sovereign(row.getField("state")), sector);
        names.add(row.getField("name"), new NamedActor(party, kind, tenure(row)));
    }

    private void addOrganisation(NamedCsvRecord row) {
        String code = row.getField("code");
        displayNames.put(code, row.getField("name"));
        Sector sector = row.getField("kind").equals("ngo") ? Sector.NGO : Sector.IGO;
        organisations.put(code, sector);
        NamedActor actor =
                new NamedActor(new Party(code, sector), NameKind.ORGANISATION, tenure(row));
        names.add(row.getField("name"), actor);
        addAll(row.getField("names"), actor);
    }

    private void addAgency(NamedCsvRecord row) {
        Party party = new Party(row.getField("state"), sector(row.getField("sector")));
        names.add(row.getField("name"), new NamedActor(party, NameKind.AGENCY, tenure(row)));
    }

    private static Sector sector(String name) {
        return Sector.named(name)
                .orElseThrow(() -> new IllegalStateException("no sector is called " + name));
    }

    private void addGroup(NamedCsvRecord row) {
        String code = row.getField("code");
        displayNames.putIfAbsent(code, row.getField("name"));
        Sector sector =
                code.length() == 3 && displayNames.containsKey(code) ? Sector.GOV : Sector.REB;
        NamedActor actor = new NamedActor(new Party(code, sector), NameKind.GROUP, tenure(row));
        if (sector == Sector.REB) {
            homes.put(code, row.getField("state"));
        }
        names.add(row.getField("name"), actor);
        addAll(row.getField("names"), actor);
    }

    private void addHolder(NamedCsvRecord row) {
        String code = row.getField("state");
        if (!displayNames.containsKey(code)) {
            throw new IllegalStateException("holder of an unknown state: " + row);
        }
        boolean body = organisations.containsKey(code);
        Sector own = homes.containsKey(code) ? Sector.REB : Sector.GOV;
        Party party = new Party(code, body ? Sector.IGO : own);
        Tenure tenure = tenure(row);
        NamedActor full = new NamedActor(party, NameKind.HOLDER, tenure);
        fullNames(row).forEach(name -> names.addPerson(name, full));
        boolean leads = Office.named(row.getField("office")).isLeading();
        NameKind kind = leads ? NameKind.LEADER_NAME : NameKind.FAMILY_NAME;
        NamedActor family = new NamedActor(party, kind, tenure);
        familyNames(row).forEach(name -> names.add(name, family));
    }

    private static List<String> fullNames(NamedCsvRecord row) {
        List<String> all = new ArrayList<>(List.of(row.getField("name")));
        items(row.getField("names")).filter(n -> !n.startsWith(FAMILY)).forEach(all::add);
        return all;
    }

    /** The stated short forms, else the last word of each full name. */
    private static List<String> familyNames(NamedCsvRecord row) {
        List<String> stated =
                items(row.getField("names"))
                        .filter(n -> n.startsWith(FAMILY))
                        .map(n -> n.substring(FAMILY.length()).strip())
                        .toList();
        if (!stated.isEmpty()) {
            return stated;
        }
        return fullNames(row).stream().map(n -> n.substring(n.lastIndexOf(' ') + 1)).toList();
    }

    private void addLookalike(NamedCsvRecord row) {
        names.add(
                row.getField("name"),
                new NamedActor(Party.UNKNOWN, NameKind.LOOKALIKE, Tenure.ALWAYS));
    }

    private static Tenure tenure(NamedCsvRecord row) {
        return Tenure.parse(row.getField("from"), row.getField("to"));
    }
}
