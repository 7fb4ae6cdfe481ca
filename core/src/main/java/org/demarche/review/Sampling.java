package org.demarche.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Draws events at random, spread evenly over types, pairs and confidences.
 *
 * <p>Systematic sampling: the events are put in order of type, pair and confidence and every k-th
 * is taken from a random start (Madow and Madow, "On the Theory of Systematic Sampling", The Annals
 * of Mathematical Statistics 15, 1944). Every event has the same chance to be drawn, so shares of
 * the sample are fair for the whole, and no stratum of more than k events is passed over. Equal
 * seed and events give the same sample.
 */
public final class Sampling {
    private Sampling() {}

    /**
     * So many events, or all if there are no more.
     *
     * @throws IllegalArgumentException if {@code n} is less than 1
     */
    public static List<Candidate> draw(List<Candidate> all, int n, long seed) {
        if (n < 1) {
            throw new IllegalArgumentException("sample must be >= 1, was " + n);
        }
        if (n >= all.size()) {
            return List.copyOf(all);
        }
        Random random = new Random(seed);
        List<Candidate> ordered = new ArrayList<>(all);
        ordered.sort(
                Comparator.<Candidate, String>comparing(c -> c.passage().id())
                        .thenComparing(Candidate::key));
        Collections.shuffle(ordered, random);
        ordered.sort(
                Comparator.<Candidate, String>comparing(c -> c.claim().type().name())
                        .thenComparing(c -> c.claim().actor() + ">" + c.claim().recipient())
                        .thenComparing(c -> c.event().confidence().orElse(0)));
        double step = (double) ordered.size() / n;
        double start = random.nextDouble() * step;
        Set<Candidate> drawn = new HashSet<>();
        for (int i = 0; i < n; i++) {
            int place = (int) Math.floor(start + i * step);
            drawn.add(ordered.get(Math.min(ordered.size() - 1, place)));
        }
        return all.stream().filter(drawn::contains).toList();
    }

    /** The events drawn with the others of their texts, so that the texts are judged whole. */
    public static List<Candidate> withWholeTexts(List<Candidate> drawn, List<Candidate> all) {
        Set<String> texts = new HashSet<>();
        drawn.forEach(c -> texts.add(c.passage().id()));
        return all.stream().filter(c -> texts.contains(c.passage().id())).toList();
    }
}
