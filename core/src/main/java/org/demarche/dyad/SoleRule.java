package org.demarche.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.actor.Sector;
import org.demarche.dyad.likeness.Likeness;

/**
 * Joins across data sets what can hardly be anything else: the only act of its type and direction
 * that the one data set has within a day of the only one that the other has; or the only one of a
 * month with all that the other has in that month, if all lies within a day of it.
 *
 * <p>Where a pair is in the news so much that there are two on either side nothing is joined: there
 * is no telling which is which. What a firm does is not what a state does, and deeds must be done
 * in the same manner.
 */
final class SoleRule implements JoinRule {
    private static final int AROUND_DAYS = 1;
    private static final int MONTH_AROUND_DAYS = 15;

    /** By day the groups of one data set that have an act on it, by their first report. */
    private static final class Calendar extends TreeMap<LocalDate, Set<Integer>> {
        private static final long serialVersionUID = 1;

        void put(LocalDate day, int group) {
            computeIfAbsent(day, d -> new HashSet<>()).add(group);
        }

        Set<Integer> around(LocalDate day, int within) {
            Set<Integer> around = new TreeSet<>();
            NavigableMap<LocalDate, Set<Integer>> days =
                    subMap(day.minusDays(within), true, day.plusDays(within), true);
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
                    Set<Integer> there = other.around(day, AROUND_DAYS);
                    if (there.size() == 1 && one.around(day, AROUND_DAYS).size() == 1) {
                        links.addAll(links(pair, here, there, SoleRule::only));
                    }
                });
        links.addAll(ofMonth(pair, one, other));
        links.addAll(ofMonth(pair, other, one));
        return links;
    }

    /** The only act of a data set in a month with all of the other in that month. */
    private static List<Link> ofMonth(PairReports pair, Calendar one, Calendar other) {
        List<Link> links = new ArrayList<>();
        one.forEach(
                (day, here) -> {
                    Set<Integer> there = other.around(day, AROUND_DAYS);
                    if (one.around(day, MONTH_AROUND_DAYS).size() == 1
                            && other.around(day, MONTH_AROUND_DAYS).equals(there)) {
                        links.addAll(links(pair, here, there, SoleRule::onlyOfMonth));
                    }
                });
        return links;
    }

    private static List<Link> links(
            PairReports pair, Set<Integer> here, Set<Integer> there, Link.Reason reason) {
        int i = here.iterator().next();
        return there.stream()
                .filter(j -> i != j && mayBeOne(pair, i, j))
                .map(j -> new Link(i, j, 0, reason))
                .toList();
    }

    private static boolean mayBeOne(PairReports pair, int i, int j) {
        Report one = pair.report(i);
        Report other = pair.report(j);
        return isFirm(one) == isFirm(other)
                && !(one.what().type().quad().isDeed() && isOtherManner(one, other))
                && mayBeOne(pair.likeness(i, j), pair, i, j);
    }

    private static boolean isFirm(Report report) {
        return report.dyad().actor().sector() == Sector.BUS
                || report.dyad().recipient().sector() == Sector.BUS;
    }

    private static boolean isOtherManner(Report one, Report other) {
        return one.what().mode().isPresent()
                && other.what().mode().isPresent()
                && !one.what().mode().equals(other.what().mode());
    }

    /** Where both have words they must share some, and count and name nothing different. */
    private static boolean mayBeOne(Likeness likeness, PairReports pair, int i, int j) {
        boolean haveWords = pair.telling(i).isPresent() && pair.telling(j).isPresent();
        return !haveWords || (!likeness.contradicts() && likeness.shared() > 1);
    }

    private static String only(Report known, Report joined) {
        return "the only %s of the two in %s and in %s%s"
                .formatted(
                        joined.what().type(),
                        known.origin().dataset(),
                        joined.origin().dataset(),
                        Days.apart(known, joined));
    }

    private static String onlyOfMonth(Report known, Report joined) {
        return "the only %s of the two in the month in one of %s and %s, and all in the other%s"
                .formatted(
                        joined.what().type(),
                        known.origin().dataset(),
                        joined.origin().dataset(),
                        Days.apart(known, joined));
    }
}
