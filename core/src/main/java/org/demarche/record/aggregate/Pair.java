package org.demarche.record.aggregate;

/**
 * Two parties, whoever of them acts.
 *
 * @param a code of the one that comes first in the alphabet
 * @param b code of the other
 */
public record Pair(String a, String b) implements Comparable<Pair> {
    public Pair {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException(
                    "a pair must be two in the order of codes, was " + a + " and " + b);
        }
    }

    /** The two in either order. */
    public static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
        int first = a.compareTo(other.a);
        return first != 0 ? first : b.compareTo(other.b);
    }
}
