package org.demarche.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.dyad.Occurrence;
import org.demarche.text.PartialDate;

/**
 * Which events of a pair a page lists: all, or, of very many, the newest and the strongest of each
 * year.
 *
 * @param shown newest first
 * @param perYear how many there are in each year, also of those left out
 */
record Listing(List<Occurrence> shown, Map<Integer, Integer> perYear) {
    /**
     * How many to list.
     *
     * @param all list all of them up to that number
     * @param newest else that many of the newest
     * @param strongest and that many of each older year
     * @param extras but no more than that many of these in all
     */
    record Limits(int all, int newest, int strongest, int extras) {
        /** For the pair a brief is on. */
        static final Limits MAIN = new Limits(400, 200, 5, 200);

        /** For the pair it is held against. */
        static final Limits OTHER = new Limits(150, 100, 2, 50);
    }

    /** Strength first, then what happened before what did not, then what is surer. */
    private static final Comparator<Occurrence> STRONGEST =
            Comparator.comparingDouble((Occurrence e) -> -Math.abs(e.what().score()))
                    .thenComparing(e -> !e.isActual())
                    .thenComparing(e -> -confidence(e));

    /** The coder's own; nought of another data set. */
    private static double confidence(Occurrence event) {
        return event.head().coded().map(c -> c.event().grounds().confidence()).orElse(0.0);
    }

    static Listing of(List<Occurrence> newestFirst, Limits limits) {
        Map<Integer, Integer> perYear =
                newestFirst.stream()
                        .collect(
                                Collectors.toMap(
                                        e -> e.date().year(), e -> 1, Integer::sum, TreeMap::new));
        if (newestFirst.size() <= limits.all) {
            return new Listing(newestFirst, perYear);
        }
        List<Occurrence> older = newestFirst.subList(limits.newest, newestFirst.size());
        Map<Integer, List<Occurrence>> byYear =
                older.stream()
                        .sorted(STRONGEST)
                        .collect(
                                Collectors.groupingBy(
                                        e -> e.date().year(), TreeMap::new, Collectors.toList()));
        List<Occurrence> extras = new ArrayList<>();
        for (List<Occurrence> year : byYear.values()) {
            extras.addAll(year.subList(0, Math.min(limits.strongest, year.size())));
        }
        extras.sort(STRONGEST);
        Set<Occurrence> kept =
                new HashSet<>(extras.subList(0, Math.min(limits.extras, extras.size())));
        List<Occurrence> shown = new ArrayList<>(newestFirst.subList(0, limits.newest));
        older.stream().filter(kept::contains).forEach(shown::add);
        return new Listing(List.copyOf(shown), perYear);
    }

    int total() {
        return perYear.values().stream().mapToInt(Integer::intValue).sum();
    }

    int leftOut() {
        return total() - shown.size();
    }

    /** The oldest listed event of a month, the first that happened in it; of all that did. */
    Optional<Occurrence> firstOf(YearMonth month) {
        return shown.stream()
                .filter(e -> isIn(e.date(), month))
                .reduce((newer, older) -> older)
                .filter(e -> e.date().isKnown());
    }

    private static boolean isIn(PartialDate date, YearMonth month) {
        return date.year() == month.getYear() && date.month() == month.getMonthValue();
    }
}
