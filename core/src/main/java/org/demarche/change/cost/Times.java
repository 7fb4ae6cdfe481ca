package org.demarche.change.cost;

/** When the observations of any stretch were made: mean and spread, in a few operations. */
abstract class Times {
    /** Takes rising times, and counts them from a middle. */
    static Times of(double[] times, double middle) {
        int n = times.length;
        double step = n > 1 ? times[1] - times[0] : 1;
        boolean isEven = true;
        for (int i = 2; i < n; i++) {
            isEven &= times[i] - times[i - 1] == step;
        }
        return isEven ? new Even(times[0] - middle, step) : new Uneven(times, middle);
    }

    abstract double mean(int from, int end);

    /** The sum of squared distances from their mean. */
    abstract double spread(int from, int end);

    /** Known without sums, and so to the last digit. */
    private static final class Even extends Times {
        private final double first;
        private final double step;

        Even(double first, double step) {
            this.first = first;
            this.step = step;
        }

        @Override
        double mean(int from, int end) {
            return first + step * (from + end - 1) / 2;
        }

        @Override
        double spread(int from, int end) {
            double m = end - from;
            return step * step * m * (m * m - 1) / 12;
        }
    }

    private static final class Uneven extends Times {
        private final Sums sum;
        private final Sums squares;

        Uneven(double[] times, double middle) {
            sum = new Sums(times.length);
            squares = new Sums(times.length);
            for (int i = 0; i < times.length; i++) {
                double t = times[i] - middle;
                sum.set(i, t);
                squares.set(i, t * t);
            }
        }

        @Override
        double mean(int from, int end) {
            return sum.over(from, end) / (end - from);
        }

        @Override
        double spread(int from, int end) {
            double s = sum.over(from, end);
            return squares.over(from, end) - s * s / (end - from);
        }
    }
}
