package org.demarche.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often what people call one thing was called another.
 *
 * @param labels what things can be called, in their order
 * @param counts how often, for each pair of names that came up
 */
public record Confusion(List<String> labels, Map<Cell, Integer> counts) {
    /** Stands for an event that one side does not have. */
    public static final String NOTHING = "none";

    public Confusion {
        labels = List.copyOf(labels);
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /**
     * A field of the table.
     *
     * @param gold what people say, {@link #NOTHING} if the event was made up
     * @param coded what was reported, {@link #NOTHING} if the event was missed
     */
    public record Cell(String gold, String coded) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            int byGold = gold.compareTo(other.gold);
            return byGold != 0 ? byGold : coded.compareTo(other.coded);
        }

        /** Whether both say the same. */
        public boolean isRight() {
            return gold.equals(coded);
        }
    }

    /** Adds up. */
    static final class Counts {
        private final Map<Cell, Integer> counts = new TreeMap<>();

        void add(String gold, String coded) {
            counts.merge(new Cell(gold, coded), 1, Integer::sum);
        }

        Confusion of(List<String> labels) {
            return new Confusion(labels, counts);
        }
    }

    public int count(String gold, String coded) {
        return counts.getOrDefault(new Cell(gold, coded), 0);
    }

    /** The labels that came up on either side, in their order. */
    public List<String> used() {
        return labels.stream()
                .filter(
                        l ->
                                counts.keySet().stream()
                                        .anyMatch(c -> c.gold().equals(l) || c.coded().equals(l)))
                .toList();
    }

    /** Mix-ups of two labels, the commonest first; what was missed or made up is none. */
    public List<Map.Entry<Cell, Integer>> mixUps() {
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().isRight())
                .filter(e -> !e.getKey().gold().equals(NOTHING))
                .filter(e -> !e.getKey().coded().equals(NOTHING))
                .sorted(
                        Map.Entry.<Cell, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
