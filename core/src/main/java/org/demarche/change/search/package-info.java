/**
 * Which partition of a series into regimes is cheapest, exactly, at one penalty or at all of them.
 * Start at {@link org.demarche.change.search.PartitionSearch}.
 */
@NullMarked
package org.demarche.change.search;

import org.jspecify.annotations.NullMarked;
