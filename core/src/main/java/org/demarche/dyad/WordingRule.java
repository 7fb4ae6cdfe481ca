package org.demarche.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.dyad.likeness.Likeness;
import org.demarche.dyad.likeness.Telling;
import org.demarche.ontology.Mode;

/**
 * Joins reports whose sentences share more than chance among the pair's reports of those days would
 * give: the evidence of {@link Likeness}, less the logarithm of how many reports there are to hit
 * upon, less what days, types and modes that differ speak against it, must reach {@value #LEAST}.
 *
 * <p>Candidates come from an index of words over the days around, so that a report is held only
 * against those that share two words with it: for r reports with w words, time O(r·w·c), where c is
 * how many reports of those days share a word; words that stand in more than {@value #CROWD} are
 * not looked up.
 */
final class WordingRule implements JoinRule {
    /** The least evidence, in natural logarithms of odds. */
    static final double LEAST = 11;

    /** The least part of the lighter sentence that must be shared. */
    static final double LEAST_COVER = 0.33;

    /** How many days apart the reports' days may lie. */
    static final int WINDOW_DAYS = 3;

    private static final int CROWD = 200;
    private static final double OTHER_DAY = 2;
    private static final double PER_DAY = 2;
    private static final double OTHER_TYPE = 4;
    private static final double OTHER_MODE = 3;
    private static final double BOTH_LOOK_BACK = 3;

    @Override
    public List<Link> links(PairReports pair, Groups groups) {
        Map<String, List<Integer>> index = index(pair);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < pair.size(); i++) {
            for (int j : candidates(pair, index, i)) {
                link(pair, i, j).ifPresent(links::add);
            }
        }
        return links;
    }

    /** How strongly two reports' words and days speak for one happening; below 0 if they cannot. */
    static double strength(PairReports pair, int one, int other) {
        Optional<Link> link = link(pair, one, other);
        return link.map(Link::strength).orElse(-1.0);
    }

    private static Map<String, List<Integer>> index(PairReports pair) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < pair.size(); i++) {
            int at = i;
            pair.telling(i)
                    .ifPresent(
                            t ->
                                    t.words()
                                            .forEach(
                                                    w ->
                                                            index.computeIfAbsent(
                                                                            w,
                                                                            k -> new ArrayList<>())
                                                                    .add(at)));
        }
        Comparator<Integer> byDay =
                Comparator.comparing(i -> pair.report(i).day().orElse(LocalDate.MIN));
        index.values().forEach(list -> list.sort(byDay));
        return index;
    }

    /** Reports of the days around that share two words, each pair once. */
    private static List<Integer> candidates(
            PairReports pair, Map<String, List<Integer>> index, int i) {
        Optional<Telling> telling = pair.telling(i);
        Optional<Days> days = Days.of(pair.report(i));
        if (telling.isEmpty() || days.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : telling.get().words()) {
            List<Integer> with = index.getOrDefault(word, List.of());
            List<Integer> near = days.get().within(pair, with);
            if (near.size() <= CROWD) {
                near.forEach(j -> shared.merge(j, 1, Integer::sum));
            }
        }
        Set<Integer> found = new HashSet<>();
        shared.forEach(
                (j, count) -> {
                    if (count > 1 && isTurn(pair, i, j) && pair.isCompatible(i, j)) {
                        found.add(j);
                    }
                });
        return found.stream().sorted().toList();
    }

    /** Whether the pair is looked at from here: from the vaguer date, or the first in order. */
    private static boolean isTurn(PairReports pair, int i, int j) {
        boolean isDay = pair.report(i).date().isDay();
        boolean isOtherDay = pair.report(j).date().isDay();
        if (isDay == isOtherDay) {
            return i < j;
        }
        return !isDay;
    }

    private static Optional<Link> link(PairReports pair, int i, int j) {
        Likeness likeness = pair.likeness(i, j);
        if (likeness.contradicts() || likeness.cover() < LEAST_COVER) {
            return Optional.empty();
        }
        Optional<Days> days = Days.of(pair.report(i));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        int chances = Math.max(1, days.get().chances(pair) - 1);
        double strength =
                likeness.evidence() - Math.log(chances) - against(pair.report(i), pair.report(j));
        return strength < LEAST
                ? Optional.empty()
                : Optional.of(new Link(i, j, strength, new Words(likeness)));
    }

    private static double against(Report one, Report other) {
        double against = 0;
        if (one.date().isDay() && other.date().isDay()) {
            long days = Math.abs(Days.between(one, other));
            against += days == 0 ? 0 : OTHER_DAY + PER_DAY * days;
        } else if (one.date().equals(other.date())) {
            against -= BOTH_LOOK_BACK;
        }
        if (one.what().type() != other.what().type()) {
            return against + OTHER_TYPE;
        }
        Optional<Mode> mode = one.what().mode();
        boolean otherMode =
                mode.isPresent()
                        && other.what().mode().isPresent()
                        && !mode.equals(other.what().mode());
        return otherMode ? against + OTHER_MODE : against;
    }

    /** Says how many words are the same, how many days lie between, and whose they are. */
    private record Words(Likeness likeness) implements Link.Reason {
        @Override
        public String of(Report known, Report joined) {
            String words =
                    likeness.shared() == likeness.words()
                            ? "all %d words the same".formatted(likeness.words())
                            : "%d of %d words the same"
                                    .formatted(likeness.shared(), likeness.words());
            return words + Days.apart(known, joined) + source(known, joined);
        }

        private static String source(Report known, Report joined) {
            Report.Origin one = known.origin();
            Report.Origin other = joined.origin();
            if (!one.dataset().equals(other.dataset())) {
                return ", in " + other.dataset();
            }
            if (!one.document().isEmpty() && one.document().equals(other.document())) {
                return ", in the same article";
            }
            boolean isKnown = !one.outlet().isEmpty() && !other.outlet().isEmpty();
            return isKnown && !one.outlet().equals(other.outlet()) ? ", another outlet" : "";
        }
    }
}
