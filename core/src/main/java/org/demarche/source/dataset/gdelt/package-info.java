/**
 * GDELT, versions 1 and 2, and its mentions. Start at {@link
 * org.demarche.source.dataset.gdelt.Gdelt}.
 */
@NullMarked
package org.demarche.source.dataset.gdelt;

import org.jspecify.annotations.NullMarked;
