/**
 * What the past of two series says of their present: regressions on lags, tests, impulse responses.
 * Knows nothing of events. Start at {@link org.demarche.response.lag.VectorAutoregression}.
 */
@NullMarked
package org.demarche.response.lag;

import org.jspecify.annotations.NullMarked;
