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

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    /** The same word {@code offset} characters later. */
    public Word shifted(int offset) {
        return new Word(index, form, lemma, tag, head, relation, span.shift(offset));
    }

    /** The same word, read as another part of speech. */
    public Word as(String newTag) {
        return new Word(index, form, lemma, newTag, head, relation, span);
    }

    /** The same word on another head. */
    public Word under(int newHead, Relation newRelation) {
        return new Word(index, form, lemma, tag, newHead, newRelation, span);
    }
}
