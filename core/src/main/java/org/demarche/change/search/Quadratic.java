package org.demarche.change.search;

/** The function square·x² + linear·x + constant, with square ≥ 0. */
record Quadratic(double square, double linear, double constant) {
    Quadratic plus(double more) {
        return new Quadratic(square, linear, constant + more);
    }

    double at(double x) {
        return (square * x + linear) * x + constant;
    }

    /** Its least value. */
    double least() {
        return square > 0 ? constant - linear * linear / (4 * square) : constant;
    }

    /** The first x after {@code from} at which {@code other} becomes lower; infinite if nowhere. */
    double overtakenBy(Quadratic other, double from) {
        double a = square - other.square;
        double b = linear - other.linear;
        double c = constant - other.constant;
        double[] roots = roots(a, b, c);
        for (double root : roots) {
            boolean rises = 2 * a * root + b > 0;
            if (root > from && rises) {
                return root;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double[] roots(double a, double b, double c) {
        if (a == 0) {
            return b == 0 ? new double[0] : new double[] {-c / b};
        }
        double inside = b * b - 4 * a * c;
        if (inside <= 0) {
            return new double[0];
        }
        double q = -(b + Math.copySign(Math.sqrt(inside), b)) / 2;
        double one = q / a;
        double two = q == 0 ? 0 : c / q;
        return new double[] {Math.min(one, two), Math.max(one, two)};
    }
}
