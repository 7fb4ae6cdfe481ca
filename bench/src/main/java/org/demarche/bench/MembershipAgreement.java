package org.demarche.bench;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.text.PartialDate;

/**
 * Holds the project's table of memberships against another one, the Correlates of War's, year by
 * year from 1945 to 2014, the last year of that table. Only the agreement is told, none of its
 * rows: Pevehouse, Nordstrom, McManus and Jamison, "Tracking Organizations in the World: The
 * Correlates of War IGO Version 3.0 datasets", Journal of Peace Research 57 (2020).
 *
 * <p>A state counts as a member in a year if it was one on any day of it. Successors count with
 * those they followed, since the two tables cut them differently: the Soviet Union with Russia,
 * Serbia and Montenegro with Serbia and Yugoslavia.
 */
public final class MembershipAgreement {
    private static final int FIRST = 1945;
    private static final int LAST = 2014;
    private static final String CARRIED_OVER = "Correlates of War";

    /** What the other table calls an organisation, where it is not our code. */
    private static final Map<String, List<String>> NAMES =
            Map.ofEntries(
                    Map.entry("ADB", List.of("ASDB")),
                    Map.entry("ARAB", List.of("LOAS")),
                    Map.entry("ARCTIC", List.of("ARTICC")),
                    Map.entry("COMECON", List.of("CMEA")),
                    Map.entry("COMMONWEALTH", List.of("COMSEC")),
                    Map.entry("CPLP", List.of("CPSC")),
                    Map.entry("EUR", List.of("EEC", "EU")),
                    Map.entry("LEAGUE", List.of("LON")),
                    Map.entry("UNO", List.of("UN")),
                    Map.entry("UNWTO", List.of("WTOURO")),
                    Map.entry("WARSAWPACT", List.of("WPACT")),
                    Map.entry("WBK", List.of("IBRD")));

    private MembershipAgreement() {}

    /** The years in which each state was a member of one organisation. */
    private static final class Years {
        private final Map<String, Set<Integer>> byState = new TreeMap<>();

        void add(String state, int from, int until) {
            String name = CowTables.successor(state);
            Set<Integer> years = byState.computeIfAbsent(name, s -> new TreeSet<>());
            for (int year = Math.max(from, FIRST); year <= Math.min(until, LAST); year++) {
                years.add(year);
            }
            if (years.isEmpty()) {
                byState.remove(name);
            }
        }

        int total() {
            return byState.values().stream().mapToInt(Set::size).sum();
        }

        int shared(Years other) {
            int shared = 0;
            for (Map.Entry<String, Set<Integer>> entry : byState.entrySet()) {
                Set<Integer> both = new HashSet<>(entry.getValue());
                both.retainAll(other.byState.getOrDefault(entry.getKey(), Set.of()));
                shared += both.size();
            }
            return shared;
        }

        Set<String> missingFrom(Years other) {
            Set<String> missing = new TreeSet<>(byState.keySet());
            missing.removeAll(other.byState.keySet());
            return missing;
        }
    }

    /**
     * SPELLS CODES: the other table's spells, packed with gzip, and countrycode's list of codes.
     */
    public static void main(String[] args) throws IOException {
        Map<String, Years> theirs = theirs(Path.of(args[0]), CowTables.of(Path.of(args[1])));
        Map<String, Years> ours = ours();
        Set<String> carriedOver = carriedOver();
        System.out.println(
                "| organisation | members here | there | years here | there | shared |"
                        + " agreement | only here | only there |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        int here = 0;
        int there = 0;
        int both = 0;
        int compared = 0;
        for (Map.Entry<String, Years> entry : new TreeMap<>(ours).entrySet()) {
            Years other = other(theirs, entry.getKey());
            if (carriedOver.contains(entry.getKey()) || other.byState.isEmpty()) {
                continue;
            }
            compared++;
            here += entry.getValue().total();
            there += other.total();
            both += entry.getValue().shared(other);
            System.out.println(line(entry.getKey(), entry.getValue(), other));
        }
        System.out.printf(
                "%n%d organisations: %d member-years here, %d there, %d shared, agreement %.3f%n",
                compared, here, there, both, share(both, here, there));
        System.out.printf(
                "%d organisations of %d are carried over and not compared%n",
                carriedOver.size(), ours.size());
    }

    private static String line(String organisation, Years ours, Years theirs) {
        int both = ours.shared(theirs);
        return String.format(
                "| %s | %d | %d | %d | %d | %d | %.3f | %s | %s |",
                organisation,
                ours.byState.size(),
                theirs.byState.size(),
                ours.total(),
                theirs.total(),
                both,
                share(both, ours.total(), theirs.total()),
                String.join(" ", ours.missingFrom(theirs)),
                String.join(" ", theirs.missingFrom(ours)));
    }

    /** Shared years among all that either table has. */
    private static double share(int both, int here, int there) {
        return (double) both / (here + there - both);
    }

    private static Years other(Map<String, Years> theirs, String organisation) {
        Years joined = new Years();
        for (String name : NAMES.getOrDefault(organisation, List.of(organisation))) {
            theirs.getOrDefault(name, new Years())
                    .byState
                    .forEach((state, years) -> years.forEach(y -> joined.add(state, y, y)));
        }
        return joined;
    }

    private static Map<String, Years> ours() throws IOException {
        Map<String, Years> years = new HashMap<>();
        for (NamedCsvRecord row : CowTables.bundled("/org/demarche/actor/memberships.csv")) {
            String from = row.getField("from");
            String to = row.getField("to");
            years.computeIfAbsent(row.getField("organisation"), o -> new Years())
                    .add(
                            row.getField("state"),
                            from.isEmpty() ? FIRST : Integer.parseInt(from.substring(0, 4)),
                            to.isEmpty() ? LAST : lastYear(to));
        }
        return years;
    }

    private static int lastYear(String to) {
        return PartialDate.parse(to).firstDay().orElseThrow().minusDays(1).getYear();
    }

    private static Set<String> carriedOver() throws IOException {
        Set<String> names = new HashSet<>();
        for (NamedCsvRecord row : CowTables.bundled("/org/demarche/ties/membership-sources.csv")) {
            if (row.getField("source").contains(CARRIED_OVER)) {
                names.add(row.getField("organisation"));
            }
        }
        return names;
    }

    private static Map<String, Years> theirs(Path spells, CowTables tables) throws IOException {
        Map<String, Years> years = new HashMap<>();
        for (NamedCsvRecord row : CowTables.packed(spells)) {
            Optional<String> state = tables.state(row.getField("ccode"));
            if (state.isPresent() && row.getField("status").equals("1")) {
                years.computeIfAbsent(row.getField("igo"), o -> new Years())
                        .add(
                                state.get(),
                                Integer.parseInt(row.getField("start")),
                                Integer.parseInt(row.getField("end")));
            }
        }
        return years;
    }
}
