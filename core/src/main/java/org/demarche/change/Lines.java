package org.demarche.change;

/** Least-squares lines through stretches of a sample. */
final class Lines {
    private Lines() {}

    /**
     * A line.
     *
     * @param middle mean of the times
     * @param height at the middle
     * @param slope per unit of time
     */
    record Line(double middle, double height, double slope) {
        double at(double time) {
            return height + slope * (time - middle);
        }
    }

    static Line through(int[] times, double[] values, int from, int end) {
        double middle = 0;
        double height = 0;
        for (int i = from; i < end; i++) {
            middle += (double) times[i] / (end - from);
            height += values[i] / (end - from);
        }
        double together = 0;
        double spread = 0;
        for (int i = from; i < end; i++) {
            together += (times[i] - middle) * (values[i] - height);
            spread += (times[i] - middle) * (times[i] - middle);
        }
        return new Line(middle, height, spread > 0 ? together / spread : 0);
    }

    /** What lines, or only their heights, leave of the values. */
    static double[] residuals(int[] times, double[] values, int[] edges, boolean isSloped) {
        double[] residuals = new double[values.length];
        for (int r = 1; r < edges.length; r++) {
            Line line = through(times, values, edges[r - 1], edges[r]);
            for (int i = edges[r - 1]; i < edges[r]; i++) {
                double expected = isSloped ? line.at(times[i]) : line.height();
                residuals[i] = values[i] - expected;
            }
        }
        return residuals;
    }

    /** Divides each regime's residuals by their standard deviation. */
    static double[] evened(double[] residuals, int[] edges) {
        double[] evened = residuals.clone();
        for (int r = 1; r < edges.length; r++) {
            double squares = 0;
            for (int i = edges[r - 1]; i < edges[r]; i++) {
                squares += residuals[i] * residuals[i];
            }
            double deviation = Math.sqrt(squares / (edges[r] - edges[r - 1]));
            for (int i = edges[r - 1]; i < edges[r] && deviation > 0; i++) {
                evened[i] /= deviation;
            }
        }
        return evened;
    }
}
