/** UCDP GED, with or without HXL tags. Start at {@link org.demarche.source.dataset.ucdp.Ucdp}. */
@NullMarked
package org.demarche.source.dataset.ucdp;

import org.jspecify.annotations.NullMarked;
