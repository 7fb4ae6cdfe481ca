package org.demarche.ties.outside;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.text.PartialDate;
import org.demarche.ties.TieSpan;

/**
 * Alliances of pairs, in one of three shapes: a row for each year of a pair with a flag for each
 * kind of promise; a row for each pair and alliance with its days; a row for each member of an
 * alliance with its days. Of members, those that belonged at the same time become pairs.
 */
final class AllianceTable implements OutsideTable {
    private static final Map<String, String[]> PROMISES = promises();

    private final String title;
    private final CowStates states = new CowStates();
    private final Set<Fact> before = new HashSet<>();
    private final Set<Fact> fresh = new HashSet<>();

    /** The last year of all rows: what stands then may go on. */
    private int lastYear;

    AllianceTable(String title) {
        this.title = title;
    }

    private static Map<String, String[]> promises() {
        Map<String, String[]> all = new LinkedHashMap<>();
        all.put("defence pact", new String[] {"cow_defense", "atop_defense", "defense"});
        all.put("offence pact", new String[] {"atop_offense", "offense"});
        all.put(
                "neutrality pact",
                new String[] {"cow_neutral", "atop_neutral", "neutrality", "neutral"});
        all.put(
                "non-aggression pact",
                new String[] {"cow_nonagg", "atop_nonagg", "nonaggression", "nonagg"});
        all.put("entente", new String[] {"cow_entente", "entente"});
        all.put("consultation pact", new String[] {"atop_consul", "consul"});
        return Collections.unmodifiableMap(all);
    }

    /**
     * One thing told: of a pair in a year, of a pair over days, or of a member over days.
     *
     * @param a code of the one, of a pair the first in the alphabet
     * @param b code of the other, empty for a member
     * @param what the promise
     * @param name the alliance's number; empty where the data set tells none
     * @param span a year, or days
     * @param isCut whether the data end there
     */
    record Fact(String a, String b, String what, String name, TieSpan span, boolean isCut) {
        static Fact of(String a, String b, String what, String name, TieSpan span, boolean isCut) {
            boolean inOrder = b.isEmpty() || a.compareTo(b) < 0;
            return new Fact(inOrder ? a : b, inOrder ? b : a, what, name, span, isCut);
        }

        boolean isYear() {
            return span.from().isKnown() && span.from().month() == 0;
        }

        /** A span of years ends for certain with the last of them. */
        TieSpan wholeYears() {
            return isYear() && span.to().isKnown() && span.to().month() == 0
                    ? span.endedAt(new PartialDate(span.to().year(), 1, 1))
                    : span;
        }

        boolean isOf(String one, String other) {
            return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
        }

        boolean isMember(String state) {
            return b.isEmpty() && a.equals(state);
        }
    }

    @Override
    public boolean understands(TieRow head) {
        boolean isOfPair =
                head.has("ccode1", "stateA", "mem1") && head.has("ccode2", "stateB", "mem2");
        boolean isYearly = isOfPair && head.has("year");
        boolean isDaily = isOfPair && head.has("dyad_st_year");
        boolean isOfMember = head.has("ccode") && head.has("mem_st_year");
        return (isYearly || isDaily || isOfMember)
                && PROMISES.values().stream().anyMatch(head::has);
    }

    @Override
    public String columns() {
        return "ccode1, ccode2 and year or dyad_st_year; or ccode and mem_st_year; and defense …";
    }

