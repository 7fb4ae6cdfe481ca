package org.demarche.coding.claim;

import org.demarche.claim.grammar.Understanding;
import org.demarche.text.TextSpan;

/**
 * A claim that a sentence holds.
 *
 * @param holder who claims it
 * @param span the characters of the clause that tells it
 * @param words the claim, cut down to itself; names stand in place of pronouns
 * @param read what the grammar made of the words
 * @param assumed a party that a pronoun was taken for, by name; empty if none was
 */
public record FoundClaim(
        Holder holder, TextSpan span, String words, Understanding read, String assumed) {
    /** The same in a text in which the sentence begins later. */
    public FoundClaim moved(int offset) {
        return new FoundClaim(holder.moved(offset), span.shift(offset), words, read, assumed);
    }
}
