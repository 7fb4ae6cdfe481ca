package org.demarche.event;

import org.demarche.text.TextSpan;

/**
 * The characters an event rests on; all spans count characters of the article's body.
 *
 * @param articleId the article
 * @param sentence number of the sentence in it, from 0
 * @param trigger the words that tell what happened
 * @param actor the words that name the actor, {@link TextSpan#NONE} if none do
 * @param recipient the words that name the recipient, {@link TextSpan#NONE} if none do
 */
public record Evidence(
        String articleId, int sentence, TextSpan trigger, TextSpan actor, TextSpan recipient) {
    /** The smallest stretch that holds trigger and parties. */
    public TextSpan whole() {
        return trigger.union(actor).union(recipient);
    }
}
