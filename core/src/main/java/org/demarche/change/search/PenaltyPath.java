package org.demarche.change.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * All partitions of a series that are best at some penalty of a range, the coarsest first, with the
 * penalties at which they are.
 *
 * <p>Haynes, Eckley and Fearnhead, "Computationally Efficient Changepoint Detection for a Range of
 * Penalties" (CROPS), Journal of Computational and Graphical Statistics 26 (2017): two searches
 * tell at which penalty between them a third can be better than both. As many searches as there are
 * partitions, plus one for each step between neighbours. A turn that is there over a wide range of
 * penalties is there whatever one thinks of the penalty.
 *
 * @param steps at least one, the number of turns rising, ranges of penalties falling
 */
public record PenaltyPath(List<Step> steps) {
    /** Parts of a cost that rounding can make. */
    private static final double ROUNDING = 1e-9;

    public PenaltyPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("there must be at least 1 step, were 0");
        }
    }

    /**
     * One partition.
     *
     * @param partition the best one
     * @param from the least penalty at which it is
     * @param to the greatest; infinite for the coarsest if it has no turn
     */
    public record Step(Partition partition, double from, double to) {}

    /**
     * Searches between two penalties.
     *
     * @param least greater than 0
     * @param most at least {@code least}
     */
    public static PenaltyPath between(PartitionSearch search, double least, double most) {
        if (!(least > 0) || !(most >= least)) {
            throw new IllegalArgumentException(
                    "penalties must be 0 < least <= most, were %s and %s".formatted(least, most));
        }
        TreeMap<Integer, Partition> found = new TreeMap<>();
        Partition coarse = search.best(most);
        Partition fine = search.best(least);
        found.put(coarse.turns(), coarse);
        found.put(fine.turns(), fine);
        split(search, coarse, fine, found);
        return new PenaltyPath(steps(new ArrayList<>(found.values()), least, most));
    }

    private static void split(
            PartitionSearch search,
            Partition coarse,
            Partition fine,
            TreeMap<Integer, Partition> found) {
        if (fine.turns() <= coarse.turns() + 1) {
            return;
        }
        double penalty = crossing(coarse, fine);
        Partition between = search.best(penalty);
        double gain = coarse.penalised(penalty) - between.penalised(penalty);
        double unit = Math.abs(coarse.cost()) + Math.abs(fine.cost());
        boolean isNew = between.turns() > coarse.turns() && between.turns() < fine.turns();
        if (isNew && gain > ROUNDING * unit) {
            found.put(between.turns(), between);
            split(search, coarse, between, found);
            split(search, between, fine, found);
        }
    }

    /** The penalty at which both are equally good. */
    private static double crossing(Partition coarse, Partition fine) {
        return Math.max(0, coarse.cost() - fine.cost()) / (fine.turns() - coarse.turns());
    }

    private static List<Step> steps(List<Partition> found, double least, double most) {
        List<Step> steps = new ArrayList<>();
        double to = found.get(0).turns() == 0 ? Double.POSITIVE_INFINITY : most;
        for (int i = 0; i < found.size(); i++) {
            boolean last = i == found.size() - 1;
            double from = last ? least : crossing(found.get(i), found.get(i + 1));
            steps.add(new Step(found.get(i), from, to));
            to = from;
        }
        return steps;
    }
}
