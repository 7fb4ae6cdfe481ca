/** Who did what to whom, when, and how we know. Start at {@link org.demarche.event.Event}. */
@NullMarked
package org.demarche.event;

import org.jspecify.annotations.NullMarked;
