package org.demarche.coding.parse;

import org.demarche.text.Sentence;

/**
 * Finds the words of a sentence and who governs whom. Implementations are safe for many threads.
 */
public interface SentenceParser {
    /** Name and version, part of a coder's version. */
    String name();

    /** The sentence's tree; an empty sentence gives an empty tree. */
    ParsedSentence parse(Sentence sentence);
}
