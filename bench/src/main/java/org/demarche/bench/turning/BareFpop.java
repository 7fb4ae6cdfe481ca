package org.demarche.bench.turning;

/**
 * Functional pruning for levels as a plain loop over arrays, what a first sketch of the algorithm
 * looks like (Maidstone, Hocking, Rigaill and Fearnhead 2017): the measure of what {@code
 * FunctionalSearch} may cost in time.
 */
final class BareFpop {
    private static final int ROOM = 1024;

    private final double[] y;
    private final double[] sum;
    private final double[] squares;
    private final double[] best;
    private double[] from = new double[ROOM];
    private double[] to = new double[ROOM];
    private int[] start = new int[ROOM];
    private double[] nextFrom = new double[ROOM];
    private double[] nextTo = new double[ROOM];
    private int[] nextStart = new int[ROOM];
    private int pieces = 1;

    private BareFpop(double[] y) {
        this.y = y;
        sum = new double[y.length + 1];
        squares = new double[y.length + 1];
        best = new double[y.length + 1];
    }

    /** The least cost of a partition of the values, penalties left in. */
    static double cost(double[] y, double penalty) {
        return new BareFpop(y).cost(penalty);
    }

    private double cost(double penalty) {
        from[0] = Double.POSITIVE_INFINITY;
        to[0] = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < y.length; i++) {
            sum[i + 1] = sum[i] + y[i];
            squares[i + 1] = squares[i] + y[i] * y[i];
            from[0] = Math.min(from[0], y[i]);
            to[0] = Math.max(to[0], y[i]);
        }
        best[0] = -penalty;
        for (int t = 1; t <= y.length; t++) {
            double least = Double.POSITIVE_INFINITY;
            for (int p = 0; p < pieces; p++) {
                int s = start[p];
                double total = sum[t] - sum[s];
                double here = best[s] + squares[t] - squares[s] - total * total / (t - s);
                least = Math.min(least, here);
            }
            best[t] = least + penalty;
            cut(t);
        }
        return best[y.length];
    }

    /** Gives t every level at which it is better. */
    private void cut(int t) {
        int next = 0;
        for (int p = 0; p < pieces; p++) {
            int s = start[p];
            double total = sum[t] - sum[s];
            double mean = total / (t - s);
            double spare = best[t] - best[s] - (squares[t] - squares[s]) + total * mean;
            double half = spare < 0 ? Double.NaN : Math.sqrt(spare / (t - s));
            double a = Math.max(from[p], mean - half);
            double b = Math.min(to[p], mean + half);
            boolean isHeld = a < b;
            double end = isHeld ? a : to[p];
            if (end > from[p]) {
                boolean isMore = next > 0 && nextStart[next - 1] == t;
                next = isMore ? next : put(next, from[p], end, t);
                nextTo[next - 1] = end;
            }
            if (isHeld) {
                next = put(next, a, b, s);
                next = to[p] > b ? put(next, b, to[p], t) : next;
            }
        }
        double[] froms = from;
        double[] tos = to;
        int[] starts = start;
        from = nextFrom;
        to = nextTo;
        start = nextStart;
        nextFrom = froms;
        nextTo = tos;
        nextStart = starts;
        pieces = next;
    }

    private int put(int at, double low, double high, int owner) {
        nextFrom[at] = low;
        nextTo[at] = high;
        nextStart[at] = owner;
        return at + 1;
    }
}
