/**
 * How a sentence is built: words, tags and who governs whom. Start at {@link
 * org.demarche.coding.parse.SentenceParser}.
 */
@NullMarked
package org.demarche.coding.parse;

import org.jspecify.annotations.NullMarked;
