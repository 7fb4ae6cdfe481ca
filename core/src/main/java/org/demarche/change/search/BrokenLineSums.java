package org.demarche.change.search;

import java.util.Arrays;

/** What it costs to draw a line on from a break, as a function of where it arrives. */
final class BrokenLineSums {
    private final int n;
    private final double step;
    private final boolean isEven;
    private final double[] time;
    private final double[] x;
    private final double[] xx;
    private final double[] y;
    private final double[] yy;
    private final double[] xy;

    BrokenLineSums(double[] times, double[] values) {
        n = values.length;
        if (times.length != n || n == 0) {
            throw new IllegalArgumentException(
                    "there must be as many times as values and at least 1, were %d and %d"
                            .formatted(times.length, n));
        }
        time = new double[n + 1];
        x = new double[n + 1];
        xx = new double[n + 1];
        y = new double[n + 1];
        yy = new double[n + 1];
        xy = new double[n + 1];
        double mean = Arrays.stream(values).map(v -> v / n).sum();
        step = n > 1 ? (times[n - 1] - times[0]) / (n - 1) : 1;
        boolean even = true;
        time[0] = -step;
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(values[i]) || (i > 0 && times[i] <= times[i - 1])) {
                throw new IllegalArgumentException(
                        "values must be finite and times must rise, were %s at %s"
                                .formatted(values[i], times[i]));
            }
            double t = times[i] - times[0];
            double value = values[i] - mean;
            even &= i == 0 || times[i] - times[i - 1] == step;
            time[i + 1] = t;
            x[i + 1] = x[i] + t;
            xx[i + 1] = xx[i] + t * t;
            y[i + 1] = y[i] + value;
            yy[i + 1] = yy[i] + value * value;
            xy[i + 1] = xy[i] + t * value;
        }
        isEven = even;
    }

    int length() {
        return n;
    }

    /**
     * The least, over heights at the break {@code from}, of what it cost to come there and of the
     * line from there to {@code end}, as a function of the height at {@code end}.
     */
    Quadratic extend(Quadratic before, int from, int end) {
        int m = end - from;
        double start = time[from];
        double length = time[end] - start;
        double sumY = y[end] - y[from];
        double sumXy = xy[end] - xy[from] - start * sumY;
        double u = u(from, end) / length;
        double uu = uu(from, end) / (length * length);
        double yu = sumXy / length;
        double first = before.square() + Math.max(0, m - 2 * u + uu);
        double both = u - uu;
        double slope = before.linear() - 2 * (sumY - yu);
        double constant = before.constant() + yy[end] - yy[from];
        boolean free = m == 1 && before.square() <= 0;
        if (free) {
            return new Quadratic(uu, -2 * yu, constant);
        }
        double square = m == 1 ? before.square() : first;
        double joint = m == 1 ? 0 : both;
        return new Quadratic(
                Math.max(0, uu - joint * joint / square),
                -2 * yu - slope * joint / square,
                constant - slope * slope / (4 * square));
    }

    /** The sum of times from the break. */
    private double u(int from, int end) {
        double m = end - from;
        return isEven ? step * m * (m + 1) / 2 : x[end] - x[from] - m * time[from];
    }

    /** The sum of their squares; of even times to the last digit. */
    private double uu(int from, int end) {
        double m = end - from;
        double start = time[from];
        return isEven
                ? step * step * m * (m + 1) * (2 * m + 1) / 6
                : xx[end] - xx[from] - 2 * start * (x[end] - x[from]) + m * start * start;
    }
}
