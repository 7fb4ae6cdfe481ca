package org.demarche.change.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The ways to have come to a place of a series by a broken line: each with its last break and the
 * least it has cost, as a function of the line's height there.
 *
 * <p>What a way costs only rises from place to place. So of a way that cost too much to matter when
 * it was last drawn on to a place nothing need be known until others cost as much: such ways wait,
 * the cheapest in front.
 */
final class Ways {
    private static final Comparator<Way> CHEAPEST_FIRST = Comparator.comparingDouble(w -> w.least);

    private final BrokenLineSums sums;

    /** Broken too late for a line to end here, by their break. */
    private final Deque<Way> young = new ArrayDeque<>();

    /** Drawn on to every place. */
    private final List<Way> near = new ArrayList<>();

    /** Drawn on when they may count. */
    private final PriorityQueue<Way> waiting = new PriorityQueue<>(CHEAPEST_FIRST);

    private final Envelope envelope = new Envelope();

    /**
     * One way: at the beginning, at any height.
     *
     * @param isCut whether the first line may have begun before it
     */
    Ways(BrokenLineSums sums, int beginning, boolean isCut) {
        this.sums = sums;
        Way first = new Way(new Break(beginning, null), new Quadratic(0, 0, 0));
        if (isCut) {
            near.add(first);
        } else {
            young.add(first);
        }
    }

    boolean isEmpty() {
        return young.isEmpty() && near.isEmpty() && waiting.isEmpty();
    }

    /**
     * Draws lines on to {@code end}; what the cheapest costs, infinite if no line can end here.
     *
     * @param latest from later breaks no line can end here
     */
    double reach(int end, int latest) {
        while (!young.isEmpty() && young.element().last.place <= latest) {
            near.add(young.remove());
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (Way way : near) {
            lowest = Math.min(lowest, way.drawOn(sums, end));
        }
        while (!waiting.isEmpty() && waiting.element().least < lowest) {
            lowest = Math.min(lowest, wake(end));
        }
        return lowest;
    }

    /** Makes a break here from every way that is the lowest at some height, if below the cap. */
    void breakAt(int end, double cap, double penalty) {
        while (!waiting.isEmpty() && waiting.element().least < cap) {
            wake(end);
        }
        envelope.clear(cap);
        for (int i = 0; i < near.size(); i++) {
            if (near.get(i).least < cap) {
                envelope.add(i, near.get(i).reached);
            }
        }
        for (int i : envelope.lowest()) {
            Way way = near.get(i);
            young.add(new Way(new Break(end, way.last), way.reached.plus(penalty)));
        }
    }

    /** Drops what costs more than the bound; lets wait what cost the cap or more. */
    void keep(double bound, double cap) {
        int kept = 0;
        for (Way way : near) {
            if (way.least < cap) {
                near.set(kept++, way);
            } else if (way.least <= bound) {
                waiting.add(way);
            }
        }
        near.subList(kept, near.size()).clear();
    }

    /** Where the cheapest way was broken. */
    List<Integer> breaks() {
        List<Integer> breaks = new ArrayList<>();
        Break last = Collections.min(near, CHEAPEST_FIRST).last;
        for (Break before = last.before; before != null; before = before.before) {
            breaks.add(last.place);
            last = before;
        }
        Collections.reverse(breaks);
        return breaks;
    }

    private double wake(int end) {
        Way way = waiting.remove();
        near.add(way);
        return way.drawOn(sums, end);
    }

    /** A break made, and the one before; none before the beginning. */
    private record Break(int place, @Nullable Break before) {}

    /** One way. */
    private static final class Way {
        private final Break last;
        private final Quadratic broken;
        private Quadratic reached;
        private double least;

        /**
         * @param broken what it has cost, by the height at the last break
         */
        Way(Break last, Quadratic broken) {
            this.last = last;
            this.broken = broken;
            this.reached = broken;
            this.least = broken.least();
        }

        /** Draws its line on to {@code end}; what it costs then. */
        double drawOn(BrokenLineSums sums, int end) {
            reached = sums.extend(broken, last.place, end);
            least = reached.least();
            return least;
        }
    }
}
