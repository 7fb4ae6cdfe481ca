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
import java.util.stream.Stream;
import org.demarche.dyad.likeness.Likeness;
import org.demarche.dyad.likeness.Telling;
import org.demarche.ontology.Mode;

/**
 * Joins reports whose sentences share more than chance among the pair's reports of those days would
 * give: the evidence of {@link Likeness}, with what days, types, modes and the number of reports to
 * hit upon add to it or take from it, must reach {@value #LEAST}.
 *
 * <p>Candidates come from an index of words over the days around, so that a report is held only
 * against those that share two words with it: for r reports with w words, time O(r·w·c), where c is
 * how many reports of those days share a word; words that stand in more than {@value #CROWD} are
 * not looked up.
 */
final class WordingRule implements JoinRule {
    /** The least evidence, a logarithm of odds. */
    static final double LEAST = 0.5;

    private static final int LEAST_SHARED = 3;
    private static final int LEAST_SHARED_OF_A_VISIT = 2;

    /** How many days apart the reports' days may lie. */
    static final int WINDOW_DAYS = 3;

    private static final int CROWD = 200;
    private static final double ANY_TWO = -0.3;
    private static final double PER_CHANCE = -0.27;
    private static final double OTHER_DAY = -0.6;
    private static final double PER_DAY = -1.2;
    private static final double VAGUE_DAY = -0.7;
    private static final double OTHER_TYPE = -1.4;
    private static final double OTHER_MODE = -1.1;
    private static final double VISIT = 1.4;
    private static final double SAME_DOCUMENT = 0.6;
    private static final int LEAST_CONTAINED = 3;
    private static final int LEAST_OF_A_HEADING = 2;
    private static final int LEAST_CONTAINED_OF_THE_PAST = 2;

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
        Report one = pair.report(i);
        Report other = pair.report(j);
        Likeness likeness = pair.likeness(i, j);
        Optional<Days> days = Days.of(one);
        if (likeness.contradicts() || days.isEmpty() || isSeries(pair, i, j)) {
            return Optional.empty();
        }
        double strength =
                likeness.evidence()
                        + circumstances(one, other)
                        + PER_CHANCE * Math.log(Math.max(1, days.get().chances(pair) - 1));
        boolean isAlike =
                strength >= LEAST
                        && likeness.shared() >= leastShared(one, other)
                        && (one.date().isDay()
                                || other.date().isDay()
                                || isSameManner(one, other, likeness));
        return isAlike || isSameInShort(one, other, likeness) || isSameHeading(pair, i, j, likeness)
                ? Optional.of(new Link(i, j, Math.max(LEAST, strength), new Words(likeness)))
                : Optional.empty();
    }

    /** Whether the one is the other in fewer words, told of the same date. */
    private static boolean isSameInShort(Report one, Report other, Likeness likeness) {
        return one.date().equals(other.date())
                && one.what().type() == other.what().type()
                && likeness.isSameAct()
                && likeness.isContained(
                        one.date().isDay() ? LEAST_CONTAINED : LEAST_CONTAINED_OF_THE_PAST);
    }

    /** Whether it is done in the same manner, or told by the same word. */
    static boolean isSameManner(Report one, Report other, Likeness likeness) {
        boolean isSameMode =
                one.what().mode().isPresent() && one.what().mode().equals(other.what().mode());
        return isSameMode || likeness.isSameAct();
    }

    /** Whether they are headings over many acts, each of which tells of its own day's. */
    private static boolean isSeries(PairReports pair, int i, int j) {
        return isForm(pair, i, Telling.Form.SERIES)
                && isForm(pair, j, Telling.Form.SERIES)
                && Days.between(pair.report(i), pair.report(j)) != 0;
    }

    /** Whether they are headings over one matter, the one in the words of the other. */
    private static boolean isSameHeading(PairReports pair, int i, int j, Likeness likeness) {
        return isForm(pair, i, Telling.Form.HEADING)
                && isForm(pair, j, Telling.Form.HEADING)
                && pair.report(i).what().type() == pair.report(j).what().type()
                && likeness.isSameAct()
                && likeness.isContained(LEAST_OF_A_HEADING);
    }

    private static boolean isForm(PairReports pair, int i, Telling.Form form) {
        return pair.telling(i).filter(t -> t.form() == form).isPresent();
    }

    /** What days, types, modes and articles say. */
    private static double circumstances(Report one, Report other) {
        double sum = ANY_TWO;
        if (one.date().isDay() && other.date().isDay()) {
            long days = Math.abs(Days.between(one, other));
            sum += days > 0 ? OTHER_DAY + PER_DAY * (days - 1) : 0;
        } else {
            sum += VAGUE_DAY;
        }
        String document = one.origin().document();
        if (!document.isEmpty() && document.equals(other.origin().document())) {
            sum += SAME_DOCUMENT;
        }
        return sum + acts(one, other);
    }

    /** What types and modes say; the same visitor seldom comes twice in a few days. */
    private static double acts(Report one, Report other) {
        if (one.what().type() != other.what().type()) {
            return OTHER_TYPE;
        }
        Optional<Mode> mode = one.what().mode();
        Optional<Mode> otherMode = other.what().mode();
        boolean isOtherMode = mode.isPresent() && otherMode.isPresent() && !mode.equals(otherMode);
        return (isVisit(one, other) ? VISIT : 0) + (isOtherMode ? OTHER_MODE : 0);
    }

    /** Words that must be shared; a visitor's name and where it was are enough within days. */
    private static int leastShared(Report one, Report other) {
        boolean areDays = one.date().isDay() && other.date().isDay();
        return areDays && isVisit(one, other) ? LEAST_SHARED_OF_A_VISIT : LEAST_SHARED;
    }

    private static boolean isVisit(Report one, Report other) {
        return one.what().type() == other.what().type()
                && Stream.of(one, other)
                        .anyMatch(r -> r.what().mode().equals(Optional.of(Mode.CONSULT_VISIT)));
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
