package org.demarche.dyad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.dyad.likeness.Likeness;

/**
 * Joins what is told again as history ("which expelled two diplomats in March") with the only act
 * of its type and direction that is on record for that time, if the act is done in the same manner
 * or told by the same word, shares a few words with it, and counts and names nothing differently.
 */
final class RetellingRule implements JoinRule {
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_WORDS_OF_A_YEAR = 3;

    @Override
    public List<Link> links(PairReports pair, Groups groups) {
        Map<ActKey, List<Integer>> told = new HashMap<>();
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (List<Integer> group : groups.all()) {
            group.forEach(i -> groupOf.put(i, group.get(0)));
        }
        for (int i = 0; i < pair.size(); i++) {
            if (!isRetelling(pair.report(i)) && pair.report(i).date().isDay()) {
                told.computeIfAbsent(ActKey.of(pair.report(i)), k -> new ArrayList<>()).add(i);
            }
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < pair.size(); i++) {
            Report report = pair.report(i);
            if (isRetelling(report) && report.date().isKnown()) {
                links.addAll(
                        link(pair, i, told.getOrDefault(ActKey.of(report), List.of()), groupOf));
            }
        }
        return links;
    }

    /** Whether it looks back: told as history, or of a month or year only. */
    private static boolean isRetelling(Report report) {
        return report.origin().isOwn()
                && (report.status().isBackground() || !report.date().isDay());
    }

    private static List<Link> link(
            PairReports pair, int i, List<Integer> acts, Map<Integer, Integer> groupOf) {
        Set<Integer> groups = new TreeSet<>();
        List<Integer> then = new ArrayList<>();
        for (int j : acts) {
            if (isThen(pair.report(i), pair.report(j))) {
                then.add(j);
                groups.add(groupOf.getOrDefault(j, j));
            }
        }
        if (groups.size() != 1) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        for (int j : then) {
            Likeness likeness = pair.likeness(i, j);
            if (mayBeOne(pair.report(i), pair.report(j), likeness)) {
                links.add(new Link(i, j, likeness.evidence(), RetellingRule::reason));
            }
        }
        return links;
    }

    private static boolean isThen(Report retelling, Report act) {
        int around = retelling.date().isDay() ? 1 : 0;
        return retelling
                .day()
                .flatMap(
                        from ->
                                retelling
                                        .date()
                                        .endDay()
                                        .map(
                                                end ->
                                                        new Days(
                                                                from.minusDays(around),
                                                                end.plusDays(around))))
                .filter(days -> act.day().filter(days::contains).isPresent())
                .isPresent();
    }

    private static boolean mayBeOne(Report retelling, Report act, Likeness likeness) {
        int least = retelling.date().month() == 0 ? LEAST_WORDS_OF_A_YEAR : LEAST_WORDS;
        return !likeness.contradicts()
                && likeness.shared() >= least
                && likeness.apart() == 0
                && WordingRule.isSameManner(retelling, act, likeness);
    }

    private static String reason(Report known, Report joined) {
        Report retelling = isRetelling(joined) ? joined : known;
        return "told again later: the only %s of the two on record of %s"
                .formatted(retelling.what(), retelling.date());
    }
}
