/**
 * What other data sets report of two parties. Start at {@link
 * org.demarche.record.outside.OutsideEvent}.
 */
@NullMarked
package org.demarche.record.outside;

import org.jspecify.annotations.NullMarked;
