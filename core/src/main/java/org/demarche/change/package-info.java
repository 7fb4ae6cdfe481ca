/**
 * When a series turned, how sure that is, and how it was before and after; numbers in, an answer
 * out, whatever they measure. Start at {@link org.demarche.change.TurningPoints}.
 */
@NullMarked
package org.demarche.change;

import org.jspecify.annotations.NullMarked;
