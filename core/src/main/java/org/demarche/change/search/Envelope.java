package org.demarche.change.search;

import java.util.Arrays;

/** Which of several quadratics are the lowest somewhere, below a cap. */
final class Envelope {
    private static final int CAP = -1;

    private int[] number = new int[64];
    private Quadratic[] costs = new Quadratic[64];
    private boolean[] isLowest = new boolean[64];
    private int size;

    /** Takes all away; what is nowhere below the cap, which may be infinite, is not wanted. */
    void clear(double cap) {
        size = 0;
        if (Double.isFinite(cap)) {
            add(CAP, new Quadratic(0, 0, cap));
        }
    }

    /**
     * @param name not negative
     */
    void add(int name, Quadratic cost) {
        if (size == number.length) {
            number = Arrays.copyOf(number, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
            isLowest = Arrays.copyOf(isLowest, 2 * size);
        }
        number[size] = name;
        isLowest[size] = false;
        costs[size++] = cost;
    }

    /** The names of the lowest, each once. */
    int[] lowest() {
        int now = leftmost();
        double x = Double.NEGATIVE_INFINITY;
        int found = 0;
        while (now >= 0) {
            found += !isLowest[now] && number[now] != CAP ? 1 : 0;
            isLowest[now] = true;
            int next = -1;
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < size; i++) {
                if (i != now) {
                    double there = costs[now].overtakenBy(costs[i], x);
                    if (there < nearest) {
                        nearest = there;
                        next = i;
                    }
                }
            }
            x = nearest;
            now = next;
        }
        int[] names = new int[found];
        for (int i = 0, at = 0; i < size; i++) {
            if (isLowest[i] && number[i] != CAP) {
                names[at++] = number[i];
            }
        }
        return names;
    }

    /** The lowest at minus infinity; −1 if there is none. */
    private int leftmost() {
        int leftmost = -1;
        for (int i = 0; i < size; i++) {
            if (leftmost < 0 || isLeft(costs[i], costs[leftmost])) {
                leftmost = i;
            }
        }
        return leftmost;
    }

    private static boolean isLeft(Quadratic one, Quadratic other) {
        if (one.square() != other.square()) {
            return one.square() < other.square();
        }
        return one.linear() != other.linear()
                ? one.linear() > other.linear()
                : one.constant() < other.constant();
    }
}
