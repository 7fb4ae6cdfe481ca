package org.demarche.change.search;

import java.util.Arrays;

/**
 * A function of a level that is quadratic piece by piece, with the start of the last regime that
 * each piece belongs to. Counts levels from the lowest one, so that they keep their digits.
 */
final class QuadraticPieces {
    private final double low;
    private final double width;
    private Pieces now;
    private Pieces next;

    /** Zero between these levels, for a first regime. */
    QuadraticPieces(double low, double high) {
        this.low = low;
        this.width = high - low;
        this.now = new Pieces(8);
        this.next = new Pieces(8);
        now.add(width, 0, 0, 0, 0);
    }

    private QuadraticPieces(QuadraticPieces other) {
        low = other.low;
        width = other.width;
        now = other.now.copy();
        next = new Pieces(8);
    }

    /**
     * The least value.
     *
     * @param owner the start it belongs to
     */
    record Least(double value, int owner) {}

    QuadraticPieces copy() {
        return new QuadraticPieces(this);
    }

    /** Adds the loss of a value: its squared distance, at most the squared reach. */
    void add(double value, double reach) {
        double centre = value - low;
        next.size = 0;
        double from = 0;
        for (int i = 0; i < now.size; i++) {
            double to = now.to[i];
            double left = Math.min(to, centre - reach);
            double right = Math.min(to, centre + reach);
            if (left > from) {
                next.add(left, now.a[i], now.b[i], now.c[i] + reach * reach, now.owner[i]);
                from = left;
            }
            if (right > from || (from >= to && i == 0 && next.size == 0)) {
                double c = now.c[i] + centre * centre;
                next.add(right, now.a[i] + 1, now.b[i] - 2 * centre, c, now.owner[i]);
                from = right;
            }
            if (to > from) {
                next.add(to, now.a[i], now.b[i], now.c[i] + reach * reach, now.owner[i]);
                from = to;
            }
        }
        swap();
    }

    /** Wherever it is higher, it becomes this value, and belongs to this start. */
    void cap(double value, int owner) {
        next.size = 0;
        double from = 0;
        for (int i = 0; i < now.size; i++) {
            double to = now.to[i];
            double a = now.a[i];
            double b = now.b[i];
            double c = now.c[i];
            double centre = a > 0 ? -b / (2 * a) : 0;
            double lowest = a > 0 ? c - b * b / (4 * a) : c;
            if (lowest > value) {
                next.constant(to, value, owner);
            } else if (a <= 0) {
                next.add(to, a, b, c, now.owner[i]);
            } else {
                double half = Math.sqrt(Math.max(0, value - lowest) / a);
                double left = Math.min(to, Math.max(from, centre - half));
                double right = Math.max(left, Math.min(to, centre + half));
                if (left > from) {
                    next.constant(left, value, owner);
                }
                if (right > left || to <= from) {
                    next.add(right, a, b, c, now.owner[i]);
                }
                if (to > right) {
                    next.constant(to, value, owner);
                }
            }
            from = to;
        }
        swap();
    }

    Least least() {
        double least = Double.POSITIVE_INFINITY;
        int owner = 0;
        double from = 0;
        for (int i = 0; i < now.size; i++) {
            double a = now.a[i];
            double b = now.b[i];
            double level = a > 0 ? Math.max(from, Math.min(now.to[i], -b / (2 * a))) : from;
            double value = (a * level + b) * level + now.c[i];
            if (value < least) {
                least = value;
                owner = now.owner[i];
            }
            from = now.to[i];
        }
        return new Least(least, owner);
    }

    private void swap() {
        Pieces done = now;
        now = next;
        next = done;
    }

    /** Pieces from low to high, each from where the one before ends: aθ² + bθ + c. */
    private static final class Pieces {
        private double[] to;
        private double[] a;
        private double[] b;
        private double[] c;
        private int[] owner;
        private int size;

        Pieces(int room) {
            to = new double[room];
            a = new double[room];
            b = new double[room];
            c = new double[room];
            owner = new int[room];
        }

        Pieces copy() {
            Pieces copy = new Pieces(0);
            copy.to = Arrays.copyOf(to, size + 2);
            copy.a = Arrays.copyOf(a, size + 2);
            copy.b = Arrays.copyOf(b, size + 2);
            copy.c = Arrays.copyOf(c, size + 2);
            copy.owner = Arrays.copyOf(owner, size + 2);
            copy.size = size;
            return copy;
        }

        void constant(double end, double value, int start) {
            if (size > 0 && owner[size - 1] == start) {
                to[size - 1] = end;
            } else {
                add(end, 0, 0, value, start);
            }
        }

        void add(double end, double square, double linear, double constant, int start) {
            if (size == to.length) {
                grow();
            }
            to[size] = end;
            a[size] = square;
            b[size] = linear;
            c[size] = constant;
            owner[size++] = start;
        }

        private void grow() {
            int room = 2 * size + 4;
            to = Arrays.copyOf(to, room);
            a = Arrays.copyOf(a, room);
            b = Arrays.copyOf(b, room);
            c = Arrays.copyOf(c, room);
            owner = Arrays.copyOf(owner, room);
        }
    }
}
