/** POLECAT. Start at {@link org.demarche.source.dataset.polecat.Polecat}. */
@NullMarked
package org.demarche.source.dataset.polecat;

import org.jspecify.annotations.NullMarked;
