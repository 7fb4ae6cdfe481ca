package org.demarche.change.cost;

/**
 * A regime is a level and a spread: twice the negative Gaussian log-likelihood with both estimated,
 * without the constant n log 2π.
 *
 * <p>Chen and Gupta, "Parametric Statistical Change Point Analysis", Birkhäuser (2000). O(1) time a
 * stretch. The spread is bounded from below, since a stretch of equal values would otherwise cost
 * minus infinity. Assumes independent, roughly normal values; heavy tails are taken for changes of
 * spread.
 */
public final class MeanVarianceCost implements SegmentCost {
    private final MeanCost squares;
    private final double least;

    /**
     * @param values finite
     * @param least the least variance a regime can have, in squared units of the values, > 0
     */
    public MeanVarianceCost(double[] values, double least) {
        this.squares = new MeanCost(values);
        this.least = Checks.positive("least variance", least);
    }

    @Override
    public int length() {
        return squares.length();
    }

    @Override
    public int shortest() {
        return 2;
    }

    @Override
    public double of(int from, int end) {
        return Spread.cost(squares.of(from, end), end - from, least);
    }
}
