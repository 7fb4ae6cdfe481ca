package org.demarche.change.cost;

/**
 * A regime is a line and a spread around it: {@link TrendCost} with the variance estimated for each
 * stretch, as in {@link MeanVarianceCost}.
 */
public final class TrendVarianceCost implements SegmentCost {
    private final TrendCost squares;
    private final double least;

    /**
     * @param times when each value was observed, rising
     * @param values finite, as many
     * @param least the least variance a regime can have, in squared units of the values, > 0
     */
    public TrendVarianceCost(double[] times, double[] values, double least) {
        this.squares = new TrendCost(times, values);
        this.least = Checks.positive("least variance", least);
    }

    @Override
    public int length() {
        return squares.length();
    }

    @Override
    public int shortest() {
        return 3;
    }

    @Override
    public double of(int from, int end) {
        return Spread.cost(squares.of(from, end), end - from, least);
    }
}
