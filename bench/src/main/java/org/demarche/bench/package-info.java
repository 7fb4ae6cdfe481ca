/**
 * How fast and how right the parts are, measured. Start at {@link
 * org.demarche.bench.ExtractionAccuracy}.
 */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
