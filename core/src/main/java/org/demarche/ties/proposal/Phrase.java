package org.demarche.ties.proposal;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A word or words together to be looked for, each perhaps with any ending.
 *
 * @param words in lower case; {@code clos*} stands for any word that begins so
 */
record Phrase(List<String> words) {
    static Phrase of(String text) {
        return new Phrase(Stream.of(text.strip().split("\\s+")).toList());
    }

    /** Where it stands nearest to the words from begin until before end, at most so far off. */
    OptionalInt nearest(List<String> text, int begin, int end, int most) {
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        int first = Math.max(0, begin - most - words.size() + 1);
        int until = Math.min(text.size() - words.size(), end + most - 1);
        for (int at = first; at <= until; at++) {
            int last = at + words.size() - 1;
            int distance = last < begin ? begin - last : Math.max(0, at - end + 1);
            if (distance <= most && distance < nearest && standsAt(text, at)) {
                best = at;
                nearest = distance;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private boolean standsAt(List<String> text, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!fits(words.get(i), text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String wanted, String word) {
        int stem = wanted.length() - 1;
        return wanted.charAt(stem) == '*'
                ? word.regionMatches(0, wanted, 0, stem)
                : word.equals(wanted);
    }

    boolean isIn(List<String> text) {
        return nearest(text, 0, text.size(), 0).isPresent();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
