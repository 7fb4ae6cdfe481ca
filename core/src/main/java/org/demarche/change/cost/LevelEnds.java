package org.demarche.change.cost;

/** Finds by bisection where a unimodal cost crosses a bound. */
final class LevelEnds {
    /** Enough halvings for a place to 1 in 10¹², which is finer than sums of costs are. */
    private static final int HALVINGS = 42;

    private LevelEnds() {}

    /** The crossing below {@code best}. */
    static double lower(ConvexCost cost, int from, int end, double bound, double best) {
        double low = cost.lowest();
        if (cost.at(from, end, low) <= bound) {
            return low;
        }
        return crossing(cost, new int[] {from, end}, bound, new double[] {low, best});
    }

    /** The crossing above {@code best}. */
    static double upper(ConvexCost cost, int from, int end, double bound, double best) {
        double high = cost.highest();
        if (cost.at(from, end, high) <= bound) {
            return high;
        }
        return crossing(cost, new int[] {from, end}, bound, new double[] {high, best});
    }

    private static double crossing(
            ConvexCost cost, int[] stretch, double bound, double[] outsideAndInside) {
        double outside = outsideAndInside[0];
        double inside = outsideAndInside[1];
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (outside + inside) / 2;
            if (cost.at(stretch[0], stretch[1], middle) <= bound) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }
}
