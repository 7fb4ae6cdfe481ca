/**
 * What a sentence means, as numbers: vectors of its words in their company and of the whole, from a
 * small pretrained language model. Start at {@link org.demarche.coding.embedding.SentenceEncoder}.
 */
@NullMarked
package org.demarche.coding.embedding;

import org.jspecify.annotations.NullMarked;
