/**
 * What can happen: PLOVER's event types, modes, scores and quad classes, and CAMEO codes at the
 * edge. Start at {@link org.demarche.ontology.EventType}.
 */
@NullMarked
package org.demarche.ontology;

import org.jspecify.annotations.NullMarked;
