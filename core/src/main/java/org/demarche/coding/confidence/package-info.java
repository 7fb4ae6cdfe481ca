/**
 * How sure it is that an event is right, told by what it was found by. Start at {@link
 * org.demarche.coding.confidence.ConfidenceScale}.
 */
@NullMarked
package org.demarche.coding.confidence;

import org.jspecify.annotations.NullMarked;