    @Override
    public Fate take(TieRow row) {
        List<String> promised =
                PROMISES.entrySet().stream()
                        .filter(p -> row.isSet(p.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (promised.isEmpty()) {
            throw new IllegalArgumentException("the row tells of no promise");
        }
        List<Fact> facts = new ArrayList<>();
        for (String what : promised) {
            if (row.has("year")) {
                facts.add(yearly(row, what));
            } else if (row.has("dyad_st_year")) {
                facts.addAll(daily(row, what));
            } else {
                facts.addAll(member(row, what));
            }
        }
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("neither state has a code here in that time");
        }
        boolean isKnown = before.containsAll(facts);
        boolean isNew = fresh.addAll(facts);
        return isKnown ? Fate.UNCHANGED : isNew ? Fate.IMPORTED : Fate.JOINED;
    }

    private Fact yearly(TieRow row, String what) {
        int year = row.year("year");
        String a = states.code(row.text("ccode1", "stateA", "mem1"), year);
        String b = states.code(row.text("ccode2", "stateB", "mem2"), year);
        mustDiffer(a, b);
        TieSpan span = new TieSpan(PartialDate.ofYear(year), PartialDate.ofYear(year + 1));
        lastYear = Math.max(lastYear, year);
        return Fact.of(a, b, what, "", span, false);
    }

    private static void mustDiffer(String a, String b) {
        if (a.equals(b)) {
            throw new IllegalArgumentException("both states are " + a);
        }
    }

    private List<Fact> daily(TieRow row, String what) {
        TieSpan span = span(row, "dyad_");
        boolean isCut = isCut(row, "dyad_");
        List<Fact> facts = new ArrayList<>();
        for (CowStates.Meaning one : states.meanings(row.text("ccode1"))) {
            for (CowStates.Meaning other : states.meanings(row.text("ccode2"))) {
                one.span()
                        .meet(other.span())
                        .flatMap(span::meet)
                        .filter(s -> !one.code().equals(other.code()))
                        .map(
                                s ->
                                        Fact.of(
                                                one.code(),
                                                other.code(),
                                                what,
                                                number(row),
                                                s,
                                                isCut && s.to().equals(span.to())))
                        .ifPresent(facts::add);
            }
        }
        return facts;
    }

    private List<Fact> member(TieRow row, String what) {
        TieSpan span = span(row, "mem_");
        boolean isCut = isCut(row, "mem_");
        List<Fact> facts = new ArrayList<>();
        for (CowStates.Meaning one : states.meanings(row.text("ccode"))) {
            one.span()
                    .meet(span)
                    .map(
                            s ->
                                    Fact.of(
                                            one.code(),
                                            "",
                                            what,
                                            number(row),
                                            s,
                                            isCut && s.to().equals(span.to())))
                    .ifPresent(facts::add);
        }
        return facts;
    }

    private static String number(TieRow row) {
        String number = row.text("version4id", "atopid", "version3id");
        return number.isEmpty() ? "" : "alliance " + number + " of its list";
    }

    private static boolean isCut(TieRow row, String prefix) {
        return row.isSet("right_censor") || row.text(prefix + "end_year").isEmpty();
    }

    /** From the first day until before the day after the last. */
    private static TieSpan span(TieRow row, String prefix) {
        PartialDate from = day(row, prefix + "st_");
        PartialDate last =
                row.text(prefix + "end_year").isEmpty()
                        ? PartialDate.UNKNOWN
                        : day(row, prefix + "end_");
        PartialDate to = last.endDay().map(PartialDate::of).orElse(PartialDate.UNKNOWN);
        return new TieSpan(from, to);
    }

    private static PartialDate day(TieRow row, String prefix) {
        int year = row.year(prefix + "year");
        boolean isYear = row.text(prefix + "month").isEmpty();
        return isYear
                ? PartialDate.ofYear(year)
                : new PartialDate(year, row.number(prefix + "month"), row.number(prefix + "day"));
    }

    @Override
    public void restore(KeptTie tie) {
        TieSpan span = tie.span();
        boolean isYears = span.from().isKnown() && span.from().month() == 0 && !span.isOpen();
        if (!isYears) {
            before.add(fact(tie, span, tie.isCut()));
            return;
        }
        if (tie.isCut()) {
            lastYear = Math.max(lastYear, span.to().year() - 1);
        }
        for (int year = span.from().year(); year < span.to().year(); year++) {
            TieSpan one = new TieSpan(PartialDate.ofYear(year), PartialDate.ofYear(year + 1));
            before.add(fact(tie, one, false));
        }
    }

    private static Fact fact(KeptTie tie, TieSpan span, boolean isCut) {
        return new Fact(tie.a(), tie.b(), tie.what(), tie.name(), span, isCut);
    }

    private Stream<Fact> all() {
        return Stream.concat(before.stream(), fresh.stream()).distinct();
    }

    @Override
    public void save(Shelf shelf) {
        spells(all().toList()).stream()
                .map(
                        f ->
                                new KeptTie(
                                        f.a(),
                                        f.b(),
                                        f.what(),
                                        f.name(),
                                        f.span(),
                                        f.isCut(),
                                        KeptTie.NOT_COUNTED))
                .distinct()
                .forEach(shelf::put);
    }

    /** Years without a gap as one span; one that reaches the last year of all is cut there. */
    private List<Fact> spells(List<Fact> facts) {
        Map<List<String>, TreeSet<Integer>> years = new LinkedHashMap<>();
        List<Fact> spells = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.isYear() && fact.span().to().isKnown() && fact.span().to().month() == 0) {
                years.computeIfAbsent(
                                List.of(fact.a(), fact.b(), fact.what(), fact.name()),
                                k -> new TreeSet<>())
                        .add(fact.span().from().year());
            } else {
                spells.add(fact);
            }
        }
        years.forEach((key, its) -> spells.addAll(spells(key, its, lastYear)));
        return spells;
    }

    private static List<Fact> spells(List<String> key, NavigableSet<Integer> years, int last) {
        List<Fact> spells = new ArrayList<>();
        int first = years.first();
        for (int year : years) {
            if (!years.contains(year + 1)) {
                TieSpan span = new TieSpan(PartialDate.ofYear(first), PartialDate.ofYear(year + 1));
                spells.add(
                        new Fact(
                                key.get(0),
                                key.get(1),
                                key.get(2),
                                key.get(3),
                                span,
                                year == last));
                Integer next = years.higher(year);
                first = next == null ? year : next;
            }
        }
        return spells;
    }

    /** What it tells of two states. */
    List<OutsideTie> between(String a, String b) {
        List<Fact> found = new ArrayList<>(all().filter(f -> f.isOf(a, b)).toList());
        List<Fact> ofA = all().filter(f -> f.isMember(a)).toList();
        List<Fact> ofB = all().filter(f -> f.isMember(b)).toList();
        for (Fact one : ofA) {
            for (Fact other : ofB) {
                if (one.name().equals(other.name()) && one.what().equals(other.what())) {
                    one.span()
                            .meet(other.span())
                            .map(
                                    s ->
                                            Fact.of(
                                                    a,
                                                    b,
                                                    one.what(),
                                                    one.name(),
                                                    s,
                                                    one.isCut() && other.isCut()))
                            .ifPresent(found::add);
                }
            }
        }
        return spells(found).stream()
                .map(f -> new OutsideTie(title, f.what(), f.name(), f.wholeYears(), f.isCut()))
                .distinct()
                .sorted(OutsideTie.IN_ORDER)
                .toList();
    }
}
