package org.demarche.change.cost;

/**
 * A regime is a line, which need not meet its neighbour's: the cost is the sum of squared distances
 * from the stretch's least-squares line.
 *
 * <p>Bai and Perron, "Estimating and Testing Linear Models with Multiple Structural Changes",
 * Econometrica 66 (1998). O(n) memory, O(1) time a stretch. A curve that bends slowly is cut into
 * several lines.
 */
public final class TrendCost implements SegmentCost {
    private final int n;
    private final Sums y;
    private final Sums yy;
    private final Sums x;
    private final Sums xx;
    private final Sums xy;

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
        double[] t = new double[n];
        double[] v = new double[n];
        double[] tt = new double[n];
        double[] vv = new double[n];
        double[] tv = new double[n];
        for (int i = 0; i < n; i++) {
            t[i] = times[i] - middle;
            v[i] = values[i] - mean;
            tt[i] = t[i] * t[i];
            vv[i] = v[i] * v[i];
            tv[i] = t[i] * v[i];
        }
        x = Sums.of(t);
        y = Sums.of(v);
        xx = Sums.of(tt);
        yy = Sums.of(vv);
        xy = Sums.of(tv);
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
        double sumX = x.over(from, end);
        double sumY = y.over(from, end);
        double spreadX = xx.over(from, end) - sumX * sumX / m;
        double spreadY = yy.over(from, end) - sumY * sumY / m;
        if (m <= 2 || spreadX <= 0) {
            return m <= 2 ? 0 : Math.max(0, spreadY);
        }
        double together = xy.over(from, end) - sumX * sumY / m;
        return Math.max(0, spreadY - together * together / spreadX);
    }
}
