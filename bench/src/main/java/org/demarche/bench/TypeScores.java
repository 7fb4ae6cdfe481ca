package org.demarche.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.coding.type.Clues;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;

/** How well types were answered. */
final class TypeScores {
    private final List<String> right;
    private final List<String> answers;
    private final Set<String> labels;

    TypeScores(List<String> right, List<String> answers) {
        this.right = List.copyOf(right);
        this.answers = List.copyOf(answers);
        this.labels = new TreeSet<>(right);
    }

    double accuracy() {
        int hits = 0;
        for (int i = 0; i < right.size(); i++) {
            hits += right.get(i).equals(answers.get(i)) ? 1 : 0;
        }
        return (double) hits / right.size();
    }

    /** The share with the right quad class, YIELD counting as material cooperation. */
    double quadAccuracy() {
        int hits = 0;
        for (int i = 0; i < right.size(); i++) {
            hits += quad(right.get(i)).equals(quad(answers.get(i))) ? 1 : 0;
        }
        return (double) hits / right.size();
    }

    /** No event is a class of its own. */
    private static Optional<QuadClass> quad(String label) {
        if (label.equals(Clues.NONE)) {
            return Optional.empty();
        }
        EventType type = label.equals(Clues.YIELD) ? EventType.RETREAT : EventType.valueOf(label);
        return Optional.of(type.quad());
    }

    double macroF1() {
        return labels.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(String label) {
        int hits = hits(label);
        int both = count(right, label) + count(answers, label);
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    private int hits(String label) {
        int hits = 0;
        for (int i = 0; i < right.size(); i++) {
            hits += right.get(i).equals(label) && answers.get(i).equals(label) ? 1 : 0;
        }
        return hits;
    }

    private static int count(List<String> all, String label) {
        return (int) all.stream().filter(label::equals).count();
    }

    /** Prints one line. */
    void print(String name) {
        System.out.printf(
                "| %s | %.3f | %.3f | %.3f |%n", name, accuracy(), macroF1(), quadAccuracy());
    }

    /** Prints a line a type. */
    void printTypes() {
        System.out.println("| type | sentences | precision | recall | F1 |\n|---|---|---|---|---|");
        for (String label : labels) {
            int hits = hits(label);
            int asked = count(right, label);
            System.out.printf(
                    "| %s | %d | %.3f | %.3f | %.3f |%n",
                    label,
                    asked,
                    (double) hits / Math.max(1, count(answers, label)),
                    (double) hits / asked,
                    f1(label));
        }
    }
}
