package org.demarche.coding.embedding;

/** Turns text into vectors. Implementations serve many threads. */
public interface SentenceEncoder {
    /** The vectors of a text's word pieces; of a very long text, those of its beginning. */
    SentenceVectors encode(String text);

    /** Numbers in each vector. */
    int size();
}
