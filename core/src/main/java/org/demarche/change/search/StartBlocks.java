package org.demarche.change.search;

import org.demarche.change.cost.SegmentCost;

/**
 * The starts the last regime may have, in blocks of neighbours, of which most are passed over at
 * one look.
 *
 * <p>Let F(s) be what the best partition up to s costs, b the last start of a block, and G the
 * least of F(s) + C(s, b) over the starts s of the block. A cost is the least over parameters of a
 * sum over observations, so C(s, e) ≥ C(s, b) + C(b, e): parameters that fit both parts best
 * together fit neither better than its own. Hence F(s) + C(s, e) ≥ G + C(b, e) for every s of the
 * block. If that is more than a start costs that is known already, none of the block is the best at
 * e; if it is more than F(e) no start of the block is the best at any end from e + m on, as a
 * regime can begin at e then: F(s) + C(s, t) ≥ F(s) + C(s, e) + C(e, t) > F(e) + C(e, t). The bound
 * is loose by what one cut at b gains, which is less than a penalty nearly everywhere, so that
 * where nothing turns hardly a block is entered. This is branch and bound: Land and Doig, "An
 * Automatic Method of Solving Discrete Programming Problems", Econometrica 28 (1960).
 *
 * <p>Blocks are made as starts come, two of a size becoming one of twice the size, as a binary
 * counter carries; G is worked out anew for each, n log n costs together. O(n) memory. What is
 * added in another order differs by rounding, so a block is passed over only if its bound is higher
 * by more than that.
 */
final class StartBlocks {
    /** Starts of the smallest blocks are looked at one by one: two to this power. */
    private static final int LEAF = 3;

    /** A part of the cost of the whole and of a penalty, far above what rounding makes. */
    private static final double ROUNDING = 1e-12;

    private final SegmentCost cost;
    private final int shortest;
    private final double[] best;
    private final double rounding;

    /** G of each block, by size; infinite once dropped. */
    private final double[][] bound;

    /** The blocks that are part of no other, from left to right, and what they cost at least. */
    private final int[] level = new int[Integer.SIZE];

    private final int[] block = new int[Integer.SIZE];
    private final int[] lostAt = new int[Integer.SIZE];
    private final double[] atLeast = new double[Integer.SIZE];
    private int roots;

    private int entered;
    private double least;
    private int cheapest;

    /**
     * @param best what the best partition up to each end costs, filled in as ends are reached
     */
    StartBlocks(SegmentCost cost, int shortest, double[] best) {
        this.cost = cost;
        this.shortest = shortest;
        this.best = best;
        this.rounding = ROUNDING * (1 + Math.abs(best[0]) + Math.abs(cost.of(0, cost.length())));
        int leaves = (cost.length() >> LEAF) + 1;
        bound = new double[Integer.SIZE - Integer.numberOfLeadingZeros(leaves)][];
        for (int i = 0; i < bound.length; i++) {
            bound[i] = new double[(leaves >> i) + 1];
        }
    }

    /** The start that follows the one entered last, 0 the first, then the shortest regime. */
    void enter(int start) {
        entered++;
        if (entered % (1 << LEAF) != 0) {
            return;
        }
        int at = (entered >> LEAF) - 1;
        least = best[start];
        scan(entered - (1 << LEAF), entered - 1, start);
        bound[0][at] = least;
        push(0, at, Integer.MAX_VALUE);
        while (block[roots - 1] % 2 == 1) {
            join(start);
        }
    }

    /** Makes one of the last block and the one beside it, which may have been dropped. */
    private void join(int last) {
        int size = level[roots - 1];
        int right = block[roots - 1];
        int lost = lostAt[roots - 1];
        roots--;
        least = bound[size][right];
        if (roots > 0 && level[roots - 1] == size && block[roots - 1] == right - 1) {
            lost = Math.max(lost, lostAt[roots - 1]);
            roots--;
            descend(size, right - 1, last);
        }
        bound[size + 1][right / 2] = least;
        push(size + 1, right / 2, lost);
    }

    private void push(int size, int at, int lost) {
        level[roots] = size;
        block[roots] = at;
        lostAt[roots] = lost;
        roots++;
    }

    /**
     * The start from which a regime up to {@code end} is cheapest; of equals the first.
     *
     * @param guess one of the starts entered that may be it
     */
    int cheapest(int end, int guess) {
        cheapest = guess;
        least = best[guess] + cost.of(guess, end);
        scan(entered >> LEAF << LEAF, entered, end);
        for (int root = roots - 1; root >= 0; root--) {
            atLeast[root] = atLeast(level[root], block[root], end);
            if (atLeast[root] <= least + rounding) {
                descend(level[root], block[root], end);
            }
        }
        return cheapest;
    }

    /** Drops the blocks that have lost, as soon as a regime can begin where they did. */
    void drop(int end) {
        int kept = 0;
        for (int root = 0; root < roots; root++) {
            if (lostAt[root] == Integer.MAX_VALUE && atLeast[root] > best[end] + rounding) {
                lostAt[root] = end;
            }
            if (lostAt[root] > end - shortest + 1) {
                level[kept] = level[root];
                block[kept] = block[root];
                lostAt[kept] = lostAt[root];
                kept++;
            } else {
                bound[level[root]][block[root]] = Double.POSITIVE_INFINITY;
            }
        }
        roots = kept;
    }

    /** What any start of the block costs at this end, or less. */
    private double atLeast(int size, int at, int end) {
        int last = start(((at + 1) << (size + LEAF)) - 1);
        return bound[size][at] + cost.of(last, end);
    }

    /** Looks for the cheapest start in the parts of a block that may hold it. */
    private void descend(int size, int at, int end) {
        if (size == 0) {
            scan(at << LEAF, (at + 1) << LEAF, end);
            return;
        }
        for (int part = 2 * at + 1; part >= 2 * at; part--) {
            if (atLeast(size - 1, part, end) <= least + rounding) {
                descend(size - 1, part, end);
            }
        }
    }

    private void scan(int from, int to, int end) {
        for (int i = from; i < to; i++) {
            int start = start(i);
            double total = best[start] + cost.of(start, end);
            if (total < least || (total == least && start < cheapest)) {
                least = total;
                cheapest = start;
            }
        }
    }

    private int start(int number) {
        return number == 0 ? 0 : shortest + number - 1;
    }
}
