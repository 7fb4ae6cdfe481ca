package org.demarche.claim.grammar;

import org.demarche.text.Sentence;

/**
 * A claim that an article holds.
 *
 * @param articleId the article
 * @param sentence where it stands
 * @param holder who claims it, in the words of the text; empty if it is the writer
 * @param words the claim, in the words of the text
 * @param read what was made of it
 * @param assumed parties taken from what stands before it, by name; empty if it names both itself
 */
public record FoundClaim(
        String articleId,
        Sentence sentence,
        String holder,
        String words,
        Understanding read,
        String assumed) {}
