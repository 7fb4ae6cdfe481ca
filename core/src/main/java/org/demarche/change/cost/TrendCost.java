package org.demarche.change.cost;

/**
 * A regime is a line, which need not meet its neighbour's: the cost is the sum of squared distances
 * from the stretch's least-squares line.
 *
 * <p>Bai and Perron, "Estimating and Testing Linear Models with Multiple Structural Changes",
 * Econometrica 66 (1998). O(n) memory, O(1) time a stretch. A curve that bends slowly is cut into
 * several lines. Sums of squared times lose digits beyond some 300,000 observations; times that are
 * evenly spaced need none.
 */
public final class TrendCost implements SegmentCost {
    private final int n;
    private final Sums y;
    private final Sums yy;
    private final Sums xy;
    private final Times times;

    /**
     * @param times when each value was observed, rising; in any unit
     * @param values finite, as many
     */
    public TrendCost(double[] times, double[] values) {
        double middle = Checks.mean(times);
        double mean = Checks.mean(values);
        if (times.length != values.length) {
            throw new IllegalArgumentException(
                    "there must be as many times as values, were %d and %d"
                            .formatted(times.length, values.length));
        }
        n = values.length;
        y = new Sums(n);
        yy = new Sums(n);
        xy = new Sums(n);
        for (int i = 0; i < n; i++) {
            double value = values[i] - mean;
            y.set(i, value);
            yy.set(i, value * value);
            xy.set(i, (times[i] - middle) * value);
        }
        this.times = Times.of(times, middle);
    }

    /** Values observed one time unit after the other. */
    public static TrendCost evenlySpaced(double[] values) {
        double[] times = new double[values.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i;
        }
        return new TrendCost(times, values);
    }

    @Override
    public int length() {
        return n;
    }

    @Override
    public int shortest() {
        return 2;
    }

    @Override
    public double of(int from, int end) {
        int m = end - from;
        if (m <= 2) {
            return 0;
        }
        double sumY = y.over(from, end);
        double spreadX = times.spread(from, end);
        double spreadY = yy.over(from, end) - sumY * sumY / m;
        double together = xy.over(from, end) - times.mean(from, end) * sumY;
        double explained = spreadX > 0 ? together * together / spreadX : 0;
        return Math.max(0, spreadY - explained);
    }
}
