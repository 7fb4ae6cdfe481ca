/**
 * What the codes and names of other people's data sets mean in ours. Start at {@link
 * org.demarche.source.vocabulary.Vocabulary}.
 */
@NullMarked
package org.demarche.source.vocabulary;

import org.jspecify.annotations.NullMarked;
