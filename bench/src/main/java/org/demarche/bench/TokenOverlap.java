package org.demarche.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a text is in another, as multisets of runs of words.
 *
 * @param precision share of what was found that is right, 0–1
 * @param recall share of what is right that was found, 0–1
 */
record TokenOverlap(double precision, double recall) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /**
     * @param run how many words are compared at a time; a text of fewer words is one run
     */
    static TokenOverlap of(String found, String right, int run) {
        Map<String, Integer> a = runs(found, run);
        Map<String, Integer> b = runs(right, run);
        int shared =
                a.entrySet().stream()
                        .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                        .sum();
        return new TokenOverlap(share(shared, total(a)), share(shared, total(b)));
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    private static Map<String, Integer> runs(String text, int run) {
        List<String> words =
                new ArrayList<>(
                        WORD.matcher(text.toLowerCase(Locale.ROOT))
                                .results()
                                .map(MatchResult::group)
                                .toList());
        Map<String, Integer> counts = new HashMap<>();
        int last = Math.max(words.size() - run, words.isEmpty() ? -1 : 0);
        for (int i = 0; i <= last; i++) {
            List<String> part = words.subList(i, Math.min(i + run, words.size()));
            counts.merge(String.join(" ", part), 1, Integer::sum);
        }
        return counts;
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
