/**
 * Files of the Kansas Event Data System and of Phoenix, with CAMEO or WEIS codes. Start at {@link
 * org.demarche.source.dataset.keds.Keds}.
 */
@NullMarked
package org.demarche.source.dataset.keds;

import org.jspecify.annotations.NullMarked;
