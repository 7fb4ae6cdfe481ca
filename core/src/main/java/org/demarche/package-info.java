/**
 * The front door for programs: load the coder once, then code texts or read whole folders into a
 * record. Start at {@link org.demarche.Demarche}.
 */
@NullMarked
package org.demarche;

import org.jspecify.annotations.NullMarked;
