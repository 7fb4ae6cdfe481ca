package org.demarche.change.search;

import java.util.List;

/**
 * Exact penalised segmentation by lines that meet: minimises the sum of squared distances from a
 * broken line plus a penalty for each break.
 *
 * <p>Fearnhead, Maidstone and Letchford, "Detecting Changes in Slope With an L₀ Penalty", Journal
 * of Computational and Graphical Statistics 28 (2019). What went before matters through the height
 * of the line at its last break only, so of all ways to reach a break those are kept that are best
 * for some height. Three things more are dropped. Without a bound on the length of regimes the
 * cheapest way can be joined to any other by two breaks: so ways that trail it by more than two
 * penalties, and breaks made, which are one of the two, at heights where they trail by more than
 * one. And always what cannot come out as the cheapest whole, by what the rest costs at least
 * (branch and bound: Land and Doig, Econometrica 28, 1960).
 *
 * <p>What the rest costs at least is known from the same search on parts of the series, each
 * bounded by its own parts in turn (Verfaillie, Lemaître and Schiex, "Russian Doll Search for
 * Solving Constraint Optimization Problems", AAAI 1996): a broken line over two stretches is one
 * over either, so it costs no less than the cheapest of the one and the cheapest of the other. The
 * smallest stretches are bounded by lines that need not meet ({@link Stretches}). Each search tries
 * with a ceiling near what it must cost at least, which is the answer if anything comes out below
 * it, and again with a higher one otherwise.
 *
 * <p>Time in proportion to n where nothing turns; about n to the power 1.5 where the slope turns
 * now and then, as what is lost between two stretches, a few squares, adds up over those ahead.
 * Where the series jumps it fails, as a jump becomes a steep short line, and takes much longer, as
 * a jump is one turn of lines that need not meet and two of lines that do. Slower with a shortest
 * regime of more than one observation, where only the last rule holds. Gives the same broken line
 * as trying all.
 */
public final class ContinuousTrendSearch implements PartitionSearch {
    /** A part of the cost of the whole, far above what rounding makes. */
    private static final double ROUNDING = 1e-9;

    /** By how much the first ceiling lies above what a line must cost, in penalties. */
    private static final double RAISE = 0.125;

    /** By what factor it is raised the more from try to try. */
    private static final double MORE = 1.25;

    private final BrokenLineSums sums;
    private final double[] times;
    private final double[] values;
    private final int shortest;

    /**
     * @param times when each value was observed, rising
     * @param values finite, as many
     * @param shortest the fewest observations between two breaks, at least 1
     */
    public ContinuousTrendSearch(double[] times, double[] values, int shortest) {
        this.sums = new BrokenLineSums(times, values);
        this.times = times.clone();
        this.values = values.clone();
        this.shortest = Lengths.shortest(shortest, 1, values.length);
    }

    @Override
    public int length() {
        return sums.length();
    }

    @Override
    public Partition best(double penalty) {
        Lengths.penalty(penalty);
        Stretches stretches = new Stretches(times, values, penalty);
        while (stretches.count() > 1) {
            stretches.join((from, end) -> cheapest(from, end, penalty, stretches.rest()).cost());
        }
        Whole whole = cheapest(0, sums.length(), penalty, stretches.rest());
        double cost = whole.cost() - penalty * whole.breaks().size();
        return new Partition(sums.length(), whole.breaks(), cost);
    }

    /**
     * The cheapest broken line over a stretch.
     *
     * @param rest what it costs at least from each place of it to its end
     */
    private Whole cheapest(int from, int end, double penalty, double[] rest) {
        double rounding = ROUNDING * (1 + penalty + rest[from]);
        double raise = RAISE * penalty + rounding;
        double ceiling = rest[from] + raise;
        while (true) {
            Whole found = new Run(from, end, penalty, rest, ceiling + rounding).whole();
            if (found.cost() <= ceiling + rounding) {
                return found;
            }
            raise *= MORE;
            ceiling = Math.min(found.cost(), ceiling + raise);
        }
    }

    /**
     * A broken line over a stretch.
     *
     * @param cost with a penalty for each break; infinite if there is none
     */
    private record Whole(double cost, List<Integer> breaks) {}

    /** One pass through a stretch, which may be cut off at either side. */
    private final class Run {
        private final int from;
        private final int end;
        private final double penalty;
        private final double[] rest;
        private final double ceiling;
        private final Ways ways;

        /**
         * @param rest what it costs at least from each place to the end of the stretch
         * @param ceiling what costs more is of no use
         */
        Run(int from, int end, double penalty, double[] rest, double ceiling) {
            this.from = from;
            this.end = end;
            this.penalty = penalty;
            this.rest = rest;
            this.ceiling = ceiling;
            this.ways = new Ways(sums, from, from > 0);
        }

        Whole whole() {
            for (int place = from + 1; place < end; place++) {
                double least = ways.reach(place, place - shortest);
                double bound = ceiling - rest[place];
                double cap = bound - penalty;
                if (shortest == 1) {
                    bound = Math.min(bound, least + 2 * penalty);
                    cap = Math.min(cap, least + penalty);
                }
                ways.breakAt(place, cap, penalty);
                ways.keep(bound, cap);
                if (ways.isEmpty()) {
                    return new Whole(Double.POSITIVE_INFINITY, List.of());
                }
            }
            double least = ways.reach(end, end < sums.length() ? end : end - shortest);
            return new Whole(least, least < Double.POSITIVE_INFINITY ? ways.breaks() : List.of());
        }
    }
}
