/**
 * ICEWS, in its own form and as a temporal knowledge graph. Start at {@link
 * org.demarche.source.dataset.icews.Icews}.
 */
@NullMarked
package org.demarche.source.dataset.icews;

import org.jspecify.annotations.NullMarked;
