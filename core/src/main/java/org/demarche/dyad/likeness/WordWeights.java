package org.demarche.dyad.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How telling it is that two sentences of one pair of parties share a word: the negative logarithm
 * of how often a word stands in the pair's sentences, so that what is always said of the two
 * ("airstrikes", "Gaza") weighs little.
 *
 * <p>The frequency leaves out the two sentences themselves and is drawn towards that of a rare word
 * as long as few sentences are known: ({@value #RARE}·{@value #PRIOR} + others with it) / ({@value
 * #PRIOR} + others).
 */
public final class WordWeights {
    private static final double RARE = 0.02;
    private static final int PRIOR = 20;

    /** Sums of whole parts do not depend on the order in which they are added. */
    private static final double PARTS = 1e6;

    private final Map<String, Long> weights = new HashMap<>();
    private final int others;

    /**
     * Counts the words of a pair.
     *
     * @param tellings of a pair's different sentences; those that stand word for word in several
     *     articles once
     */
    public WordWeights(Collection<Telling> tellings) {
        Map<String, Integer> sentences = new HashMap<>();
        for (Telling telling : tellings) {
            telling.words().forEach(word -> sentences.merge(word, 1, Integer::sum));
        }
        others = Math.max(0, tellings.size() - 2);
        sentences.forEach((word, count) -> weights.put(word, parts(Math.max(0, count - 2))));
    }

    /** The weight of a word, above 0. */
    public double of(String word) {
        return partsOf(word) / PARTS;
    }

    /** The sum of the words' weights. */
    public double of(Set<String> words) {
        return words.stream().mapToLong(this::partsOf).sum() / PARTS;
    }

    private long partsOf(String word) {
        Long known = weights.get(word);
        return known == null ? parts(0) : known;
    }

    private long parts(int with) {
        return Math.round(-Math.log((RARE * PRIOR + with) / (PRIOR + others)) * PARTS);
    }
}
