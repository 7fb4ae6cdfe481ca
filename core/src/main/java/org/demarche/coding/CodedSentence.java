package org.demarche.coding;

import org.demarche.text.Sentence;

/**
 * A sentence and what became of it.
 *
 * @param wasParsed whether it passed the gate and was parsed
 */
public record CodedSentence(Sentence sentence, Coding coding, boolean wasParsed) {}
