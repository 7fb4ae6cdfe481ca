package org.demarche.ties.outside;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Organisations of states by year, in one of two shapes: a spell of one state in one organisation
 * with its standing (1 full member, 2 associate, 3 observer), or how many organisations two states
 * shared in a year. Of spells, full memberships are counted.
 */
final class BodyTable implements OutsideTable {
    private static final String FULL = "1";

    private final CowStates states = new CowStates();
    private final Set<Spell> before = new HashSet<>();
    private final Set<Spell> fresh = new HashSet<>();
    private final Map<PairYear, Integer> countsBefore = new TreeMap<>();
    private final Map<PairYear, Integer> counts = new TreeMap<>();

    /** A state in an organisation from one year to another, both included. */
    private record Spell(String state, String body, String standing, int first, int last) {
        static final Comparator<Spell> IN_ORDER =
                Comparator.comparing(Spell::body)
                        .thenComparing(Spell::state)
                        .thenComparing(Spell::first)
                        .thenComparing(Spell::standing)
                        .thenComparing(Spell::last);
    }

    private record PairYear(String a, String b, int year) implements Comparable<PairYear> {
        static PairYear of(String a, String b, int year) {
            return a.compareTo(b) < 0 ? new PairYear(a, b, year) : new PairYear(b, a, year);
        }

        @Override
        public int compareTo(PairYear other) {
            int byA = a.compareTo(other.a);
            int byB = b.compareTo(other.b);
            return byA != 0 ? byA : byB != 0 ? byB : Integer.compare(year, other.year);
        }
    }

    @Override
    public boolean understands(TieRow head) {
        boolean isSpell =
                head.has("igo") && head.has("ccode") && head.has("status") && head.has("start");
        return isSpell || (head.has("ccode1") && head.has("ccode2") && head.has("dyadigos"));
    }

    @Override
    public String columns() {
        return "igo, ccode, status, start, end; or ccode1, ccode2, year, dyadigos";
    }

    @Override
    public Fate take(TieRow row) {
        return row.has("dyadigos") ? count(row) : spell(row);
    }

    private Fate count(TieRow row) {
        int year = row.year("year");
        String a = states.code(row.text("ccode1"), year);
        String b = states.code(row.text("ccode2"), year);
        int n = row.number("dyadigos");
        if (n < 0 || a.equals(b)) {
            throw new IllegalArgumentException(
                    "dyadigos must be >= 0 and of two states, was %d of %s and %s"
                            .formatted(n, a, b));
        }
        PairYear key = PairYear.of(a, b, year);
        Integer earlier = counts.putIfAbsent(key, n);
        if (earlier != null && earlier != n) {
            throw new IllegalArgumentException(
                    "%s and %s shared %d in %d, now %d"
                            .formatted(key.a(), key.b(), earlier, year, n));
        }
        Integer old = countsBefore.get(key);
        if (old != null && old == n) {
            return Fate.UNCHANGED;
        }
        return earlier == null ? Fate.IMPORTED : Fate.JOINED;
    }

    private Fate spell(TieRow row) {
        int first = row.year("start");
        int last = row.year("end");
        String standing = row.text("status");
        if (last < first || !standing.matches("[123]")) {
            throw new IllegalArgumentException(
                    "a spell must have start <= end and status 1, 2 or 3, was %d to %d, %s"
                            .formatted(first, last, standing));
        }
        List<Spell> spells = spells(row, standing, first, last);
        if (spells.isEmpty()) {
            throw new IllegalArgumentException("the state has no code here in that time");
        }
        boolean isKnown = before.containsAll(spells);
        boolean isNew = fresh.addAll(spells);
        return isKnown ? Fate.UNCHANGED : isNew ? Fate.IMPORTED : Fate.JOINED;
    }

