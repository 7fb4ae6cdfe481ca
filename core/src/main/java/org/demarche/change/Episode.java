package org.demarche.change;

/**
 * Something that flared up within a regime and was over before it could be a regime of its own.
 *
 * @param from index of its first observation
 * @param end index after its last, greater than {@code from}
 * @param count how many events it has
 * @param expected how many its regime lets expect, greater than 0
 * @param p probability that chance gives as much in any stretch of the series, at most 1
 */
public record Episode(int from, int end, int count, double expected, double p) {
    public Episode {
        if (from < 0 || end <= from || !(expected > 0)) {
            throw new IllegalArgumentException(
                    "episode must be 0 <= from < end and expect something, was %d..%d and %s"
                            .formatted(from, end, expected));
        }
    }
}
