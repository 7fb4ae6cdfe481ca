/**
 * How much two sentences have in common that is not said of the same two parties all the time.
 * Start at {@link org.demarche.dyad.likeness.Likeness}.
 */
@NullMarked
package org.demarche.dyad.likeness;

import org.jspecify.annotations.NullMarked;
