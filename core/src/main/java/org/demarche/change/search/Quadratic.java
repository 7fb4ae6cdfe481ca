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
        if (a == 0) {
            return b > 0 && -c / b > from ? -c / b : Double.POSITIVE_INFINITY;
        }
        double inside = b * b - 4 * a * c;
        if (inside <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double q = -(b + Math.copySign(Math.sqrt(inside), b)) / 2;
        double one = q / a;
        double two = q == 0 ? 0 : c / q;
        double rising = a > 0 ? Math.max(one, two) : Math.min(one, two);
        return rising > from && 2 * a * rising + b > 0 ? rising : Double.POSITIVE_INFINITY;
    }
}
