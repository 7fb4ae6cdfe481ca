package org.demarche.bench;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.text.PartialDate;

/**
 * Holds the defence pacts among the project's treaties against the pairs other tables say had one,
 * year by year from 1946: the Correlates of War's alliances (Gibler, "International Military
 * Alliances, 1648–2008", CQ Press 2009) and ATOP (Leeds and others, "Alliance Treaty Obligations
 * and Provisions", International Interactions 28, 2002). Only the agreement is told.
 */
public final class TreatyAgreement {
    private static final int FIRST = 1946;

    private TreatyAgreement() {}

    /** Two states bound in one year. */
    private record PairYear(String one, String other, int year) {
        static PairYear of(String a, String b, int year) {
            return a.compareTo(b) < 0 ? new PairYear(a, b, year) : new PairYear(b, a, year);
        }

        String pair() {
            return one + "-" + other;
        }
    }

    /** A time of which only years count, both included. */
    private record Years(int first, int last) {
        static Years of(String from, String to) {
            return new Years(
                    from.isEmpty() ? FIRST : Integer.parseInt(from.substring(0, 4)),
                    to.isEmpty()
                            ? Integer.MAX_VALUE
                            : PartialDate.parse(to)
                                    .firstDay()
                                    .orElseThrow()
                                    .minusDays(1)
                                    .getYear());
        }

        Years meet(Years other) {
            return new Years(Math.max(first, other.first), Math.min(last, other.last));
        }
    }

    /** TABLE COLUMN LAST CODES: the other table, its column of defence pacts, its last year. */
    public static void main(String[] args) throws IOException {
        int last = Integer.parseInt(args[2]);
        Set<PairYear> theirs = theirs(args, last);
        Set<PairYear> ours = ours(last);
        Set<PairYear> both = new HashSet<>(ours);
        both.retainAll(theirs);
        Set<PairYear> onlyThere = new HashSet<>(theirs);
        onlyThere.removeAll(ours);
        Set<PairYear> onlyHere = new HashSet<>(ours);
        onlyHere.removeAll(theirs);
        System.out.printf(
                "pairs: %d there, %d here, %d shared%n",
                pairs(theirs).size(), pairs(ours).size(), shared(pairs(ours), pairs(theirs)));
        System.out.printf(
                "pair-years %d–%d: %d there, %d here, %d shared, %d only there, %d only here%n",
                FIRST,
                last,
                theirs.size(),
                ours.size(),
                both.size(),
                onlyThere.size(),
                onlyHere.size());
        for (String organisation : List.of("OAS", "ARAB", "CIS", "ECOWAS", "AU", "OAU")) {
            long within = within(onlyThere, organisation);
            System.out.printf("only there, both members of %s: %d%n", organisation, within);
        }
    }

    private static Set<String> pairs(Set<PairYear> years) {
        Set<String> pairs = new TreeSet<>();
        years.forEach(y -> pairs.add(y.pair()));
        return pairs;
    }

    private static int shared(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared.size();
    }

    private static Set<PairYear> theirs(String[] args, int last) throws IOException {
        CowTables tables = CowTables.of(Path.of(args[3]));
        Set<PairYear> bound = new HashSet<>();
        for (NamedCsvRecord row : CowTables.packed(Path.of(args[0]))) {
            int year = Integer.parseInt(row.getField("year"));
            String a = tables.state(row.getField("ccode1")).orElse("");
            String b = tables.state(row.getField("ccode2")).orElse("");
            boolean isBound = row.getField(args[1]).equals("1") && year >= FIRST && year <= last;
            if (isBound && !a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
                bound.add(PairYear.of(a, b, year));
            }
        }
        return bound;
    }

    private static Set<PairYear> ours(int last) throws IOException {
        Set<PairYear> bound = new HashSet<>();
        for (NamedCsvRecord row : CowTables.bundled("/org/demarche/ties/treaties.csv")) {
            if (row.getField("kind").equals("defence")) {
                Years force = Years.of(row.getField("from"), row.getField("to"));
                List<Map.Entry<String, Years>> parties = parties(row.getField("parties"));
                for (Map.Entry<String, Years> a : parties) {
                    for (Map.Entry<String, Years> b : parties) {
                        add(bound, a, b, force.meet(new Years(FIRST, last)));
                    }
                }
            }
        }
        return bound;
    }

    private static void add(
            Set<PairYear> bound,
            Map.Entry<String, Years> a,
            Map.Entry<String, Years> b,
            Years force) {
        Years span = a.getValue().meet(b.getValue()).meet(force);
        if (!a.getKey().equals(b.getKey())) {
            for (int year = span.first(); year <= span.last(); year++) {
                bound.add(PairYear.of(a.getKey(), b.getKey(), year));
            }
        }
    }

    private static List<Map.Entry<String, Years>> parties(String cell) {
        List<Map.Entry<String, Years>> parties = new ArrayList<>();
        for (String party : cell.split(";", -1)) {
            String[] parts = party.split("[@/]", -1);
            Years own = parts.length == 3 ? Years.of(parts[1], parts[2]) : Years.of("", "");
            parties.add(Map.entry(CowTables.successor(parts[0]), own));
        }
        return parties;
    }

    private static long within(Set<PairYear> years, String organisation) throws IOException {
        Map<String, List<Years>> members = new TreeMap<>();
        for (NamedCsvRecord row : CowTables.bundled("/org/demarche/actor/memberships.csv")) {
            if (row.getField("organisation").equals(organisation)) {
                members.computeIfAbsent(
                                CowTables.successor(row.getField("state")), s -> new ArrayList<>())
                        .add(Years.of(row.getField("from"), row.getField("to")));
            }
        }
        return years.stream()
                .filter(y -> isMember(members, y.one(), y) && isMember(members, y.other(), y))
                .count();
    }

    private static boolean isMember(Map<String, List<Years>> members, String state, PairYear y) {
        return members.getOrDefault(state, List.of()).stream()
                .anyMatch(s -> s.first() <= y.year() && y.year() <= s.last());
    }
}
