package org.demarche.claim.grammar;

/**
 * When, as a claim tells it; half-open.
 *
 * @param from the beginning
 * @param end the end
 * @param words as it stands in the claim; empty if it tells no time
 */
public record Timing(Bound from, Bound end, String words) {
    /** All that is on record. */
    public static final Timing ALWAYS = new Timing(Bound.OPEN, Bound.OPEN, "");

    public Timing {
        boolean isBackwards =
                from.day().isPresent()
                        && end.day().isPresent()
                        && !from.day().get().isBefore(end.day().get());
        if (isBackwards) {
            throw new IllegalArgumentException(
                    "a period must begin before it ends, was %s to %s"
                            .formatted(from.day().get(), end.day().get()));
        }
    }

    public boolean isAlways() {
        return from.isOpen() && end.isOpen();
    }

    public Timing from(Bound other) {
        return new Timing(other, end, words);
    }

    public Timing until(Bound other) {
        return new Timing(from, other, words);
    }
}
