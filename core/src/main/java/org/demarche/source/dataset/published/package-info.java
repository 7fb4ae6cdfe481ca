/**
 * Events that Démarche has coded elsewhere, taken as another data set. Start at {@link
 * org.demarche.source.dataset.published.PublishedEvents}.
 */
@NullMarked
package org.demarche.source.dataset.published;

import org.jspecify.annotations.NullMarked;
