/**
 * What was written: articles, their sentences, places in them and the dates they state. Start at
 * {@link org.demarche.text.Article}.
 */
@NullMarked
package org.demarche.text;

import org.jspecify.annotations.NullMarked;
