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

    private final Map<String, Integer> sentences = new HashMap<>();
    private final int others;

    /**
     * Counts the words of a pair.
     *
     * @param tellings of a pair's different sentences; those that stand word for word in several
     *     articles once
     */
    public WordWeights(Collection<Telling> tellings) {
        for (Telling telling : tellings) {
            telling.words().forEach(word -> sentences.merge(word, 1, Integer::sum));
        }
        others = Math.max(0, tellings.size() - 2);
    }

    /** In how many of the sentences a word stands. */
    public int frequency(String word) {
        return sentences.getOrDefault(word, 0);
    }

    /** The weight of a word, above 0. */
    public double of(String word) {
        int with = Math.max(0, frequency(word) - 2);
        return -Math.log((RARE * PRIOR + with) / (PRIOR + others));
    }

    /** The sum of the words' weights. */
    public double of(Set<String> words) {
        return words.stream().sorted().mapToDouble(this::of).sum();
    }
}
