package org.demarche.review;

import java.util.EnumMap;
import java.util.Map;

/**
 * How far a review has come.
 *
 * @param place the event shown, from 1
 * @param of number of events
 * @param counts how often each decision was taken
 */
public record Progress(int place, int of, Map<Decision, Integer> counts) {
    public Progress {
        Map<Decision, Integer> own = new EnumMap<>(Decision.class);
        own.putAll(counts);
        counts = own;
    }

    private int count(Decision decision) {
        return counts.getOrDefault(decision, 0);
    }

    /** “12 of 100 · 9 right · 1 corrected · 1 not an event · 2 added”. */
    @Override
    public String toString() {
        int corrected =
                count(Decision.WRONG_ACTOR)
                        + count(Decision.WRONG_RECIPIENT)
                        + count(Decision.WRONG_TYPE)
                        + count(Decision.WRONG_FACTUALITY);
        StringBuilder line = new StringBuilder();
        line.append(Math.min(place, of)).append(" of ").append(of);
        line.append(" · ").append(count(Decision.RIGHT)).append(" right");
        append(line, corrected, "corrected");
        append(line, count(Decision.NO_EVENT), "not an event");
        append(line, count(Decision.ADDED), "added");
        return line.toString();
    }

    private static void append(StringBuilder line, int n, String words) {
        if (n > 0) {
            line.append(" · ").append(n).append(' ').append(words);
        }
    }
}
