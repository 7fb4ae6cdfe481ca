/**
 * Whether a new event is in line with how two parties have been dealing, and which pairs are out of
 * line at present. Start at {@link org.demarche.fit.EventFit}.
 */
@NullMarked
package org.demarche.fit;

import org.jspecify.annotations.NullMarked;
