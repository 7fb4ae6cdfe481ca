/**
 * How often words about shares are wrong. Start at {@link
 * org.demarche.bench.contrast.LeaningRates}.
 */
@NullMarked
package org.demarche.bench.contrast;

import org.jspecify.annotations.NullMarked;
