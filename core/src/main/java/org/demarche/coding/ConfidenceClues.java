package org.demarche.coding;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.coding.party.Mention;

/**
 * What speaks for and against a happening, in words that {@code confidence.tsv} has weights for.
 */
final class ConfidenceClues {
    /** Log odds are bounded by those of this probability and its opposite. */
    private static final double SUREST = 0.99;

    /** A sentence of so many words is neither long nor short. */
    private static final double USUAL_LENGTH = 25;

    private ConfidenceClues() {}

    static Map<String, Double> of(Happening h, String sentence) {
        Map<String, Double> clues = new TreeMap<>();
        clues.put("any", 1.0);
        clues.put("product", logOdds(h.surety().value()));
        clues.put("found by " + label(h.surety().source()), 1.0);
        clues.put("actor by " + how(h.actor()), 1.0);
        clues.put("recipient by " + how(h.recipient()), 1.0);
        clues.put("told by " + (h.trigger().isVerb() ? "verb" : "noun"), 1.0);
        clues.put("type " + h.what().type().name().toLowerCase(Locale.ROOT), 1.0);
        clues.put("standing " + h.factuality().label(), 1.0);
        clues.put("said by somebody", h.saidBy().isEmpty() ? 0.0 : 1.0);
        clues.put("long sentence", Math.log(words(sentence) / USUAL_LENGTH));
        return clues;
    }

    private static double logOdds(double value) {
        double p = Math.max(1 - SUREST, Math.min(SUREST, value));
        return Math.log(p / (1 - p));
    }

    private static int words(String sentence) {
        return Math.max(1, sentence.strip().split("\\s+", -1).length);
    }

    private static String how(Mention mention) {
        return mention.how().name().toLowerCase(Locale.ROOT);
    }

    private static String label(Surety.Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
