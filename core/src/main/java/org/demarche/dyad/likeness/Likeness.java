package org.demarche.dyad.likeness;

import java.util.HashSet;
import java.util.Set;

/**
 * What two sentences have in common.
 *
 * @param shared how many words stand in both
 * @param words how many the shorter one has
 * @param weight sum of the {@linkplain WordWeights weights} of the shared words, at least 0
 * @param cover share of the lighter sentence's weight that is shared, 0 to 1
 * @param apart how many names only one of them has, on the side with fewer such names
 * @param contradicts whether they count or name different things
 * @param isSameAct whether the same word tells what happened
 * @param isAnother whether just one of them sets its happening apart from an earlier one
 */
public record Likeness(
        int shared,
        int words,
        double weight,
        double cover,
        int apart,
        boolean contradicts,
        boolean isSameAct,
        boolean isAnother) {
    /** Sentences nothing is known of. */
    public static final Likeness NONE = new Likeness(0, 0, 0, 0, 0, false, false, false);

    private static final double NAME_APART = 4;
    private static final double ANOTHER = 4;
    private static final double SAME_ACT = 2;

    /** Holds one against the other; the order does not matter. */
    public static Likeness between(Telling one, Telling other, WordWeights weights) {
        Set<String> both = new HashSet<>(one.words());
        both.retainAll(other.words());
        double weight = weights.of(both);
        double least = Math.min(weights.of(one.words()), weights.of(other.words()));
        return new Likeness(
                both.size(),
                Math.min(one.words().size(), other.words().size()),
                weight,
                least == 0 ? 0 : weight / least,
                Math.min(onlyIn(one, other), onlyIn(other, one)),
                one.countsOtherwiseThan(other) || one.namesOthersThan(other),
                !one.act().isEmpty() && one.act().equals(other.act()),
                one.isAnother() != other.isAnother());
    }

    /**
     * How much it speaks for one happening, as the logarithm of odds: what is shared, less what
     * stands against it.
     *
     * <p>A sum of weights of agreement and disagreement as in Fellegi and Sunter, "A Theory for
     * Record Linkage", JASA 64 (1969), with agreement weighed by how rare what agrees is (Newcombe
     * and others, "Automatic Linkage of Vital Records", Science 130, 1959). The weights of
     * disagreement were set by hand on a sample (docs/results/occurrences.md).
     */
    public double evidence() {
        return weight - NAME_APART * apart - (isAnother ? ANOTHER : 0) + (isSameAct ? SAME_ACT : 0);
    }

    private static int onlyIn(Telling one, Telling other) {
        return (int) one.names().stream().filter(n -> !other.words().contains(n)).count();
    }
}
