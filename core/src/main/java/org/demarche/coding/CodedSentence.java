package org.demarche.coding;

import java.util.List;
import org.demarche.coding.claim.FoundClaim;
import org.demarche.text.Sentence;

/**
 * A sentence and what became of it.
 *
 * @param wasParsed whether it was parsed: it passed the gate, or may hold a claim
 * @param claims claims it puts into somebody's mouth, or makes
 */
public record CodedSentence(
        Sentence sentence, Coding coding, boolean wasParsed, List<FoundClaim> claims) {
    public CodedSentence {
        claims = List.copyOf(claims);
    }

    /** One without claims. */
    public CodedSentence(Sentence sentence, Coding coding, boolean wasParsed) {
        this(sentence, coding, wasParsed, List.of());
    }
}
