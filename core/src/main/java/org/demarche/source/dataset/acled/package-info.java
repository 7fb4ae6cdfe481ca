/**
 * ACLED, in three generations of its columns. Start at {@link
 * org.demarche.source.dataset.acled.Acled}.
 */
@NullMarked
package org.demarche.source.dataset.acled;

import org.jspecify.annotations.NullMarked;
