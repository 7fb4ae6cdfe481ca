package org.demarche.claim.grammar;

import java.util.List;
import java.util.Optional;

/**
 * What was made of a claim: either a claim that can be checked, or what stands in the way.
 *
 * @param text as it was written
 * @param claim the claim; empty if there is any doubt
 * @param taken which words were taken for what, in the order of the text
 * @param aside words that were taken for nothing and change nothing of what is checked
 * @param doubts what was not understood
 */
public record Understanding(
        String text,
        Optional<Claim> claim,
        List<Taken> taken,
        List<String> aside,
        List<Doubt> doubts) {
    /**
     * Words and what they were taken for.
     *
     * @param words as they stand in the claim
     * @param as what for: a party, a matter, a form, a time
     */
    public record Taken(String words, String as) {}

    /**
     * A part that was not understood.
     *
     * @param part which part: who, on whom, what, when
     * @param words the words at fault; empty if there are none
     * @param problem what is wrong, and what could be meant
     */
    public record Doubt(String part, String words, String problem) {
        @Override
        public String toString() {
            return words.isEmpty() ? part + ": " + problem : part + ": “" + words + "” " + problem;
        }
    }

    public Understanding {
        taken = List.copyOf(taken);
        aside = List.copyOf(aside);
        doubts = List.copyOf(doubts);
        if (claim.isPresent() != doubts.isEmpty()) {
            throw new IllegalArgumentException("a claim must be understood or doubted, not both");
        }
    }

    public boolean isUnderstood() {
        return claim.isPresent();
    }
}
