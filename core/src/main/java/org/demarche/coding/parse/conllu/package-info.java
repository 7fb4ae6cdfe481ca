/**
 * Takes over trees that another parser made, from CoNLL-U files with the labels of Universal
 * Dependencies. Start at {@link org.demarche.coding.parse.conllu.ConlluParser}.
 */
@NullMarked
package org.demarche.coding.parse.conllu;

import org.jspecify.annotations.NullMarked;
