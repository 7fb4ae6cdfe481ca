package org.demarche.change.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Exact penalised segmentation by lines that meet: minimises the sum of squared distances from a
 * broken line plus a penalty for each break.
 *
 * <p>Fearnhead, Maidstone and Letchford, "Detecting Changes in Slope With an L₀ Penalty", Journal
 * of Computational and Graphical Statistics 28 (2019). What went before matters through the height
 * of the line at its last break only, so of all ways to reach a break those are kept that are best
 * for some height; without a bound on the length of regimes, also those are dropped that trail by
 * more than two penalties, as the best way could be joined to theirs by two breaks. Time grows with
 * the square of n and with the number of ways kept; with a shortest regime of more than one
 * observation the second rule does not hold, and it is slower. Fails where the series jumps: a jump
 * becomes a steep short line. Gives the same broken line as trying all.
 */
public final class ContinuousTrendSearch implements PartitionSearch {
    private final BrokenLineSums sums;
    private final int shortest;

    /**
     * @param times when each value was observed, rising
     * @param values finite, as many
     * @param shortest the fewest observations between two breaks, at least 1
     */
    public ContinuousTrendSearch(double[] times, double[] values, int shortest) {
        this.sums = new BrokenLineSums(times, values);
        this.shortest = Lengths.shortest(shortest, 1, values.length);
    }

    @Override
    public int length() {
        return sums.length();
    }

    @Override
    public Partition best(double penalty) {
        Lengths.penalty(penalty);
        int n = sums.length();
        List<Way> ways = new ArrayList<>();
        List<Way> waiting = new ArrayList<>(List.of(Way.BEGINNING));
        for (int end = 1; end <= n; end++) {
            int latest = end - shortest;
            waiting.stream().filter(w -> w.knot() == latest).forEach(ways::add);
            waiting.removeIf(w -> w.knot() == latest);
            List<Reached> reached = reached(ways, end);
            if (end == n) {
                return partition(cheapest(reached), penalty);
            }
            double least = leastOf(reached);
            for (Reached one : Envelope.of(breakable(reached, least + penalty))) {
                waiting.add(new Way(one.way(), end, one.cost().plus(penalty)));
            }
            if (shortest == 1) {
                double bound = 2 * penalty + least;
                ways.clear();
                reached.stream()
                        .filter(r -> r.cost().least() <= bound)
                        .forEach(r -> ways.add(r.way()));
            }
        }
        throw new IllegalStateException("the last observation was not reached");
    }

    /** Those from which a break here can be best: its own break is one of the two. */
    private List<Reached> breakable(List<Reached> reached, double bound) {
        return shortest > 1
                ? reached
                : reached.stream().filter(r -> r.cost().least() <= bound).toList();
    }

    private List<Reached> reached(List<Way> ways, int end) {
        List<Reached> reached = new ArrayList<>(ways.size());
        for (Way way : ways) {
            reached.add(new Reached(way, sums.extend(way.cost(), way.knot(), end)));
        }
        return reached;
    }

    private static double leastOf(List<Reached> reached) {
        return reached.stream()
                .mapToDouble(r -> r.cost().least())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static Reached cheapest(List<Reached> reached) {
        double least = leastOf(reached);
        return reached.stream().filter(r -> r.cost().least() <= least).findFirst().orElseThrow();
    }

    private Partition partition(Reached last, double penalty) {
        List<Integer> starts = new ArrayList<>();
        for (Way way = last.way(); way.knot() > 0; way = way.before()) {
            starts.add(0, way.knot());
        }
        double cost = last.cost().least() - penalty * starts.size();
        return new Partition(sums.length(), starts, cost);
    }
}
