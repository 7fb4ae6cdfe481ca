package org.demarche.coding.parse;

import org.demarche.text.TextSpan;

/**
 * A word in its sentence.
 *
 * @param index its place, from 0
 * @param form as written
 * @param lemma base form in lower case
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the governing word, -1 for the root
 * @param relation what it is to its head, in {@link Relation}'s words
 * @param span its characters in the sentence
 */
public record Word(
        int index,
        String form,
        String lemma,
        String tag,
        int head,
        Relation relation,
        TextSpan span) {
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public Word under(int newHead, Relation newRelation) {
        return new Word(index, form, lemma, tag, newHead, newRelation, span);
    }
}
