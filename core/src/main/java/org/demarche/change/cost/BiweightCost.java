package org.demarche.change.cost;

import java.util.Arrays;

/**
 * A regime is a level, and an observation far from it counts as lost, not as evidence: squared
 * distances, none more than the square of a reach.
 *
 * <p>Fearnhead and Rigaill, "Changepoint Detection in the Presence of Outliers", JASA 114 (2019). A
 * single giant value never makes a regime of its own. O(m log m) time for a stretch of m; {@code
 * BiweightSearch} finds the best partition without asking for stretches one by one.
 */
public final class BiweightCost implements SegmentCost {
    private final double[] values;
    private final double reach;

    /**
     * @param values finite
     * @param reach the distance from which on an observation counts as lost, > 0
     */
    public BiweightCost(double[] values, double reach) {
        this.values = Checks.finite(values).clone();
        this.reach = Checks.positive("reach", reach);
    }

    /** The value at an index, 0 for the first. */
    public double value(int index) {
        return values[index];
    }

    /** The distance from which on an observation counts as lost. */
    public double reach() {
        return reach;
    }

    @Override
    public int length() {
        return values.length;
    }

    @Override
    public int shortest() {
        return 1;
    }

    @Override
    public double of(int from, int end) {
        double level = level(from, end);
        double cost = 0;
        for (int i = from; i < end; i++) {
            double distance = Math.min(reach, Math.abs(values[i] - level));
            cost += distance * distance;
        }
        return cost;
    }

    /** The level that fits the stretch best: the mean of the values that it does not lose. */
    public double level(int from, int end) {
        double[] sorted = Arrays.copyOfRange(values, from, end);
        Arrays.sort(sorted);
        return new Window(sorted, reach).best();
    }

    /** The values within reach of a level that wanders from the lowest to the highest. */
    private static final class Window {
        private final double[] sorted;
        private final double reach;
        private final double middle;
        private int low;
        private int high;
        private double sum;
        private double squares;

        Window(double[] sorted, double reach) {
            this.sorted = sorted;
            this.reach = reach;
            this.middle = sorted[sorted.length / 2];
        }

        double best() {
            double least = Double.POSITIVE_INFINITY;
            double level = middle;
            while (low < sorted.length) {
                step();
                double cost = cost();
                if (cost < least && low < high) {
                    least = cost;
                    level = middle + sum / (high - low);
                }
            }
            return level;
        }

        /** One value comes within reach, or one goes out of it, whichever is sooner. */
        private void step() {
            boolean comes =
                    high < sorted.length
                            && (low == high || sorted[high] - reach <= sorted[low] + reach);
            double value = (comes ? sorted[high++] : sorted[low++]) - middle;
            double sign = comes ? 1 : -1;
            sum += sign * value;
            squares += sign * value * value;
        }

        private double cost() {
            int kept = high - low;
            double lost = (sorted.length - kept) * reach * reach;
            return kept == 0 ? lost : lost + squares - sum * sum / kept;
        }
    }
}
