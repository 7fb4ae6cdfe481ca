/** Which events a sentence reports, or why none. Start at {@link org.demarche.coding.Coder}. */
@NullMarked
package org.demarche.coding;

import org.jspecify.annotations.NullMarked;
