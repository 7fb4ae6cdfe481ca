/**
 * Tables of events that anybody made, with a file that says which column is what. Start at {@link
 * org.demarche.source.dataset.mapped.MappedEvents}.
 */
@NullMarked
package org.demarche.source.dataset.mapped;

import org.jspecify.annotations.NullMarked;
