package org.demarche.change;

/**
 * A stretch between turning points.
 *
 * @param from index of its first observation
 * @param end index after its last, greater than {@code from}
 * @param level mean of the values, or events per unit of exposure; of a line, its height in the
 *     middle
 * @param slope change per observation, 0 where the model has no lines
 * @param spread standard deviation of the values around level or line, at least 0
 */
public record Regime(int from, int end, double level, double slope, double spread) {
    public Regime {
        if (from < 0 || end <= from) {
            throw new IllegalArgumentException(
                    "regime must be 0 <= from < end, was %d..%d".formatted(from, end));
        }
    }

    /** How many observations long, missing ones among them. */
    public int length() {
        return end - from;
    }

    /** What the model expects at an index: the level, or the line's height there. */
    public double expected(int index) {
        return level + slope * (index - (from + end - 1) / 2.0);
    }
}
