package org.demarche.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.dyad.likeness.Likeness;

/**
 * Joins across data sets what can hardly be anything else: the only act of its type and direction
 * that the one data set has within a day of the only one that the other has.
 *
 * <p>Where a pair is in the news so much that there are two on either side nothing is joined: there
 * is no telling which is which.
 */
final class SoleRule implements JoinRule {
    private static final int AROUND_DAYS = 1;

    /** By day the groups of one data set that have an act on it, by their first report. */
    private static final class Calendar extends TreeMap<LocalDate, Set<Integer>> {
        private static final long serialVersionUID = 1;

        void put(LocalDate day, int group) {
            computeIfAbsent(day, d -> new HashSet<>()).add(group);
        }

        Set<Integer> around(LocalDate day) {
            Set<Integer> around = new HashSet<>();
            NavigableMap<LocalDate, Set<Integer>> days =
                    subMap(day.minusDays(AROUND_DAYS), true, day.plusDays(AROUND_DAYS), true);
            days.values().forEach(around::addAll);
            return around;
        }
    }

    @Override
    public List<Link> links(PairReports pair, Groups groups) {
        Map<ActKey, NavigableMap<String, Calendar>> acts = new TreeMap<>();
        for (List<Integer> group : groups.all()) {
            group.forEach(i -> note(acts, pair.report(i), group.get(0)));
        }
        List<Link> links = new ArrayList<>();
        for (NavigableMap<String, Calendar> sets : acts.values()) {
            sets.forEach(
                    (name, one) ->
                            sets.tailMap(name, false)
                                    .values()
                                    .forEach(other -> links.addAll(across(pair, one, other))));
        }
        return links;
    }

    private static void note(
            Map<ActKey, NavigableMap<String, Calendar>> acts, Report report, int group) {
        if (report.date().isDay() && report.status().isActual()) {
            Calendar calendar =
                    acts.computeIfAbsent(ActKey.of(report), k -> new TreeMap<>())
                            .computeIfAbsent(report.origin().dataset(), k -> new Calendar());
            report.day().ifPresent(day -> calendar.put(day, group));
        }
    }

    private static List<Link> across(PairReports pair, Calendar one, Calendar other) {
        List<Link> links = new ArrayList<>();
        one.forEach(
                (day, here) -> {
                    Set<Integer> there = other.around(day);
                    if (there.size() == 1 && one.around(day).size() == 1) {
                        int i = here.iterator().next();
                        int j = there.iterator().next();
                        if (i != j && mayBeOne(pair.likeness(i, j), pair, i, j)) {
                            links.add(new Link(i, j, 0, SoleRule::reason));
                        }
                    }
                });
        return links;
    }

    /** Where both have words they must share some, and count and name nothing different. */
    private static boolean mayBeOne(Likeness likeness, PairReports pair, int i, int j) {
        boolean haveWords = pair.telling(i).isPresent() && pair.telling(j).isPresent();
        return !haveWords || (!likeness.contradicts() && likeness.shared() > 1);
    }

    private static String reason(Report known, Report joined) {
        return "the only %s of the two in %s and in %s%s"
                .formatted(
                        joined.what().type(),
                        known.origin().dataset(),
                        joined.origin().dataset(),
                        Days.apart(known, joined));
    }
}
