package org.demarche.ties.outside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.text.PartialDate;
import org.demarche.ties.TieSpan;

/**
 * Organisations of states by year, in one of two shapes: a spell of one state in one organisation
 * with its standing (1 full member, 2 associate, 3 observer), or how many organisations two states
 * shared in a year. Of spells, full memberships are counted.
 */
final class BodyTable implements OutsideTable {
    private static final String SHARED = "organisations shared";

    /** How a state belongs to an organisation. */
    private enum Standing {
        FULL_MEMBER("1"),
        ASSOCIATE("2"),
        OBSERVER("3");

        private final String number;

        Standing(String number) {
            this.number = number;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static Standing named(String label) {
            return one(s -> s.label().equals(label), label);
        }

        static Standing numbered(String number) {
            return one(s -> s.number.equals(number), number);
        }

        private static Standing one(Predicate<Standing> wanted, String told) {
            return Stream.of(values())
                    .filter(wanted)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no standing is " + told));
        }
    }

    private final CowStates states = new CowStates();
    private final Set<Spell> before = new HashSet<>();
    private final Set<Spell> fresh = new HashSet<>();
    private final Map<PairYear, Integer> countsBefore = new TreeMap<>();
    private final Map<PairYear, Integer> counts = new TreeMap<>();

    /** A state in an organisation from one year to another, both included. */
    private record Spell(String state, String body, String standing, int first, int last) {}

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
    public void restore(KeptTie tie) {
        int first = tie.span().from().year();
        if (tie.isCount()) {
            countsBefore.put(PairYear.of(tie.a(), tie.b(), first), tie.bodies());
        } else {
            String standing = Standing.named(tie.what()).number;
            before.add(new Spell(tie.a(), tie.name(), standing, first, tie.span().to().year() - 1));
        }
    }

    /** A count of organisations as it is kept. */
    static KeptTie shared(String a, String b, int year, int bodies) {
        return new KeptTie(a, b, SHARED, "", years(year, year), false, bodies);
    }

    /** A spell as it is kept, its standing by number. */
    static KeptTie spell(String state, String body, String standing, TieSpan span) {
        String what = Standing.numbered(standing).label();
        return new KeptTie(state, "", what, body, span, false, KeptTie.NOT_COUNTED);
    }

    @Override
    public void save(Shelf shelf) {
        spells().map(s -> spell(s.state(), s.body(), s.standing(), years(s.first(), s.last())))
                .forEach(shelf::put);
        allCounts().forEach((k, n) -> shelf.put(shared(k.a(), k.b(), k.year(), n)));
    }

    private static TieSpan years(int first, int last) {
        return new TieSpan(PartialDate.ofYear(first), PartialDate.ofYear(last + 1));
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
        return spells().filter(
                        s ->
                                s.state().equals(state)
                                        && s.standing().equals(Standing.FULL_MEMBER.number))
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
