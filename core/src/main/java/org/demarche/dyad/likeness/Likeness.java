package org.demarche.dyad.likeness;

import java.util.HashSet;
import java.util.Set;

/**
 * What two sentences have in common.
 *
 * @param shared how many words stand in both
 * @param words how many the shorter one has
 * @param weight sum of the {@linkplain WordWeights weights} of the shared words, at least 0
 * @param names the part of the weight that names bear
 * @param cover share of the lighter sentence's weight that is shared, 0 to 1
 * @param apart how many names only one of them has, on the side with fewer such names
 * @param counts how many numbers stand in both, and whether all do
 * @param namesOthers whether both name somebody or some place, and nothing that the other names
 * @param isSameAct whether the same word tells what happened
 * @param isAnother whether just one of them sets its happening apart from an earlier one
 */
public record Likeness(
        int shared,
        int words,
        double weight,
        double names,
        double cover,
        int apart,
        Counts counts,
        boolean namesOthers,
        boolean isSameAct,
        boolean isAnother) {
    /**
     * Numbers of two sentences.
     *
     * @param shared how many stand in both
     * @param differ whether both have some and they are not the same
     * @param contradict whether both have some and neither has all of the other's
     */
    public record Counts(int shared, boolean differ, boolean contradict) {
        static Counts of(Telling one, Telling other) {
            Set<String> both = new HashSet<>(one.numbers());
            both.retainAll(other.numbers());
            boolean bothCount = !one.numbers().isEmpty() && !other.numbers().isEmpty();
            return new Counts(
                    both.size(),
                    bothCount && !one.numbers().equals(other.numbers()),
                    one.countsOtherwiseThan(other));
        }
    }

    /** Sentences nothing is known of. */
    public static final Likeness NONE =
            new Likeness(0, 0, 0, 0, 0, 0, new Counts(0, false, false), false, false, false);

    private static final double PER_WEIGHT = 0.073;
    private static final double COVER = 0.9;
    private static final double PER_NAME_APART = -0.4;
    private static final int NAMES_APART = 4;
    private static final double COUNTS_DIFFER = -0.8;
    private static final double SAME_ACT = 0.7;
    private static final double ANOTHER = -0.6;

    /** Holds one against the other; the order does not matter. */
    public static Likeness between(Telling one, Telling other, WordWeights weights) {
        Set<String> both = new HashSet<>(one.words());
        both.retainAll(other.words());
        Set<String> names = new HashSet<>(one.names());
        names.retainAll(other.names());
        double weight = weights.of(both);
        double least = Math.min(weights.of(one.words()), weights.of(other.words()));
        return new Likeness(
                both.size(),
                Math.min(one.words().size(), other.words().size()),
                weight,
                weights.of(names),
                least == 0 ? 0 : weight / least,
                Math.min(onlyIn(one, other), onlyIn(other, one)),
                Counts.of(one, other),
                one.namesOthersThan(other),
                !one.act().isEmpty() && one.act().equals(other.act()),
                one.isAnother() != other.isAnother());
    }

    /**
     * How much it speaks for one happening, as a logarithm of odds: what is shared, less what
     * stands against it.
     *
     * <p>A sum of weights of agreement and disagreement as in Fellegi and Sunter, "A Theory for
     * Record Linkage", JASA 64 (1969), with agreement weighed by how rare what agrees is (Newcombe
     * and others, "Automatic Linkage of Vital Records", Science 130, 1959). The weights are those
     * of a logistic regression on 427 pairs that were read and judged, rounded
     * (docs/results/occurrences.md).
     */
    public double evidence() {
        return PER_WEIGHT * (weight + names)
                + COVER * cover
                + PER_NAME_APART * Math.min(NAMES_APART, apart)
                + (counts.differ() ? COUNTS_DIFFER : 0)
                + (isSameAct ? SAME_ACT : 0)
                + (isAnother ? ANOTHER : 0);
    }

    /** Whether they count or name different things. */
    public boolean contradicts() {
        return namesOthers || counts.contradict();
    }

    /** Whether the one's words all stand in the other, and enough of them to mean something. */
    public boolean isContained(int leastWords) {
        return shared == words && words >= leastWords && !contradicts();
    }

    private static int onlyIn(Telling one, Telling other) {
        return (int) one.names().stream().filter(n -> !other.words().contains(n)).count();
    }
}
