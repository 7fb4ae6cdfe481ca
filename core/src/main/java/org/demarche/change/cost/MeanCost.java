package org.demarche.change.cost;

/**
 * A regime is a level: the cost is the sum of squared distances from the stretch's mean, which is
 * twice the negative Gaussian log-likelihood times a variance that is the same everywhere.
 *
 * <p>O(n) memory, O(1) time a stretch. The mean of all values is taken off first, so that sums of
 * large values keep their digits. Fails on outliers, each of which can pass for a regime: {@link
 * BiweightCost} is for those.
 */
public final class MeanCost implements ConvexCost {
    private final int n;
    private final double[] sum;
    private final double[] squares;
    private final double lowest;
    private final double highest;

    /**
     * @param values finite, at least one
     */
    public MeanCost(double[] values) {
        double mean = Checks.mean(values);
        n = values.length;
        sum = new double[n + 1];
        squares = new double[n + 1];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            double value = values[i] - mean;
            sum[i + 1] = sum[i] + value;
            squares[i + 1] = squares[i] + value * value;
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        lowest = least;
        highest = most;
    }

    @Override
    public int length() {
        return n;
    }

    @Override
    public int shortest() {
        return 1;
    }

    @Override
    public double of(int from, int end) {
        double s = sum[end] - sum[from];
        return Math.max(0, squares[end] - squares[from] - s * s / (end - from));
    }

    @Override
    public double lowest() {
        return lowest;
    }

    @Override
    public double highest() {
        return highest;
    }

    /** Levels are counted from the mean of all values. */
    @Override
    public double at(int from, int end, double level) {
        double s = sum[end] - sum[from];
        return squares[end] - squares[from] - 2 * level * s + (end - from) * level * level;
    }

    @Override
    public double lowerEnd(int from, int end, double bound) {
        return Math.max(lowest, mean(from, end) - reach(from, end, bound));
    }

    @Override
    public double upperEnd(int from, int end, double bound) {
        return Math.min(highest, mean(from, end) + reach(from, end, bound));
    }

    private double mean(int from, int end) {
        return (sum[end] - sum[from]) / (end - from);
    }

    private double reach(int from, int end, double bound) {
        return Math.sqrt(Math.max(0, bound - of(from, end)) / (end - from));
    }
}
