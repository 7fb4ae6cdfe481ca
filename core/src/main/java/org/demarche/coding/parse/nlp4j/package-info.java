/**
 * Reads English with NLP4J and puts its labels into {@link org.demarche.coding.parse.Relation}'s
 * words. Start at {@link org.demarche.coding.parse.nlp4j.Nlp4jParser}.
 */
@NullMarked
package org.demarche.coding.parse.nlp4j;

import org.jspecify.annotations.NullMarked;