    /** A spell under each code the state had meanwhile. */
    private List<Spell> spells(TieRow row, String standing, int first, int last) {
        List<Spell> spells = new ArrayList<>();
        for (CowStates.Meaning meaning : states.meanings(row.text("ccode"))) {
            int[] years = IntStream.rangeClosed(first, last).filter(y -> meaning.isIn(y)).toArray();
            if (years.length > 0) {
                int end = years[years.length - 1];
                spells.add(new Spell(meaning.code(), row.text("igo"), standing, years[0], end));
            }
        }
        return spells;
    }

    @Override
    public void restore(TieRow row) {
        if (row.text("body").isEmpty()) {
            countsBefore.put(
                    PairYear.of(row.text("state"), row.text("other"), row.year("from")),
                    row.number("n"));
        } else {
            before.add(
                    new Spell(
                            row.text("state"),
                            row.text("body"),
                            row.text("standing"),
                            row.year("from"),
                            row.year("to") - 1));
        }
    }

    @Override
    public boolean isAbout(TieRow own, String a, String b) {
        String state = own.text("state");
        String other = own.text("other");
        boolean isOne = state.equals(a) || state.equals(b);
        return isOne && (other.isEmpty() || other.equals(a) || other.equals(b));
    }

    @Override
    public void save(CsvWriter file) {
        file.writeRecord("state", "body", "standing", "from", "to", "other", "n");
        spells().sorted(Spell.IN_ORDER)
                .forEach(
                        s ->
                                file.writeRecord(
                                        s.state(),
                                        s.body(),
                                        s.standing(),
                                        Integer.toString(s.first()),
                                        Integer.toString(s.last() + 1),
                                        "",
                                        ""));
        allCounts()
                .forEach(
                        (k, n) ->
                                file.writeRecord(
                                        k.a(),
                                        "",
                                        "",
                                        Integer.toString(k.year()),
                                        Integer.toString(k.year() + 1),
                                        k.b(),
                                        Integer.toString(n)));
    }

    private Stream<Spell> spells() {
        return Stream.concat(before.stream(), fresh.stream()).distinct();
    }

    private Map<PairYear, Integer> allCounts() {
        Map<PairYear, Integer> all = new TreeMap<>(countsBefore);
        all.putAll(counts);
        return all;
    }

    /** How many organisations two shared year by year: by spells, else as counted elsewhere. */
    List<BodyYear> between(String a, String b) {
        Map<String, List<Spell>> ofA = full(a);
        Map<String, List<Spell>> ofB = full(b);
        TreeMap<Integer, Integer> byYear = new TreeMap<>();
        ofA.forEach(
                (body, spells) ->
                        IntStream.rangeClosed(first(spells), last(spells))
                                .filter(
                                        y ->
                                                isIn(spells, y)
                                                        && isIn(
                                                                ofB.getOrDefault(body, List.of()),
                                                                y))
                                .forEach(y -> byYear.merge(y, 1, Integer::sum)));
        if (byYear.isEmpty()) {
            allCounts().entrySet().stream()
                    .filter(e -> e.getKey().equals(PairYear.of(a, b, e.getKey().year())))
                    .forEach(e -> byYear.put(e.getKey().year(), e.getValue()));
        }
        return byYear.entrySet().stream().map(e -> new BodyYear(e.getKey(), e.getValue())).toList();
    }

    private Map<String, List<Spell>> full(String state) {
        return spells().filter(s -> s.state().equals(state) && s.standing().equals(FULL))
                .collect(Collectors.groupingBy(Spell::body, TreeMap::new, Collectors.toList()));
    }

    private static boolean isIn(List<Spell> spells, int year) {
        return spells.stream().anyMatch(s -> s.first() <= year && year <= s.last());
    }

    private static int first(List<Spell> spells) {
        return spells.stream().mapToInt(Spell::first).min().orElse(1);
    }

    private static int last(List<Spell> spells) {
        return spells.stream().mapToInt(Spell::last).max().orElse(0);
    }
}
