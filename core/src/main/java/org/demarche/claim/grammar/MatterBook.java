package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a claim can speak about, by the words that say so: the table {@code matters.txt}. */
final class MatterBook {
    private final PhraseBook phrases = PhraseBook.bundled("matters.txt");
    private final Map<String, Matter> matters = new HashMap<>();
    private final Set<String> ties = new HashSet<>();

    MatterBook() {
        for (String line : PhraseBook.lines("matters.txt")) {
            String key = line.substring(0, line.indexOf(" : ")).strip();
            int equals = key.indexOf('=');
            String name = key.substring(0, equals).strip();
            List<String> classes =
                    new ArrayList<>(
                            Arrays.asList(key.substring(equals + 1).strip().split(" ", -1)));
            if (classes.remove("tie")) {
                ties.add(key);
            }
            matters.put(key, Matter.parse(name, classes));
        }
    }

    Optional<PhraseBook.Hit> at(ClaimText text, int index) {
        return phrases.at(text, index);
    }

    Matter matter(String key) {
        return Objects.requireNonNull(matters.get(key), key);
    }

    Optional<Matter> find(String name) {
        return matters.values().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    Matter named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no matter is called " + name));
    }

    /** Whether the words mean the dealings of both sides as a whole. */
    boolean isTie(String key) {
        return ties.contains(key);
    }

    /** Words of the table that look like a word, nearest first, at most three. */
    List<String> closest(String word) {
        return phrases.firstWords()
                .filter(w -> w.length() > 3 && w.charAt(0) == word.charAt(0))
                .filter(w -> distance(w, word) <= Math.max(1, w.length() / 4))
                .sorted(
                        Comparator.<String>comparingInt(w -> distance(w, word))
                                .thenComparing(w -> w))
                .limit(3)
                .toList();
    }

    /** Edits from the beginning of a word to a stem. */
    private static int distance(String stem, String word) {
        int best = Integer.MAX_VALUE;
        for (int cut = Math.max(0, stem.length() - 1); cut <= stem.length() + 1; cut++) {
            String head = word.substring(0, Math.min(cut, word.length()));
            best = Math.min(best, edits(stem, head));
        }
        return best;
    }

    private static int edits(String a, String b) {
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[b.length()];
    }
}
