/** What is on record between two states. Start at {@link org.demarche.dyad.DyadRecord}. */
@NullMarked
package org.demarche.dyad;

import org.jspecify.annotations.NullMarked;
