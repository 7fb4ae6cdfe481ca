package org.demarche.claim.store;

import org.demarche.claim.grammar.Understanding;
import org.demarche.coding.claim.Holder;
import org.demarche.record.RecordedEvent.ArticleHead;

/**
 * A claim on record.
 *
 * @param holder who claims it
 * @param words the claim, cut down to itself
 * @param assumed a party that a pronoun was taken for, by name; empty if none was
 * @param read what the grammar makes of it
 * @param place where it stands
 */
public record KeptClaim(
        Holder holder, String words, String assumed, Understanding read, Place place) {
    /**
     * Where a claim stands.
     *
     * @param dataset {@code demarche} if it was read here, else the record it came with
     * @param article the article that holds it
     * @param sentence place of the sentence in it, from 0
     * @param text the sentence
     */
    public record Place(String dataset, ArticleHead article, int sentence, String text) {}

    /** Whether somebody makes it other than whoever wrote the text. */
    public boolean isHeld() {
        return holder.kind() != Holder.Kind.WRITER;
    }
}
